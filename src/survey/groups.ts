import { ITALIAN_PROVINCES, PROVINCE_ALIASES } from '../data/italian-provinces.ts';
import { fold } from '../lib/fold.ts';
import type { AuditRecord } from '../model/record.ts';
import { UsageError } from '../model/usage-error.ts';

/** One way to divide the businesses. */
export interface Dimension {
  /** As asked for: `sector`, `province`, or the header of an input column. */
  readonly name: string;
  /** The group of a business; '' when the input does not say. */
  readonly groupOf: (record: AuditRecord) => string;
}

/** Divisions asked for: each by itself, or two crossed. */
export interface Grouping {
  readonly dimensions: readonly Dimension[];
}

const MOST_CROSSED = 2;

/** Headers by which registers name the size of a business (folded). */
const SIZE_HEADERS = new Set(
  'size,size class,dimensione,classe dimensionale,classe di addetti,classe addetti,addetti,numero addetti,n addetti,totale addetti,dipendenti,numero dipendenti,employees,number of employees,persons employed,employment,staff,mitarbeiter,beschaftigte,mitarbeiterzahl,effectif,effectifs,tranche effectifs,salaries,empleados,numero de empleados'.split(
    ',',
  ),
);

/** Size classes of the EU (Recommendation 2003/361/EC; the smallest split as in Eurostat's structural business statistics). */
const SIZE_CLASSES: readonly (readonly [most: number, name: string])[] = [
  [1, '0–1'],
  [9, '2–9'],
  [49, '10–49'],
  [249, '50–249'],
  [Number.POSITIVE_INFINITY, '250+'],
];

const OWN: Readonly<Record<string, Dimension['groupOf']>> = {
  sector: ({ sector }) => sector,
  province: (record) => provinceOf(record)?.code ?? tidy(record.business.province),
  region: (record) => provinceOf(record)?.region ?? '',
  city: ({ business }) => tidy(business.city),
  country: ({ business }) => business.country,
  /** The division: the first two digits. */
  nace: ({ business }) => /\d{2}/.exec(business.nace ?? '')?.[0] ?? '',
};

/**
 * Reads `--by`: names separated by commas, each by itself; `+` between two crosses them, and gives each by itself too, since
 * their margins are needed. A name is one of ours, `size`, or a header of the input (with or without `in:`).
 */
export function parseGroupings(text: string, headers: readonly string[]): readonly Grouping[] {
  const parts = headers.includes(text)
    ? [[text]]
    : text.split(',').map((part) => (headers.includes(part.trim()) ? [part] : part.split('+')));
  const asked = parts.map((names) => names.map((name) => dimensionOf(name.trim(), headers)));
  const tooMany = asked.find((dimensions) => dimensions.length > MOST_CROSSED);
  if (tooMany) throw new UsageError(`--by crosses at most two columns, not ${tooMany.map(({ name }) => name).join('+')}.`);
  const groupings = [...asked.flat().map((dimension) => [dimension]), ...asked.filter((dimensions) => dimensions.length === 2)];
  const unique = new Map(
    groupings.map((dimensions) => [
      dimensions
        .map(({ name }) => name)
        .sort()
        .join('+'),
      { dimensions },
    ]),
  );
  return [...unique.values()];
}

function dimensionOf(name: string, headers: readonly string[]): Dimension {
  const own = OWN[name.toLowerCase()];
  if (own) return { name: name.toLowerCase(), groupOf: own };
  const wanted = name.replace(/^in:/, '');
  const isSize = name.toLowerCase() === 'size';
  const header =
    headers.find((each) => each === wanted) ??
    headers.find((each) => (isSize ? SIZE_HEADERS.has(fold(each)) : fold(each) === fold(wanted)));
  if (header === undefined || fold(wanted) === '')
    throw new UsageError(
      `--by ${name}: there is no such column. Give ${Object.keys(OWN).join(', ')}, size, or a column of the input: ${headers.join(', ') || '(it has no others)'}.`,
    );
  const sized = isSize || SIZE_HEADERS.has(fold(header));
  return { name: isSize ? 'size' : header, groupOf: (record) => (sized ? sizeClass : tidy)(carriedCell(record, header)) };
}

/** The cell of an input column that was carried through; '' when the row has none. */
export function carriedCell({ business }: AuditRecord, header: string): string {
  return business.carried.find(([name]) => name === header)?.[1] ?? '';
}

/** A number of persons becomes its class; a class stays as it is written. */
function sizeClass(cell: string): string {
  const text = tidy(cell);
  if (!/^\d+(?:[.,]\d+)?$/.test(text)) return text;
  const persons = Number(text.replace(',', '.'));
  return SIZE_CLASSES.find(([most]) => Math.round(persons) <= most)?.[1] ?? text;
}

const PROVINCES = new Map(
  ITALIAN_PROVINCES.flatMap((province) => [
    [fold(province.code), province],
    [fold(province.name), province],
  ]),
);

/** "MO", "Modena" and "modena" are one province. */
function provinceOf({ business: { province, country } }: AuditRecord) {
  return country === 'IT' && province ? findProvince(fold(province)) : undefined;
}

function findProvince(folded: string) {
  const name = folded.replace(/^(?:provincia|citta metropolitana) di /, '');
  return PROVINCES.get(name) ?? PROVINCES.get(fold(PROVINCE_ALIASES[name] ?? ''));
}

function tidy(cell: string | null): string {
  return (cell ?? '').replace(/\s+/g, ' ').trim();
}
