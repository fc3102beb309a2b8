import type { RowSet } from '../model/run-store.ts';

/** Where a record stands in the journal, in bytes. */
interface Place {
  readonly offset: number;
  readonly length: number;
}

export interface RowPlaces extends RowSet {
  readonly of: (row: number) => Place | null;
  readonly set: (row: number, place: Place) => void;
}

/** Twelve bytes for each row: a map of objects would take ten times as much, and a list has millions. */
export function createRowPlaces(): RowPlaces {
  let offsets = new Float64Array(1024);
  let lengths = new Uint32Array(1024);
  let size = 0;
  const has = (row: number) => (lengths[row] ?? 0) > 0;
  const makeRoom = (row: number) => {
    if (row < lengths.length) return;
    const room = Math.max(row + 1, lengths.length * 2);
    const [wasAt, were] = [offsets, lengths];
    offsets = new Float64Array(room);
    lengths = new Uint32Array(room);
    offsets.set(wasAt);
    lengths.set(were);
  };
  return {
    has,
    get size() {
      return size;
    },
    of: (row) => (has(row) ? { offset: offsets[row] ?? 0, length: lengths[row] ?? 0 } : null),
    set: (row, { offset, length }) => {
      makeRoom(row);
      if (!has(row)) size += 1;
      offsets[row] = offset;
      lengths[row] = length;
    },
    *[Symbol.iterator]() {
      for (let row = 0; row < lengths.length; row++) if (has(row)) yield row;
    },
  };
}
