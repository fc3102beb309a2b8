import type { InputField } from '../../data/header-names.ts';
import { fold } from '../../lib/fold.ts';
import { UsageError } from '../../model/usage-error.ts';
import { type ColumnValues, columnValues } from './column-values.ts';
import type { FieldClaim, HeaderReading } from './header-claims.ts';
import { splitHeader } from './header-words.ts';
import { claimHolds, fieldOfValues, leadsToOthers } from './judge-claim.ts';
import { headerLanguage, readHeader } from './read-header.ts';

export interface Column {
  /** As typed in the file, trimmed; `column 3` when it was empty; a second column of the same name is `Name (2)`. */
  readonly header: string;
  /** What it was understood as, null when it is only carried through. */
  readonly field: InputField | null;
  /** What told it: `--map`, the header, the values alone; null for a column that is only carried through. */
  readonly by: 'map' | 'header' | 'values' | null;
  /** Smaller is asked first, among the columns of one field. */
  readonly rank: number;
}

export interface ColumnInput {
  /** Cells of the header; null for a list without one. */
  readonly header: readonly string[] | null;
  /** The first records, as read. */
  readonly records: readonly (readonly string[])[];
  readonly map: ReadonlyMap<string, InputField>;
}

interface Candidate {
  readonly index: number;
  readonly header: string;
  readonly words: readonly string[];
  readonly reading: HeaderReading;
  readonly values: ColumnValues;
}

interface Choice {
  readonly field: InputField;
  readonly by: 'map' | 'header' | 'values';
  readonly rank: number;
}

/**
 * Decides what each column is: `--map` first, then names and values together, then the values of columns whose names say nothing.
 * Several columns may mean one field: `rank` says which is asked first. What is doubtful is left.
 */
export function understandColumns({ header, records, map }: ColumnInput): readonly Column[] {
  const width = header?.length ?? Math.max(0, ...records.map((cells) => cells.length));
  const headers = nameColumns(header ?? Array.from({ length: width }, () => ''));
  const language = headerLanguage(header ?? []);
  const candidates = headers.map((name, index): Candidate => {
    const typed = header?.[index]?.trim() ?? '';
    return {
      index,
      header: name,
      words: splitHeader(typed).words,
      reading: readHeader(typed, language),
      values: columnValues(records, index),
    };
  });
  const choices = new Map<number, Choice>(readMap(map, headers));
  const mapped = new Set([...choices.values()].map(({ field }) => field));
  for (const candidate of candidates) {
    const choice = choices.has(candidate.index) ? null : chooseByHeader(candidate, mapped);
    if (choice) choices.set(candidate.index, choice);
  }
  chooseNames(candidates, choices);
  keepOneId(candidates, choices);
  leavePortals(candidates, choices);
  chooseByValues(candidates, choices, header !== null);
  return headers.map((name, index) => {
    const choice = choices.get(index);
    return { header: name, field: choice?.field ?? null, by: choice?.by ?? null, rank: choice?.rank ?? 0 };
  });
}

/** The columns of each field, the one that is asked first in front. */
export function columnsByField(columns: readonly Column[]): ReadonlyMap<InputField, readonly number[]> {
  const found = new Map<InputField, number[]>();
  for (const [index, { field }] of columns.entries()) if (field) found.set(field, [...(found.get(field) ?? []), index]);
  for (const indexes of found.values()) indexes.sort((a, b) => (columns[a]?.rank ?? 0) - (columns[b]?.rank ?? 0) || a - b);
  return found;
}

/** A field that `--map` gives to a column is given to no other: the user has chosen. */
function chooseByHeader({ reading, words, values }: Candidate, mapped: ReadonlySet<InputField>): Choice | null {
  const claim = [...reading.claims, ...codedInstead(reading)].find((each) => claimHolds(each, words, values));
  if (!claim || mapped.has(claim.field)) return null;
  return { field: claim.field, by: 'header', rank: claim.rank };
}

/** A column of activities may hold their codes. */
const codedInstead = ({ claims }: HeaderReading): readonly FieldClaim[] =>
  claims.filter(({ field }) => field === 'sector').map(({ rank }) => ({ field: 'nace', strength: 'unsure', rank }));

/**
 * The company before the person: where a column names firms, or the list has first names and surnames, `Nome` and `Name` are
 * persons. A firm column that repeats itself (a chain, an owner) or is mostly empty gives way to a column of different names.
 */
function chooseNames(candidates: readonly Candidate[], choices: Map<number, Choice>): void {
  const named = candidates.filter(({ index }) => choices.get(index)?.field === 'name' && choices.get(index)?.by === 'header');
  const firms = named.filter(({ reading }) => reading.name === 'firm');
  const generic = named.filter(({ reading }) => reading.name === 'generic');
  const persons = candidates.some(({ reading }) => reading.about === 'personName');
  const telling = firms.filter(
    ({ values }) => values.filled === 0 || values.filled >= values.seen * 0.3 || values.distinct > 0.5,
  );
  const better = generic.find(({ values }) => values.filled >= MANY && values.distinct >= 0.9);
  const repeated = firms.every(({ values }) => values.filled < values.seen * 0.3 || values.distinct < 0.5);
  if (firms.length === 0 && !persons) return;
  if (!persons && better && (telling.length === 0 || repeated)) {
    for (const { index } of firms) choices.delete(index);
    return;
  }
  for (const { index } of generic) if (firms.length > 0 || !isLastResort(candidates[index])) choices.delete(index);
}

const MANY = 4;
/** `Contact name` in a program that keeps only contacts is the firm, though first names and surnames stand beside it. */
const isLastResort = (candidate: Candidate | undefined) =>
  candidate?.reading.claims.some(({ strength }) => strength === 'unsure') ?? false;

/** Of several ids the best that is filled is the id; the others are carried through as they are. */
function keepOneId(candidates: readonly Candidate[], choices: Map<number, Choice>): void {
  const empty = (index: number) => (candidates[index]?.values.filled === 0 ? 1 : 0);
  const ids = [...choices].filter(([, { field }]) => field === 'id');
  ids.sort(([a, one], [b, two]) => empty(a) - empty(b) || one.rank - two.rank || a - b);
  for (const [index] of ids.slice(1)) choices.delete(index);
}

/** Beside a column of the businesses' own sites, one that leads to a portal or an authority is none. */
function leavePortals(candidates: readonly Candidate[], choices: Map<number, Choice>): void {
  const sites = candidates.filter(({ index }) => choices.get(index)?.field === 'website' && choices.get(index)?.by !== 'map');
  const portals = sites.filter(({ values }) => values.filled > 0 && leadsToOthers(values));
  if (portals.length < sites.length) for (const { index } of portals) choices.delete(index);
}

/** Columns whose names say nothing, where their values leave no doubt and no other column has the field. */
function chooseByValues(candidates: readonly Candidate[], choices: Map<number, Choice>, hasHeader: boolean): void {
  const taken = () => new Set([...choices.values()].map(({ field }) => field));
  const silent = candidates.filter(
    ({ index, reading }) => !choices.has(index) && (reading.about === 'unknown' || reading.about === 'blank'),
  );
  const before = taken();
  for (const { index, values } of silent) {
    const field = fieldOfValues(values);
    if (field && !before.has(field)) choices.set(index, { field, by: 'values', rank: index });
  }
  const now = taken();
  if (now.has('name')) return;
  const meant = candidates.find(
    ({ index, reading }) =>
      choices.get(index)?.field !== 'name' &&
      reading.claims.some(({ field }) => field === 'name') &&
      reading.about === 'business' &&
      choices.get(index)?.by !== 'map',
  );
  if (
    meant &&
    !now.has('website') &&
    meant.values.distinct >= 0.9 &&
    meant.values.fit('name') >= 0.8 &&
    meant.reading.name !== 'generic'
  )
    choices.set(meant.index, { field: 'name', by: 'header', rank: 0 });
  else if (hasHeader && candidates.every(({ reading }) => !reading.claims.some(({ strength }) => strength === 'sure'))) {
    // a table without one word that anybody knows, as page scrapers write it: the first column of words is what it lists
    const first = silent.find(({ index, values }) => !choices.has(index) && looksLikeNames(values));
    if (first && choices.size > 0) choices.set(first.index, { field: 'name', by: 'values', rank: 0 });
  }
}

function looksLikeNames(values: ColumnValues): boolean {
  const { filled, seen, distinct, length } = values;
  return (
    filled >= Math.max(1, seen * 0.9) &&
    distinct >= 0.9 &&
    length >= 4 &&
    values.fit('name') >= 0.9 &&
    values.share('street') < 0.3 &&
    values.share('country') < 0.3
  );
}

function readMap(map: ReadonlyMap<string, InputField>, headers: readonly string[]): readonly (readonly [number, Choice])[] {
  const folded = headers.map((header) => fold(header));
  return [...map].map(([name, field], rank) => {
    const exact = headers.findIndex((header, index) => header === name || folded[index] === fold(name));
    const number = /^\d+$/.test(name) ? Number(name) - 1 : -1;
    const index = exact >= 0 ? exact : number;
    if (!(index in headers))
      throw new UsageError(`--map names a column "${name}" that the file does not have. Its columns are: ${headers.join(', ')}`);
    return [index, { field, by: 'map', rank }] as const;
  });
}

function nameColumns(cells: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  return cells.map((cell, index) => {
    const name = cell.trim() || `column ${index + 1}`;
    const count = (times.get(name) ?? 0) + 1;
    times.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
