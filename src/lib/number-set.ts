/** Numbers that were seen. Eight bytes for each and some room: a `Set` takes five times as much, and a list has millions. */
export interface NumberSet {
  readonly size: number;
  /** False when it was there already. Zero cannot be kept. */
  readonly add: (value: number) => boolean;
}

/** Open addressing with a step of one; never more than half full. */
export function createNumberSet(): NumberSet {
  let slots = new Float64Array(4096);
  let size = 0;
  const place = (into: Float64Array, value: number) => {
    const mask = into.length - 1;
    let at = (value >>> 0) & mask;
    while (into[at] !== 0 && into[at] !== value) at = (at + 1) & mask;
    return at;
  };
  const grow = () => {
    const larger = new Float64Array(slots.length * 2);
    for (const value of slots) if (value !== 0) larger[place(larger, value)] = value;
    slots = larger;
  };
  return {
    get size() {
      return size;
    },
    add: (value) => {
      const at = place(slots, value);
      if (slots[at] === value) return false;
      slots[at] = value;
      size += 1;
      if (size * 2 > slots.length) grow();
      return true;
    },
  };
}
