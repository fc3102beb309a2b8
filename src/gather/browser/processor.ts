/** What a step of a visit needs: a load keeps about two cores busy, every other step one. */
export type Share = 'load' | 'work';

/**
 * The cores of this machine, shared out to the browsers: two loads side by side on two cores make each other slow, and so does one that
 * is being analysed beside one that loads; the scores then measure us. Most of a visit is quiet, so waiting costs little (BROWSER.md §3).
 */
export interface Processor {
  /** Resolves when it is our turn (first come, first served); the result gives the turn back, and may be called more than once. */
  readonly take: (share: Share) => Promise<() => void>;
  /** How long all takers together have waited. */
  readonly waitedMs: () => number;
}

export interface ProcessorOptions {
  readonly cores: number;
  /** A server that never answers keeps no processor busy, so it must not keep the others waiting. */
  readonly longestLoadMs: number;
  /** Nor must a process that hangs. */
  readonly longestWorkMs: number;
}

export function createProcessor({ cores, longestLoadMs, longestWorkMs }: ProcessorOptions): Processor {
  const all = Math.max(1, cores);
  const sizes: Readonly<Record<Share, number>> = { load: Math.min(2, all), work: 1 };
  const longest: Readonly<Record<Share, number>> = { load: longestLoadMs, work: longestWorkMs };
  const waiting: { readonly size: number; readonly go: () => void }[] = [];
  let free = all;
  let waited = 0;
  const admit = () => {
    for (let next = waiting[0]; next && next.size <= free; next = waiting[0]) {
      waiting.shift();
      free -= next.size;
      next.go();
    }
  };
  return {
    take: async (share) => {
      const asked = performance.now();
      await new Promise<void>((go) => {
        waiting.push({ size: sizes[share], go });
        admit();
      });
      waited += performance.now() - asked;
      let given = false;
      const giveBack = () => {
        clearTimeout(timer);
        if (given) return;
        given = true;
        free += sizes[share];
        admit();
      };
      const timer = setTimeout(giveBack, longest[share]);
      return giveBack;
    },
    waitedMs: () => Math.round(waited),
  };
}
