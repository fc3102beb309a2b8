/** A room that many share, or one has to itself. */
export interface Room {
  readonly shared: <T>(work: () => Promise<T>) => Promise<T>;
  /** Waits until all others are out, and keeps newcomers waiting. Not from within `shared`. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
}

export function createRoom(): Room {
  const waiting: { readonly alone: boolean; readonly enter: () => void }[] = [];
  let inside = 0;
  let taken = false;
  const admit = () => {
    for (let next = waiting[0]; next; next = waiting[0]) {
      if (taken || (next.alone && inside > 0)) return;
      waiting.shift();
      taken = next.alone;
      inside++;
      next.enter();
    }
  };
  const within = async <T>(alone: boolean, work: () => Promise<T>): Promise<T> => {
    await new Promise<void>((enter) => {
      waiting.push({ alone, enter });
      admit();
    });
    try {
      return await work();
    } finally {
      inside--;
      taken = false;
      admit();
    }
  };
  return { shared: (work) => within(false, work), alone: (work) => within(true, work) };
}
