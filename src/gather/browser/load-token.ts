/**
 * Only so many browsers at a time may be in the busy part of a load: two loads side by side on two cores make each other
 * slow, and the scores then measure us. Waiting costs little, for most of a visit is quiet (BROWSER.md §3).
 */
export interface LoadToken {
  /** Resolves when it is our turn; the result gives the turn back, and may be called more than once. */
  readonly take: () => Promise<() => void>;
  /** How long all takers together have waited. */
  readonly waitedMs: () => number;
}

/** `longestMs`: a server that never answers keeps no processor busy, so it must not keep the others waiting. */
export function createLoadToken(slots: number, longestMs: number): LoadToken {
  const waiting: (() => void)[] = [];
  let free = slots;
  let waited = 0;
  const next = () => {
    const resume = waiting.shift();
    if (resume) resume();
    else free++;
  };
  return {
    take: async () => {
      const asked = performance.now();
      if (free > 0) free--;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      waited += performance.now() - asked;
      let given = false;
      const giveBack = () => {
        clearTimeout(timer);
        if (!given) next();
        given = true;
      };
      const timer = setTimeout(giveBack, longestMs);
      return giveBack;
    },
    waitedMs: () => Math.round(waited),
  };
}
