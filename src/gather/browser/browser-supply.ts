import { CLOSED } from './browser-problem.ts';
import type { BrowserProcess } from './browser-process.ts';
import { type BrowserStarter, createBrowserStarter, type StarterOptions } from './browser-starter.ts';

export interface SupplyOptions extends Omit<StarterOptions, 'closing'> {
  readonly recycleAfter: number;
  /** A browser that keeps more than this above what it held with an empty page is replaced. */
  readonly keepMb: number;
}

/** Browsers that are up, kept between visits, and replaced when worn out. */
export interface BrowserSupply {
  /** Rejects when no browser can be started. */
  readonly take: () => Promise<BrowserProcess>;
  readonly giveBack: (browser: BrowserProcess) => Promise<void>;
  /** Starts so many browsers, one after the other, for those who will come to take them. Once. */
  readonly startAhead: (count: number, warmUp: boolean) => void;
  readonly info: () => ReturnType<BrowserStarter['info']> & { readonly pids: readonly number[] };
  readonly close: () => Promise<void>;
}

export function createBrowserSupply(options: SupplyOptions): BrowserSupply {
  const closing = new AbortController();
  const starter = createBrowserStarter({ ...options, closing: closing.signal });
  const uses = new Map<BrowserProcess, number>();
  const idle: BrowserProcess[] = [];
  const ahead: Promise<BrowserProcess>[] = [];
  const pending = new Set<Promise<unknown>>();
  let closed = false;
  let startedAhead = false;

  const untilDone = <T>(work: Promise<T>): Promise<T> => {
    pending.add(work);
    return work.finally(() => pending.delete(work));
  };
  const retire = (worn: BrowserProcess) => {
    uses.delete(worn);
    // What cannot be tidied up must not stop the run; the next one removes it.
    void untilDone(worn.close()).catch(() => {});
  };
  const startOne = async (warmUp = false) => {
    if (closed) throw new Error(CLOSED.detail);
    const up = await untilDone(starter.start(warmUp));
    uses.set(up, 0);
    return up;
  };
  return {
    take: async () => {
      if (closed) throw new Error(CLOSED.detail);
      for (let up = idle.pop(); up; up = idle.pop()) {
        if (up.fit()) return up;
        retire(up);
      }
      return ahead.shift() ?? startOne();
    },
    giveBack: async (used) => {
      const count = (uses.get(used) ?? 0) + 1;
      const keptMb = ((await used.memoryMb()) ?? 0) - (used.emptyMb ?? 0);
      if (closed || keptMb > options.keepMb || !used.fit() || count >= options.recycleAfter) return retire(used);
      uses.set(used, count);
      idle.push(used);
    },
    startAhead: (count, warmUp) => {
      if (startedAhead) return;
      startedAhead = true;
      for (let before = Promise.resolve(), i = 0; i < count; i++) {
        const next = before.then(() => startOne(warmUp));
        // Whoever takes it hears of a failure; nobody has to come.
        before = next.then(
          () => {},
          () => {},
        );
        ahead.push(next);
      }
    },
    info: () => ({ ...starter.info(), pids: [...uses.keys()].flatMap(({ pids }) => pids) }),
    close: async () => {
      closed = true;
      closing.abort();
      while (pending.size > 0 || uses.size > 0) {
        for (const up of uses.keys()) retire(up);
        await Promise.allSettled(pending);
      }
    },
  };
}
