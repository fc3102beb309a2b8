import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Room for new objects, in bytes: with less, audits take longer; with V8's 64 MB they take as long (measured: docs/scale.md). */
const NEW_SPACE = 16 * 2 ** 20;

/**
 * Keeps the room for new objects small. To be called before the modules of a command are loaded, which makes it grow; V8 takes
 * its size from no flag once it runs.
 */
export function keepNewSpaceSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=2');
  const alive: object[] = [];
  // it grows when much of what is in it stays alive
  for (let rounds = 0; rounds < 100 && newSpace() < NEW_SPACE; rounds++) for (let n = 0; n < 10_000; n++) alive.push({ n });
  setFlagsFromString('--semi-space-growth-factor=1');
}

function newSpace(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? NEW_SPACE;
}

/** Looked at so often, in ms; a tidying takes a tenth of a second at most, and is seldom needed twice in a row. */
const LOOK_MS = 4_000;
/** What the program itself holds beyond the heap and what it refers to: more than this is emptied pages that V8 keeps for later. */
const SPARE = 220 * 2 ** 20;
/** A tidying that leaves more (threads have heaps of their own) is worth repeating when so much has come back. */
const GROWN = 100 * 2 ** 20;

/**
 * Makes V8 tidy the heap when it has grown by a third, not when it has doubled or more, and give back what it has emptied:
 * audits leave hundreds of megabytes of dead pages otherwise, of which less than a hundred are alive. To be called once, when all
 * modules are loaded: they stay.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=33');
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as NodeJS.GCFunction;
  let left = 0;
  const tidy = () => {
    if (spareMemory() < Math.max(SPARE, left + GROWN)) return;
    // only the last resort gives emptied pages back to the system; the room for new objects goes with them
    void collect({ type: 'major', flavor: 'last-resort' });
    keepNewSpaceSmall();
    left = spareMemory();
  };
  setInterval(tidy, LOOK_MS).unref();
}

function spareMemory(): number {
  const { rss, heapTotal, external } = process.memoryUsage();
  return rss - heapTotal - external;
}

/** Threads that are started from now on have so much room for new objects from their beginning. */
export function giveThreadsNewSpace(bytes: number): void {
  setFlagsFromString(`--min-semi-space-size=${bytes / 2 ** 20}`);
}
