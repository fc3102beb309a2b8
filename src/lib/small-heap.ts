import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Room for new objects, in bytes: with less, audits take longer; with V8's 64 MB they take as long (measured: docs/scale.md). */
const NEW_SPACE = 16 * 2 ** 20;

/**
 * Keeps the room for new objects small. To be called before the modules of a command are loaded, which makes it grow; V8 takes
 * its size from no flag once it runs.
 */
export function keepNewSpaceSmall(): void {
  const alive: object[] = [];
  // it grows when much of what is in it stays alive
  for (let rounds = 0; rounds < 100 && newSpace() < NEW_SPACE; rounds++) for (let n = 0; n < 10_000; n++) alive.push({ n });
  setFlagsFromString('--semi-space-growth-factor=1');
}

function newSpace(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? NEW_SPACE;
}

/**
 * Makes V8 tidy the heap when it has grown by a third, not when it has doubled or more: audits leave hundreds of megabytes of
 * dead pages otherwise, of which less than a hundred are alive. To be called when all modules are loaded: they stay.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=33');
}
