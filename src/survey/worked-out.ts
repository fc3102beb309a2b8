import type { Atom } from './atoms.ts';
import { canFall, canRise, type Lookalikes, type Move, type Moves, movesOf } from './moves.ts';

/**
 * Which of the small cells can be worked out, by those who know how many answered in every group, and all that is published. A cell cannot
 * when there is another table that they could not tell from the true one. Two ways of making one are looked for: a yes changes places
 * with a no of lookalikes outside the cell, or several do so in a circle, after which every published sum is as it was. So a cell that is not named is
 * safe; one that is named may be safe by a way that is not looked for. Cells by their place in the list, the total first.
 */
export function workedOut(atoms: readonly Atom[], held: ReadonlySet<number>, small: readonly number[]): readonly number[] {
  if (!held.has(0) && saysItAll(atoms)) return [];
  const groups = lookalikes(atoms, held);
  const [groupOf, atomsOf] = [new Map<Atom, Lookalikes>(), new Map<number, Atom[]>()];
  for (const group of groups) for (const atom of group.atoms) groupOf.set(atom, group);
  for (const atom of atoms)
    for (const cell of atom.cells) {
      const known = atomsOf.get(cell);
      if (known) known.push(atom);
      else atomsOf.set(cell, [atom]);
    }
  let moves: Moves | null = null;
  return small.filter((cell) => {
    const inside = new Set((atomsOf.get(cell) ?? []).flatMap((atom) => groupOf.get(atom) ?? []));
    if ([...inside].some((group) => group.published.length === 0 || changesPlaces(group, cell))) return false;
    moves ??= movesOf(groups);
    return ![...inside].some((group) => isMovedInCircle(group, cell, moves as Moves));
  });
}

/** All said the same: the total alone tells what every group said. */
function saysItAll(atoms: readonly Atom[]): boolean {
  return atoms.every(({ yes }) => yes === 0) || atoms.every(({ yes, known }) => yes === known);
}

function lookalikes(atoms: readonly Atom[], held: ReadonlySet<number>): readonly Lookalikes[] {
  const groups = new Map<string, { readonly published: readonly number[]; readonly atoms: Atom[] }>();
  for (const atom of atoms) {
    const published = atom.cells.filter((cell) => !held.has(cell));
    const name = published.join();
    const group = groups.get(name) ?? { published, atoms: [] };
    group.atoms.push(atom);
    groups.set(name, group);
  }
  return [...groups.values()];
}

const isIn = (cell: number) => (atom: Atom) => atom.cells.includes(cell);

function changesPlaces({ atoms }: Lookalikes, cell: number): boolean {
  const inside = atoms.filter(isIn(cell));
  if (inside.length === atoms.length) return false;
  const outside = atoms.filter((atom) => !inside.includes(atom));
  return (inside.some(canFall) && outside.some(canRise)) || (inside.some(canRise) && outside.some(canFall));
}

/** A move of the cell's own that others, outside the cell, undo in all that is published. */
function isMovedInCircle(group: Lookalikes, cell: number, moves: Moves): boolean {
  const touches = ({ atoms }: Lookalikes) => atoms.some(isIn(cell));
  const own = (moves.of.get(group) ?? []).filter(({ risen, fallen }) => !(touches(risen) && touches(fallen)));
  const isOwn = ({ risen, fallen }: Move) => touches(risen) || touches(fallen);
  const movable = ({ risen, fallen }: Move) =>
    risen === group ? risen.atoms.filter(isIn(cell)).some(canRise) : fallen.atoms.filter(isIn(cell)).some(canFall);
  return own.some((move) => movable(move) && isReached(move.more, move.less, { moves, without: isOwn }));
}

interface Way {
  readonly moves: Moves;
  readonly without: (move: Move) => boolean;
}

/** Moves that lead on from what one has more to what another has less. */
function isReached(from: string, to: string, { moves, without }: Way): boolean {
  const seen = new Set([from]);
  const queue = [from];
  for (let at = queue.shift(); at !== undefined; at = queue.shift())
    for (const move of moves.from.get(at) ?? []) {
      if (seen.has(move.more) || without(move)) continue;
      if (move.more === to) return true;
      seen.add(move.more);
      queue.push(move.more);
    }
  return false;
}
