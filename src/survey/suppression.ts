import { type Answer, type Atom, atomCounter } from './atoms.ts';
import type { Cell } from './cells.ts';
import type { Suppressed } from './estimate.ts';
import { canFall, canRise } from './moves.ts';
import { workedOut } from './worked-out.ts';

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
 * are, towns within provinces too: one cell more, the next smallest, as long as `workedOut` finds no other table that shows the same.
 */
export function suppressor(cells: readonly Cell[], minCell: number): (counted: Counted) => Held {
  const wholes = partsByWhole(cells);
  const countAtoms = atomCounter(cells);
  return ({ size, answers, already = new Map() }) => {
    const held = new Map(already);
    const small = cells.map(({ key }) => key).filter((key) => size(key) > 0 && size(key) < minCell);
    for (const key of small) held.set(key, 'small');
    if (held.size === 0) return held;
    const keepLines = () => {
      while (hideMore(wholes, { held, size, minCell }));
    };
    keepLines();
    for (const answer of answers) hideExposed(countAtoms(answer), { cells, held, size, small, keepLines });
    return held;
  };
}

/** So many times one cell more is held back for each that can be worked out, then twice as many each time: large tables have to end too. */
const PATIENT_ROUNDS = 4;

interface Exposing extends Pick<Holding, 'held' | 'size'> {
  readonly cells: readonly Cell[];
  readonly small: readonly string[];
  /** Hides what the lines of a table take, now that more is hidden. */
  readonly keepLines: () => void;
}

function hideExposed(atoms: readonly Atom[], { cells, held, size, small, keepLines }: Exposing): void {
  const place = new Map(cells.map(({ key }, at) => [key, at]));
  const places = (keys: Iterable<string>) => [...keys].flatMap((key) => place.get(key) ?? []);
  // what cannot be worked out cannot be when more is hidden: only the others are asked again
  let exposed: readonly number[] = places(small);
  const isShown = (at: number) => at > 0 && !held.has(cells[at]?.key ?? '') && size(cells[at]?.key ?? '') > 0;
  for (let round = 1; ; round++) {
    exposed = workedOut(atoms, new Set(places(held.keys())), exposed);
    const many = 2 ** Math.max(0, round - PATIENT_ROUNDS);
    const next = exposed.flatMap((at) => nextBeside(at, many, { cells, atoms, isShown, size }));
    if (next.length === 0) return;
    for (const at of next) held.set(cells[at]?.key ?? '', 'derivable');
    keepLines();
  }
}

interface Beside extends Pick<Exposing, 'cells' | 'size'> {
  readonly atoms: readonly Atom[];
  readonly isShown: (at: number) => boolean;
}

/**
 * The smallest published cells that shadow an exposed one: of the same division, in the same row, column or area, and of two minds; else what it is a
 * part of; else any of its row; else of its division; else any; none when only the total is left. A cell where all say the same shadows little.
 */
function nextBeside(exposed: number, many: number, { cells, atoms, isShown, size }: Beside): readonly number[] {
  const division = (at: number) => cells[at]?.dimensions.join('+');
  const above = new Set(atoms.filter((atom) => atom.cells.includes(exposed)).flatMap((atom) => atom.cells.filter(isShown)));
  const near = new Set(atoms.filter((atom) => atom.cells.some((at) => above.has(at))).flatMap((atom) => atom.cells));
  const mixed = cellsWhere(atoms, canRise, cellsWhere(atoms, canFall));
  const far = (at: number) => {
    const isOwn = division(at) === division(exposed);
    if (isOwn && near.has(at)) return mixed.has(at) ? 0 : 2;
    return above.has(at) ? 1 : isOwn ? 3 : 4;
  };
  const sizeAt = (at: number) => size(cells[at]?.key ?? '');
  const shown = [...cells.keys()].filter(isShown);
  return shown.toSorted((a, b) => far(a) - far(b) || sizeAt(a) - sizeAt(b)).slice(0, many);
}

/** Cells with an atom of that kind, of those given. */
function cellsWhere(atoms: readonly Atom[], is: (atom: Atom) => boolean, of?: ReadonlySet<number>): ReadonlySet<number> {
  return new Set(atoms.filter(is).flatMap(({ cells }) => cells.filter((at) => of?.has(at) ?? true)));
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
