import type { Atom } from './atoms.ts';
import { TOTAL } from './cells.ts';

/** Atoms that stand in the same published cells: to whoever reads what is published they are one. */
interface Lookalikes {
  readonly published: readonly string[];
  readonly atoms: readonly Atom[];
}

/** More are not searched for circles: then rather one figure more is held back. */
const MOST_SEARCHED = 120;

/**
 * Whether those who know how many answered in every group, and all that is published, can work out how many of a held-back cell said
 * yes. They cannot when there is another table that they could not tell from the true one. Two ways of making one are looked for: a yes
 * changes places with a no of lookalikes outside the cell, or four atoms change in a circle so that every published sum stays. So "false"
 * is proved; "true" may be said of a cell that only a longer way protects.
 */
export function workedOutFrom(atoms: readonly Atom[], held: ReadonlySet<string>): (key: string) => boolean {
  if (!held.has(TOTAL) && saysItAll(atoms)) return () => false;
  const groups = lookalikes(atoms, held);
  let moves: Moves | null = null;
  return (key) => {
    if (groups.some((group) => isLoose(group, key) || changesPlaces(group, key))) return false;
    moves ??= movesByChange(groups);
    return !isMovedInCircle(moves, key);
  };
}

/** All said the same: the total alone tells what every group said. */
function saysItAll(atoms: readonly Atom[]): boolean {
  return atoms.every(({ yes }) => yes === 0) || atoms.every(({ yes, known }) => yes === known);
}

function lookalikes(atoms: readonly Atom[], held: ReadonlySet<string>): readonly Lookalikes[] {
  const groups = new Map<string, { readonly published: readonly string[]; readonly atoms: Atom[] }>();
  for (const atom of atoms) {
    const published = atom.cells.filter((key) => !held.has(key));
    const name = JSON.stringify(published);
    const group = groups.get(name) ?? { published, atoms: [] };
    group.atoms.push(atom);
    groups.set(name, group);
  }
  return [...groups.values()];
}

const canRise = ({ yes, known }: Atom): boolean => yes < known;
const canFall = ({ yes }: Atom): boolean => yes > 0;

/** Nothing published speaks of it. */
function isLoose({ published, atoms }: Lookalikes, key: string): boolean {
  return published.length === 0 && atoms.some(({ cells }) => cells.includes(key));
}

function changesPlaces({ atoms }: Lookalikes, key: string): boolean {
  const inside = atoms.filter(({ cells }) => cells.includes(key));
  if (inside.length === 0 || inside.length === atoms.length) return false;
  const outside = atoms.filter(({ cells }) => !cells.includes(key));
  return (inside.some(canFall) && outside.some(canRise)) || (inside.some(canRise) && outside.some(canFall));
}

/** A yes more in the first, one less in the second. */
type Move = readonly [risen: Lookalikes, fallen: Lookalikes];
/** What a move changes of what is published → the moves that do. */
type Moves = ReadonlyMap<string, readonly Move[]>;

function movesByChange(groups: readonly Lookalikes[]): Moves {
  const owners = new Map<string, number>();
  for (const { published } of groups) for (const key of published) owners.set(key, (owners.get(key) ?? 0) + 1);
  // whoever stands alone in a published cell cannot move in a circle
  const free = groups.filter(({ published }) => published.every((key) => owners.get(key) !== 1)).slice(0, MOST_SEARCHED);
  const moves = new Map<string, Move[]>();
  for (const risen of free.filter(({ atoms }) => atoms.some(canRise)))
    for (const fallen of free.filter((group) => group !== risen && group.atoms.some(canFall))) {
      const change = changeOf(risen, fallen);
      const alike = moves.get(change);
      if (alike) alike.push([risen, fallen]);
      else moves.set(change, [[risen, fallen]]);
    }
  return moves;
}

function changeOf({ published: up }: Lookalikes, { published: down }: Lookalikes): string {
  return JSON.stringify([without(up, down), without(down, up)]);
}

function without(keys: readonly string[], others: readonly string[]): readonly string[] {
  return keys.filter((key) => !others.includes(key)).sort();
}

/** Two moves that cancel each other out in all that is published, and do not in the cell. */
function isMovedInCircle(moves: Moves, key: string): boolean {
  const touching = [...moves.values()].flat().filter((move) => move.some(({ atoms }) => holds(atoms, key)));
  return touching.some((move) => {
    const [risen, fallen] = move;
    const back = moves.get(changeOf(fallen, risen)) ?? [];
    return back.some((other) => !other.includes(risen) && !other.includes(fallen) && differs(move, other, key));
  });
}

const holds = (atoms: readonly Atom[], key: string): boolean => atoms.some(({ cells }) => cells.includes(key));

/** Whether the two moves can be made so that the cell's own sum changes. */
function differs([risen, fallen]: Move, [risenToo, fallenToo]: Move, key: string): boolean {
  const within = ({ atoms }: Lookalikes, can: (atom: Atom) => boolean): readonly number[] => [
    ...new Set(atoms.filter(can).map(({ cells }) => Number(cells.includes(key)))),
  ];
  const sums = within(risen, canRise).flatMap((a) =>
    within(risenToo, canRise).flatMap((b) =>
      within(fallen, canFall).flatMap((c) => within(fallenToo, canFall).map((d) => a + b - c - d)),
    ),
  );
  return sums.some((sum) => sum !== 0);
}
