import { COUNTRIES_OF_LANGUAGE, FORMS_OF_COUNTRY, NUMBER_FORMS } from '../../data/country-hints.ts';
import { ADDRESS_SHAPES } from '../../data/country-signs.ts';
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
/** Of two countries that all provinces fit, the program's home. */
const TIE = 0.01;

export const givenCountry = (code: string): ListCountry => ({
  code,
  why: '--default-country',
  isOneCountry: true,
  isGiven: true,
});

/** Decides the country of a list by its first records: their plain signs, provinces, domains, legal forms, and the language of the header. */
export function decideCountry(records: readonly SampledRecord[], language: string | null): ListCountry {
  const tally = tallyOf(records);
  const size = Math.max(1, records.length);
  const share = (counts: ReadonlyMap<string, number>, country: string) => (counts.get(country) ?? 0) / size;
  const spoken = languageCountry(records, language);
  const countries = new Set([...Object.values(tally).flatMap((counts) => [...counts.keys()]), ...(spoken ? [spoken] : [])]);
  const scored = [...countries].map((country) => {
    const parts = [
      ['countries, dial codes, VAT numbers, postal codes', plainScore(tally.plain, country, size), share(tally.plain, country)],
      ['provinces', 2 * regionShare(tally.region, country, size), share(tally.region, country)],
      ['domains', 1.5 * share(tally.domain, country), share(tally.domain, country)],
      ['the form of addresses', 1.5 * share(tally.address, country), share(tally.address, country)],
      ['the form of numbers', 1.5 * share(tally.number, country), share(tally.number, country)],
      ['legal forms', 0.8 * share(tally.form, country), share(tally.form, country)],
      ['the language of the header', country === spoken ? 0.6 : 0, 1],
    ] as const;
    return { country, score: parts.reduce((sum, [, points]) => sum + points, country === HOME ? TIE : 0), parts };
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

function tallyOf(records: readonly SampledRecord[]) {
  const tally = {
    plain: new Map(),
    region: new Map(),
    domain: new Map(),
    number: new Map(),
    address: new Map(),
    form: new Map(),
  } as Readonly<Record<'plain' | 'region' | 'domain' | 'number' | 'address' | 'form', Map<string, number>>>;
  const add = (counts: Map<string, number>, country: string | null | undefined) =>
    country && counts.set(country, (counts.get(country) ?? 0) + 1);
  for (const record of records) {
    add(tally.plain, plainCountry(record)?.[0]);
    if (record.province !== null) for (const country of countriesOfRegion(record.province)) add(tally.region, country);
    add(tally.domain, countryOfDomain(record.website ?? '') ?? countryOfDomain(record.email ?? ''));
    add(tally.number, NUMBER_FORMS.find(([, form]) => form.test(record.phone ?? '') || form.test(record.vatNumber ?? ''))?.[0]);
    const { street } = record;
    if (street !== null) add(tally.address, ADDRESS_SHAPES.find(([, shape]) => shape.test(street))?.[0]);
    add(tally.form, formCountry(record.name));
  }
  return tally;
}

/** Few records that all say the same weigh more than few that say several things. */
function plainScore(counts: ReadonlyMap<string, number>, country: string, size: number): number {
  const share = (counts.get(country) ?? 0) / size;
  if (share >= 0.5) return 3 * share;
  return counts.size === 1 && share > 0 ? 0.55 + share : 0.5 * share;
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
  street: null,
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
  for (const [country, forms] of Object.entries(FORMS_OF_COUNTRY)) if (forms.some((form) => words.includes(form))) return country;
  return null;
}

/** The country whose lists have headers in this language and postal codes of this length. */
function languageCountry(records: readonly SampledRecord[], language: string | null): string | null {
  const digits = mostFrequentLength(
    records.flatMap(({ postalCode }) => (postalCode && /^\d+$/.test(postalCode) ? [postalCode.length] : [])),
  );
  const countries = COUNTRIES_OF_LANGUAGE[language ?? ''] ?? [];
  if (digits === null) return countries[0]?.[0] ?? null;
  return countries.find(([, size]) => size === digits)?.[0] ?? null;
}

function mostFrequentLength(lengths: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  const best = [...counts].sort(([, a], [, b]) => b - a)[0];
  return best?.[0] ?? null;
}
