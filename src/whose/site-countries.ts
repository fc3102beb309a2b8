import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { ADDRESS_SHAPES } from '../data/country-signs.ts';
import { countryCode } from '../lib/country-code.ts';
import { oncePer } from '../lib/once-per.ts';
import { rememberTexts } from '../lib/remember-texts.ts';
import { rootAttribute } from '../page/page-elements.ts';
import type { Site } from '../page/site.ts';

/** Country domains that are sold to the world. */
const GENERIC_COUNTRY_DOMAINS = new Set('ai am biz cc cd co fm gg io la me nu sh so st to tv vc ws'.split(' '));
/** The row's own country counts more than any single sign, less than two that agree. */
const ROW_WEIGHT = 3;
/** What the site says of itself for machines counts more than a row that nothing else speaks for. */
const STRUCTURED_WEIGHT = 3.5;
/** A country other than the row's is tried when more than one sign speaks for it, or when none speaks for the row's. */
const ENOUGH = 2;
const ENOUGH_AGAINST_ROW_ALONE = 1;

/**
 * Countries whose way of writing phone numbers to try, the likeliest first. Signs: the row, the site's domain, those of its
 * mailboxes, its language, numbers written in full, structured addresses, countries and shapes of addresses in the text.
 */
export const siteCountries = oncePer((site: Site): readonly CountryCode[] => {
  const votes = new Map<CountryCode, number>();
  const vote = (countries: Iterable<string | null>, weight: number) => {
    for (const country of new Set(countries)) {
      const code = country?.toUpperCase() ?? '';
      if (isSupportedCountry(code)) votes.set(code, (votes.get(code) ?? 0) + weight);
    }
  };
  vote([site.business.country], ROW_WEIGHT);
  vote([domainCountry(site.home[0]?.url.hostname ?? '')], 2);
  vote(addressCountries(site), STRUCTURED_WEIGHT);
  vote(writtenCountries(site), 1.5);
  vote(namedCountries(site), 1);
  vote(mailCountries(site), 1);
  vote(languageCountries(site), 1);
  const ranked = [...votes].sort(([, a], [, b]) => b - a);
  const enough = ranked[0]?.[1] === ROW_WEIGHT ? ENOUGH_AGAINST_ROW_ALONE : ENOUGH;
  return ranked.filter(([, weight], index) => index === 0 || weight >= enough).map(([country]) => country);
});

function domainCountry(host: string): string | null {
  const ending = /\.([a-z]{2})$/.exec(host)?.[1];
  if (!ending || GENERIC_COUNTRY_DOMAINS.has(ending)) return null;
  return ending === 'uk' ? 'GB' : ending;
}

function mailCountries(site: Site): Iterable<string | null> {
  const texts = site.pages.flatMap(({ blocks, links }) => [
    ...blocks.filter(({ text }) => text.includes('@')).map(({ text }) => text),
    ...links.filter(({ href }) => /^mailto:/i.test(href)).map(({ href }) => href),
  ]);
  return texts
    .slice(0, 100)
    .flatMap((text) =>
      (text.slice(0, 2000).match(/@[\w.-]+\.[a-z]{2}\b/gi) ?? []).map((host) => domainCountry(host.toLowerCase())),
    );
}

/** Languages that belong to one country more than to any other. */
const HOME_OF_LANGUAGE: Readonly<Record<string, string>> = {
  it: 'IT',
  de: 'DE',
  fr: 'FR',
  es: 'ES',
  nl: 'NL',
  sv: 'SE',
  da: 'DK',
  nb: 'NO',
  no: 'NO',
  fi: 'FI',
  pl: 'PL',
  cs: 'CZ',
  hu: 'HU',
  ro: 'RO',
  el: 'GR',
  tr: 'TR',
  ja: 'JP',
};

function languageCountries(site: Site): Iterable<string | null> {
  return site.home.map((page) => {
    const [language = '', region] = rootAttribute(page, 'lang', 'xml:lang').toLowerCase().split(/[-_]/);
    return region?.length === 2 ? region : (HOME_OF_LANGUAGE[language] ?? null);
  });
}

/** Countries of numbers written with their prefix. */
function writtenCountries(site: Site): Iterable<string | null> {
  const written = site.pages.flatMap((page) => [
    ...page.links
      .filter(({ href }) => /^tel:\s*(?:\+|%2b|00)/i.test(href))
      .map(({ href }) =>
        href
          .slice(4)
          .replace(/%2b/i, '+')
          .replace(/^\s*00/, '+'),
      ),
    ...page.blocks.flatMap(({ text }) => text.match(/\+\s?\d[\d\s().\-/]{6,18}\d/g) ?? []),
  ]);
  return written.slice(0, 100).map((text) => parsePhoneNumberFromString(text)?.country ?? null);
}

function addressCountries(site: Site): Iterable<string | null> {
  return site.pages.flatMap(({ jsonLd }) =>
    jsonLd.map(({ value: { addressCountry } }) => {
      const name = typeof addressCountry === 'object' ? (addressCountry as { name?: unknown } | null)?.name : addressCountry;
      return typeof name === 'string' ? countryCode(name) : null;
    }),
  );
}

/** Longer blocks tell stories that name many countries. */
const LONGEST_ADDRESS = 400;

/** Countries that end a line or follow a comma, and shapes of addresses that only one country has. */
function namedCountries(site: Site): Iterable<string | null> {
  const found = new Set<string | null>();
  for (const { blocks } of site.pages)
    for (const { text } of blocks) if (text.length <= LONGEST_ADDRESS) for (const country of namedIn(text)) found.add(country);
  return found;
}

const namedIn = rememberTexts((text: string): readonly (string | null)[] => {
  const ends = text.split('\n').flatMap((line) => {
    const name = NAME_AT_END.exec(line.slice(-60))?.[1];
    return name ? [name, name.split(' ').at(-1) ?? ''] : [];
  });
  return [
    ...ends.filter((words) => words.length > 3 || /^U[SK]A?$/.test(words)).map(countryCode),
    ...ADDRESS_SHAPES.filter(([, shape]) => shape.test(text)).map(([country]) => country),
  ];
});
const NAME_AT_END = /(?:^|[,\s–-])((?:\p{Lu}[\p{L}.]{1,15} ){0,2}\p{Lu}[\p{L}.]{1,15})[.\s]{0,2}$/u;
