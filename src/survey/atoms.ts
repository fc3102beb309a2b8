import type { Cell } from './cells.ts';
import type { Observation } from './observation.ts';

/** Yes, no, or not known. */
export type Answer = (observation: Observation) => boolean | null;

/** Businesses that stand in the same cells: what no division tells apart. */
export interface Atom {
  /** Keys of the cells that it is a part of. */
  readonly cells: readonly string[];
  readonly yes: number;
  readonly known: number;
}

/** Divides the businesses of a survey once; counts how they answer as often as asked. Atoms without a known answer are left out. */
export function atomCounter(cells: readonly Cell[]): (answer: Answer) => readonly Atom[] {
  let parts: readonly Part[] | null = null;
  return (answer) => {
    parts ??= partsOf(cells);
    return parts.map((part) => count(part, answer)).filter(({ known }) => known > 0);
  };
}

interface Part {
  readonly cells: readonly string[];
  readonly members: Observation[];
}

function partsOf(cells: readonly Cell[]): readonly Part[] {
  const places = new Map<Observation, string[]>();
  for (const { key, members } of cells)
    for (const member of members) {
      const known = places.get(member);
      if (known) known.push(key);
      else places.set(member, [key]);
    }
  const parts = new Map<string, Part>();
  for (const [member, keys] of places) {
    const name = JSON.stringify(keys);
    const part = parts.get(name) ?? { cells: keys, members: [] };
    part.members.push(member);
    parts.set(name, part);
  }
  return [...parts.values()];
}

function count({ cells, members }: Part, answer: Answer): Atom {
  let [yes, known] = [0, 0];
  for (const member of members) {
    const said = answer(member);
    if (said !== null) known++;
    if (said) yes++;
  }
  return { cells, yes, known };
}
