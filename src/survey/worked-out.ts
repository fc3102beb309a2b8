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
    return !isMovedInCircle(cell, inside, moves);
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

function changesPlaces({ atoms }: Lookalikes, cell: number): boolean {
  const inside = atoms.filter((atom) => atom.cells.includes(cell));
  if (inside.length === atoms.length) return false;
  const outside = atoms.filter((atom) => !inside.includes(atom));
  return (inside.some(canFall) && outside.some(canRise)) || (inside.some(canRise) && outside.some(canFall));
}

/** A move of the cell's own that others, outside the cell, undo in all that is published. */
function isMovedInCircle(cell: number, inside: ReadonlySet<Lookalikes>, moves: Moves): boolean {
  const own = [...inside].flatMap((group) => moves.of.get(group) ?? []);
  const reach = reachability(moves, new Set(own));
  const ends = (group: Lookalikes, can: (atom: Atom) => boolean) =>
    inside.has(group) && group.atoms.some((atom) => atom.cells.includes(cell) && can(atom));
  return own.some(({ risen, fallen, more, less }) => {
    if (inside.has(risen) && inside.has(fallen)) return false;
    return (ends(risen, canRise) || ends(fallen, canFall)) && reach(more, less);
  });
}

/** Answers whether moves, each on from what one has more to what another has less, lead from here to there. All ways from a place are looked for once. */
function reachability({ from, places }: Moves, without: ReadonlySet<Move>): (start: number, end: number) => boolean {
  const known = new Map<number, Uint8Array>();
  const reachedFrom = (start: number) => {
    const reached = new Uint8Array(places);
    const queue = [start];
    for (let at = queue.pop(); at !== undefined; at = queue.pop())
      for (const move of from.get(at) ?? []) {
        if (reached[move.more] || without.has(move)) continue;
        reached[move.more] = 1;
        queue.push(move.more);
      }
    return reached;
  };
  return (start, end) => {
    const reached = known.get(start) ?? reachedFrom(start);
    known.set(start, reached);
    return reached[end] === 1;
  };
}
