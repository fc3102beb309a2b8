import type { Atom } from './atoms.ts';

/** Atoms that stand in the same published cells: to whoever reads what is published they are one. */
export interface Lookalikes {
  readonly published: readonly number[];
  readonly atoms: readonly Atom[];
}

/** A yes more in one group and one less in another, and the published cells that show it, as the number of that set of cells. */
export interface Move {
  readonly risen: Lookalikes;
  readonly fallen: Lookalikes;
  readonly more: number;
  readonly less: number;
}

export interface Moves {
  readonly of: ReadonlyMap<Lookalikes, readonly Move[]>;
  /** By the cells that have one less. */
  readonly from: ReadonlyMap<number, readonly Move[]>;
  /** How many sets of cells are numbered. */
  readonly places: number;
}

export const canRise = ({ yes, known }: Atom): boolean => yes < known;
export const canFall = ({ yes }: Atom): boolean => yes > 0;

/** Two groups that share no more than the total can be anywhere: so many are tried, the rest only within their published cells. */
const MOST_ANYWHERE = 40;

/** All moves between groups that share a published cell. */
export function movesOf(groups: readonly Lookalikes[]): Moves {
  const of = new Map<Lookalikes, Move[]>();
  const from = new Map<number, Move[]>();
  const sharing = new Map<number, Lookalikes[]>();
  for (const group of groups) for (const cell of group.published) push(sharing, cell, group);
  // whoever stands alone in a published cell cannot move in a circle
  const isFree = ({ published }: Lookalikes) => published.every((cell) => (sharing.get(cell)?.length ?? 0) > 1);
  const tried = new Set<number>();
  const place = new Map(groups.map((group, at) => [group, at]));
  const numbers = new Map<string, number>();
  const number = (cells: string) => {
    const known = numbers.get(cells) ?? numbers.size;
    numbers.set(cells, known);
    return known;
  };
  for (const [cell, all] of sharing) {
    const free = all.filter(isFree).slice(0, cell === 0 ? MOST_ANYWHERE : undefined);
    for (const risen of free.filter(({ atoms }) => atoms.some(canRise)))
      for (const fallen of free.filter((group) => group !== risen && group.atoms.some(canFall))) {
        const name = (place.get(risen) ?? 0) * groups.length + (place.get(fallen) ?? 0);
        if (tried.has(name)) continue;
        tried.add(name);
        const move = { risen, fallen, more: number(without(risen, fallen)), less: number(without(fallen, risen)) };
        push(of, risen, move);
        push(of, fallen, move);
        push(from, move.less, move);
      }
  }
  return { of, from, places: numbers.size };
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function without({ published }: Lookalikes, { published: others }: Lookalikes): string {
  return published.filter((cell) => !others.includes(cell)).join();
}
