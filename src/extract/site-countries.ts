import { type CountryCode, getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { countryCode } from '../lib/country-code.ts';
import { oncePer } from '../lib/once-per.ts';
import type { Site } from './site.ts';

/** Country domains that are sold to the world. */
const GENERIC_COUNTRY_DOMAINS = new Set('ai am biz cc co fm gg io la me nu sh so to tv ws'.split(' '));
/** The row's own country counts more than any single sign, less than two that agree. */
const ROW_WEIGHT = 3;

/**
 * Countries whose way of writing phone numbers to try, the likeliest first: the row's, the domain's, that of numbers
 * written in full, of structured addresses and of countries named on the page.
 */
export const siteCountries = oncePer((site: Site): readonly CountryCode[] => {
  const votes = new Map<CountryCode, number>();
  const vote = (country: string | null | undefined, weight: number) => {
    const code = country?.toUpperCase() ?? '';
    if (isSupportedCountry(code)) votes.set(code, (votes.get(code) ?? 0) + weight);
  };
  vote(site.business.country, ROW_WEIGHT);
  vote(domainCountry(site), 2);
  for (const country of writtenCountries(site)) vote(country, 1.5);
  for (const country of addressCountries(site)) vote(country, 2);
  for (const country of namedCountries(site)) vote(country, 1);
  return [...votes].sort(([, a], [, b]) => b - a).map(([country]) => country);
});

function domainCountry(site: Site): string | null {
  const ending = /\.([a-z]{2})$/.exec(site.home[0]?.url.hostname ?? '')?.[1];
  if (!ending || GENERIC_COUNTRY_DOMAINS.has(ending)) return null;
  return ending === 'uk' ? 'GB' : ending;
}

/** Countries of numbers written with their prefix, each once. */
function writtenCountries(site: Site): ReadonlySet<string> {
  const found = new Set<string>();
  for (const page of site.pages) {
    const written = [
      ...page.links.filter(({ href }) => /^tel:/i.test(href)).map(({ href }) => href.slice(4)),
      ...page.blocks.flatMap(({ text }) => text.match(/\+\s?\d[\d\s().\-/]{6,18}\d/g) ?? []),
    ];
    for (const text of written.slice(0, 50)) {
      const country = /^\s*(?:\+|%2b|00)/i.test(text)
        ? parsePhoneNumberFromString(text.replace(/%2b/i, '+').replace(/^\s*00/, '+'))?.country
        : null;
      if (country) found.add(country);
    }
  }
  return found;
}

function addressCountries(site: Site): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { jsonLd } of site.pages)
    for (const { value } of jsonLd) {
      const country = value.addressCountry;
      const name = typeof country === 'string' ? country : ((country as { name?: unknown } | undefined)?.name ?? '');
      if (typeof name === 'string' && name) found.add(countryCode(name) ?? '');
    }
  return found;
}

/** Names with which an address ends; short forms only where they cannot be other words. */
const COUNTRY_NAMES: readonly (readonly [string, RegExp])[] = [
  ['IT', /\b(?:Italy|Italia|Italien|Italie)\b/],
  ['DE', /\b(?:Germany|Germania|Deutschland|Allemagne|Alemania)\b/],
  ['FR', /\b(?:France|Francia|Frankreich)\b/],
  ['ES', /\b(?:Spain|Spagna|España|Spanien|Espagne)\b/],
  ['CH', /\b(?:Switzerland|Svizzera|Schweiz|Suisse|Suiza)\b/],
  ['AT', /\b(?:Austria|Österreich|Autriche)\b/],
  [
    'GB',
    /\b(?:United Kingdom|Great Britain|England|Scotland|Wales|Northern Ireland)\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}\b/,
  ],
  ['IE', /\b(?:Ireland|Co\. (?:Dublin|Cork|Galway|Kerry|Clare|Mayo|Wicklow|Kildare|Donegal))\b/],
  [
    'US',
    /\bU\.?S\.?A\b|\bUnited States\b|\b(?:A[LKZR]|C[AOT]|DE|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]) \d{5}\b/,
  ],
  ['CA', /\bCanada\b|\b[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d\b/],
  ['AU', /\bAustralia\b|\b(?:NSW|VIC|QLD|TAS|ACT) \d{4}\b/],
  ['NZ', /\bNew Zealand\b/],
];

function namedCountries(site: Site): readonly string[] {
  const found = new Set<string>();
  for (const { blocks } of site.pages)
    for (const { text } of blocks)
      if (text.length < 400)
        for (const [country, names] of COUNTRY_NAMES) if (!found.has(country) && names.test(text)) found.add(country);
  return [...found];
}

/** Whether two countries share one numbering plan (`US` and `CA`). */
export function sharePlan(a: CountryCode, b: CountryCode): boolean {
  return getCountryCallingCode(a) === getCountryCallingCode(b);
}
