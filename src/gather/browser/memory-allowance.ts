/** How much memory the browsers of this process may use together. */
export interface MemoryAllowance {
  /** Notes what one browser uses (MB); true when that is too much and it is the one to go. */
  readonly isTooMuch: (owner: object, usedMb: number) => boolean;
  readonly forget: (owner: object) => void;
}

/**
 * One browser may use `aloneMb`; for each further one that is at work there is half as much on top, so that one hungry page has room
 * and two at once do not fill the machine. When all together use too much, the hungriest goes.
 */
export function createMemoryAllowance(aloneMb: number): MemoryAllowance {
  const uses = new Map<object, number>();
  return {
    isTooMuch: (owner, usedMb) => {
      uses.set(owner, usedMb);
      const sizes = [...uses.values()];
      const together = sizes.reduce((sum, size) => sum + size, 0);
      const allowed = aloneMb + (sizes.length - 1) * (aloneMb / 2);
      return usedMb > aloneMb || (together > allowed && usedMb === Math.max(...sizes));
    },
    forget: (owner) => void uses.delete(owner),
  };
}
