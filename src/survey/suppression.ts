import { type Answer, atomCounter } from './atoms.ts';
import { type Cell, TOTAL } from './cells.ts';
import type { Suppressed } from './estimate.ts';
import { workedOutFrom } from './worked-out.ts';

/** What is held back of one question, and why. */
export type Held = ReadonlyMap<string, Suppressed>;

export interface Counted {
  /** Known answers of a cell. */
  readonly size: (key: string) => number;
  /** What each business says; several where several counts of yes are published. */
  readonly answers: readonly Answer[];
  /** Cells that are held back in any case. */
  readonly already?: Held;
}

/**
 * Makes what holds back the figures of a question in cells with fewer than `minCell` known answers, and as many further cells as it takes
 * that none of these can be worked out. First within each whole whose parts are published: either no part is held back, or at least two that together
 * have `minCell` answers (the smallest go first), until it holds everywhere, since a crossed cell is part of two wholes. Then whatever the divisions
 * are, towns within provinces too: one cell more, the next smallest, as long as `workedOutFrom` finds no other table that shows the same.
 */
export function suppressor(cells: readonly Cell[], minCell: number): (counted: Counted) => Held {
  const wholes = partsByWhole(cells);
  const countAtoms = atomCounter(cells);
  return ({ size, answers, already = new Map() }) => {
    const held = new Map(already);
    const small = cells.map(({ key }) => key).filter((key) => size(key) > 0 && size(key) < minCell);
    for (const key of small) held.set(key, 'small');
    if (held.size === 0) return held;
    while (hideMore(wholes, { held, size, minCell }));
    for (const answer of answers) {
      const atoms = countAtoms(answer);
      for (let next = exposing(); next !== null; next = exposing()) held.set(next, 'derivable');
      function exposing(): string | null {
        const isWorkedOut = workedOutFrom(atoms, new Set(held.keys()));
        const exposed = small.find(isWorkedOut);
        return exposed === undefined ? null : nextBeside(exposed, { cells, held, size });
      }
    }
    return held;
  };
}

/** The smallest published cell, of the same division first; null when only the total is left. */
function nextBeside(
  exposed: string,
  { cells, held, size }: Pick<Holding, 'held' | 'size'> & { readonly cells: readonly Cell[] },
) {
  const division = (key: string) => cells.find((cell) => cell.key === key)?.dimensions.join('+');
  const own = division(exposed);
  const shown = cells.map(({ key }) => key).filter((key) => key !== TOTAL && !held.has(key) && size(key) > 0);
  const far = (key: string) => Number(division(key) !== own);
  return shown.sort((a, b) => far(a) - far(b) || size(a) - size(b))[0] ?? null;
}

/** The parts of each whole, by each way of dividing it: a crossed cell's first parent is divided by its second dimension. */
function partsByWhole(cells: readonly Cell[]): readonly (readonly string[])[] {
  const wholes = new Map<string, string[]>();
  for (const { key, dimensions, parents } of cells)
    for (const parent of parents) {
      const whole = JSON.stringify([parent, dimensions]);
      const parts = wholes.get(whole);
      if (parts) parts.push(key);
      else wholes.set(whole, [key]);
    }
  return [...wholes.values()];
}

interface Holding {
  readonly held: Map<string, Suppressed>;
  readonly size: (key: string) => number;
  readonly minCell: number;
}

/** One round over all wholes; true when something more had to go. */
function hideMore(wholes: readonly (readonly string[])[], holding: Holding): boolean {
  let more = false;
  for (const parts of wholes) {
    const next = nextToHide(parts, holding);
    if (next === null) continue;
    holding.held.set(next, 'derivable');
    more = true;
  }
  return more;
}

/** The smallest published part that must go too; null when what is held back in this whole cannot be worked out. */
function nextToHide(parts: readonly string[], { held, size, minCell }: Holding): string | null {
  const hidden = parts.filter((key) => held.has(key));
  const together = hidden.reduce((sum, key) => sum + size(key), 0);
  if (hidden.length === 0 || (hidden.length > 1 && together >= minCell)) return null;
  const shown = parts.filter((key) => !held.has(key) && size(key) > 0);
  return shown.sort((a, b) => size(a) - size(b))[0] ?? null;
}
