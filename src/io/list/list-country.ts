import { COUNTRIES_OF_LANGUAGE, FORMS_OF_COUNTRY } from '../../data/country-hints.ts';
import { fold } from '../../lib/fold.ts';
import { countriesOfRegion, countryOfDomain, type PlaceCells, plainCountry } from './country-signs.ts';

/** The country of the records that name none, and why. */
export interface ListCountry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** In plain words, for the user: "provinces (98 %), domains (40 %)". */
  readonly why: string;
  /** Records that say another country by themselves keep theirs; a domain alone does not, where the list is of one country. */
  readonly isOneCountry: boolean;
  /** Given by the user: not derived at all. */
  readonly isGiven: boolean;
}

export interface SampledRecord extends PlaceCells {
  readonly name: string | null;
}

/** Where nothing says a country: the program's home. */
const HOME = 'IT';
const LEAST_SCORE = 0.5;

export const givenCountry = (code: string): ListCountry => ({
  code,
  why: '--default-country',
  isOneCountry: true,
  isGiven: true,
});

/** Decides the country of a list by its first records: their plain signs, provinces, domains, legal forms, and the language of the header. */
export function decideCountry(records: readonly SampledRecord[], languages: ReadonlyMap<string, number>): ListCountry {
  const tally = {
    plain: new Map<string, number>(),
    region: new Map<string, number>(),
    domain: new Map<string, number>(),
    form: new Map<string, number>(),
  };
  const add = (counts: Map<string, number>, country: string | null) =>
    country && counts.set(country, (counts.get(country) ?? 0) + 1);
  for (const record of records) {
    add(tally.plain, plainCountry(record)?.[0] ?? null);
    if (record.province !== null) for (const country of countriesOfRegion(record.province)) add(tally.region, country);
    add(tally.domain, countryOfDomain(record.website ?? '') ?? countryOfDomain(record.email ?? ''));
    add(tally.form, formCountry(record.name));
  }
  const size = Math.max(1, records.length);
  const share = (counts: ReadonlyMap<string, number>, country: string) => (counts.get(country) ?? 0) / size;
  const spoken = languageCountry(records, languages);
  const countries = new Set([
    ...tally.plain.keys(),
    ...tally.region.keys(),
    ...tally.domain.keys(),
    ...tally.form.keys(),
    ...(spoken ? [spoken] : []),
  ]);
  const scored = [...countries].map((country) => {
    const parts = [
      ['dial codes, VAT numbers and postal codes', 3 * share(tally.plain, country), share(tally.plain, country)],
      ['provinces', 2 * regionShare(tally.region, country, size), share(tally.region, country)],
      ['domains', 1.5 * share(tally.domain, country), share(tally.domain, country)],
      ['legal forms', 0.8 * share(tally.form, country), share(tally.form, country)],
      ['the language of the header', country === spoken ? 0.6 : 0, 1],
    ] as const;
    return { country, score: parts.reduce((sum, [, points]) => sum + points, 0), parts };
  });
  const best = scored.reduce<(typeof scored)[number] | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  if (!best || best.score < LEAST_SCORE)
    return { code: HOME, why: 'nothing in the list says one', isOneCountry: true, isGiven: false };
  const why = best.parts
    .filter(([, points]) => points >= 0.2)
    .map(([sign, , of]) => (sign.startsWith('the language') ? sign : `${sign} (${Math.round(of * 100)} %)`));
  const others = scored
    .filter(({ country }) => country !== best.country)
    .reduce((sum, { country }) => Math.max(sum, share(tally.plain, country), share(tally.domain, country)), 0);
  return { code: best.country, why: why.join(', ') || 'most records', isOneCountry: others < 0.2, isGiven: false };
}

/** The country of a record: its own where it says one, else that of the list. */
export function countryOfRecord(cells: PlaceCells, list: ListCountry): string {
  if (list.isGiven) return (cells.country !== null && plainCountry({ ...EMPTY, country: cells.country })?.[0]) || list.code;
  const plain = plainCountry(cells);
  if (plain) return plain[0];
  if (cells.province !== null) {
    const possible = countriesOfRegion(cells.province);
    if (possible.has(list.code)) return list.code;
    if (possible.size === 1) return [...possible][0] as string;
  }
  if (list.isOneCountry) return list.code;
  return countryOfDomain(cells.website ?? '') ?? countryOfDomain(cells.email ?? '') ?? list.code;
}

const EMPTY: PlaceCells = {
  country: null,
  province: null,
  postalCode: null,
  phone: null,
  email: null,
  website: null,
  vatNumber: null,
};

/** Two letters are a province in several countries: only a list most of whose provinces a country has is of that country. */
function regionShare(counts: ReadonlyMap<string, number>, country: string, size: number): number {
  const share = (counts.get(country) ?? 0) / size;
  const most = Math.max(...counts.values());
  return share < 0.3 || (counts.get(country) ?? 0) < most * 0.9 ? 0 : share;
}

function formCountry(name: string | null): string | null {
  if (name === null) return null;
  const words = fold(name.replace(/(?<=\b\p{L})\.\s?(?=\p{L}\b)/gu, '')).split(' ');
  for (const [country, forms] of Object.entries(FORMS_OF_COUNTRY))
    if (forms.split('|').some((form) => words.includes(form))) return country;
  return null;
}

/** The country whose lists have headers in this language and postal codes of this length. */
function languageCountry(records: readonly SampledRecord[], languages: ReadonlyMap<string, number>): string | null {
  const [first, second] = [...languages].sort(([, a], [, b]) => b - a);
  if (!first || first[1] < 1.2 || first[1] < (second?.[1] ?? 0) * 1.5) return null;
  const digits = mostFrequentLength(
    records.flatMap(({ postalCode }) => (postalCode && /^\d+$/.test(postalCode) ? [postalCode.length] : [])),
  );
  const countries = COUNTRIES_OF_LANGUAGE[first[0]] ?? [];
  if (digits === null) return first[0] === 'en' ? null : (countries[0]?.[0] ?? null);
  return countries.find(([, size]) => size === digits)?.[0] ?? null;
}

function mostFrequentLength(lengths: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  const best = [...counts].sort(([, a], [, b]) => b - a)[0];
  return best?.[0] ?? null;
}
