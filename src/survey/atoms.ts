import type { Cell } from './cells.ts';
import type { Observation } from './observation.ts';

/** Yes, no, or not known. */
export type Answer = (observation: Observation) => boolean | null;

/** Businesses that stand in the same cells: what no division tells apart. */
export interface Atom {
  /** Places in the list of the cells that it is a part of. */
  readonly cells: readonly number[];
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
  readonly cells: readonly number[];
  readonly members: Observation[];
}

function partsOf(cells: readonly Cell[]): readonly Part[] {
  const places = new Map<Observation, number[]>();
  for (const [at, { members }] of cells.entries())
    for (const member of members) {
      const known = places.get(member);
      if (known) known.push(at);
      else places.set(member, [at]);
    }
  const parts = new Map<string, Part>();
  for (const [member, own] of places) {
    const name = own.join();
    const part = parts.get(name) ?? { cells: own, members: [] };
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
