import { fold } from '../lib/fold.ts';
import type { Grouping } from './groups.ts';
import type { Observation } from './observation.ts';

/** A group of businesses: all of them, those of one group, or those of two groups crossed. */
export interface Cell {
  /** Unique in the survey. */
  readonly key: string;
  /** Names of the dimensions and the groups in them; both empty for the total. */
  readonly dimensions: readonly string[];
  readonly groups: readonly string[];
  /** Keys of the cells that this one is a part of and whose other parts are published too. */
  readonly parents: readonly string[];
  readonly members: readonly Observation[];
}

export const TOTAL = '';

/** Divides the observations: the total first, then each grouping with its groups in the order of their names. */
export function divide(
  observations: readonly Observation[],
  { groupings, dimensions }: { groupings: readonly Grouping[]; dimensions: readonly string[] },
): readonly Cell[] {
  const total: Cell = { key: TOTAL, dimensions: [], groups: [], parents: [], members: observations };
  return [
    total,
    ...groupings.flatMap((grouping) =>
      cellsOf(
        observations,
        grouping.dimensions.map(({ name }) => name),
        dimensions,
      ),
    ),
  ];
}

function cellsOf(observations: readonly Observation[], names: readonly string[], dimensions: readonly string[]): readonly Cell[] {
  const places = names.map((name) => dimensions.indexOf(name));
  const found = new Map<string, { groups: readonly string[]; members: Observation[] }>();
  for (const observation of observations) {
    const groups = places.map((place) => observation.groups[place] ?? '');
    const key = keyOf(names, groups);
    const cell = found.get(key) ?? { groups, members: [] };
    cell.members.push(observation);
    found.set(key, cell);
  }
  const cells = [...found].map(([key, { groups, members }]) => ({
    key,
    dimensions: names,
    groups,
    members,
    parents: parentsOf(names, groups),
  }));
  return cells.sort((a, b) => compareGroups(a.groups, b.groups));
}

/** Spelling apart: "MODENA" and "Modena" are one group, shown as first met. */
function keyOf(names: readonly string[], groups: readonly string[]): string {
  return JSON.stringify([names, groups.map((group) => fold(group) || group)]);
}

function parentsOf(names: readonly string[], groups: readonly string[]): readonly string[] {
  if (names.length < 2) return [TOTAL];
  return names.map((name, index) => keyOf([name], [groups[index] ?? '']));
}

/** "2–9" before "10–49"; one locale for all, so that the table is the same everywhere. */
const NUMBERS_IN_ORDER = new Intl.Collator('en', { numeric: true });

function compareGroups(a: readonly string[], b: readonly string[]): number {
  for (const [index, group] of a.entries()) {
    const other = b[index] ?? '';
    // businesses without a group come last
    if (group !== other) return group === '' ? 1 : other === '' ? -1 : NUMBERS_IN_ORDER.compare(group, other);
  }
  return 0;
}
