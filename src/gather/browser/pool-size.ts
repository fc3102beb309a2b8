import { availableParallelism, totalmem } from 'node:os';

/** One child with its Chromium: up to 680 MB of Node (measured) and some hundreds of Chromium, and a heavy page on top. */
const MB_PER_BROWSER = 1_500;
const MOST_BROWSERS = 8;

export interface Machine {
  readonly cores: number;
  readonly memoryMb: number;
}

/** What this process may use, container limits included. */
export function thisMachine(): Machine {
  const limit = process.constrainedMemory();
  const bytes = limit > 0 ? Math.min(limit, totalmem()) : totalmem();
  return { cores: availableParallelism(), memoryMb: Math.floor(bytes / 2 ** 20) };
}

/** A browser for each core, as far as the memory reaches: two on two cores (three are hardly faster and bend the scores). */
export function browsersFor({ cores, memoryMb }: Machine): number {
  return Math.max(1, Math.min(cores, MOST_BROWSERS, Math.floor(memoryMb / MB_PER_BROWSER)));
}

/** A loading browser keeps about two cores busy. */
export function loadsAtOnce({ cores }: Machine): number {
  return Math.max(1, Math.floor(cores / 2));
}
