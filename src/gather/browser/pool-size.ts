import { availableParallelism } from 'node:os';
import { machineMemory } from './machine-memory.ts';

/** A page may add so much to its browser, Lighthouse's work on it included. A shop with tags of others adds 300 (docs/performance.md). */
export const PAGE_MB = 550;
/** Nearly all pages add less. */
export const ORDINARY_MB = 250;
/**
 * What a browser with its Node is taken to hold before a page, until one has been measured: an ordinary Chromium after some visits. (The
 * headless shell: 210.)
 */
const ASSUMED_EMPTY_MB = 350;
/** For ourselves. */
const OURS_MB = 300;
const MOST_BROWSERS = 8;

export interface Machine {
  readonly cores: number;
  /** What this process may have, container limits included. */
  readonly memoryMb: number;
  /** What was to be had of it at the start; null where the system does not tell. */
  readonly availableMb: number | null;
}

export function thisMachine(): Machine {
  const { totalMb, availableMb } = machineMemory();
  return { cores: availableParallelism(), memoryMb: totalMb, availableMb };
}

/** Left free for everything else on the machine: 5 %, 150 to 600 MB. */
export function reserveMb({ memoryMb }: Pick<Machine, 'memoryMb'>): number {
  return Math.round(Math.min(600, Math.max(150, memoryMb / 20)));
}

/**
 * A browser for each core (three on two cores are hardly faster and bend the scores), as far as the memory reaches for what each holds
 * with an empty page, an ordinary page in each, and one hungry one.
 */
export function browsersFor(machine: Machine, emptyMb: number = ASSUMED_EMPTY_MB): number {
  const room = (machine.availableMb ?? machine.memoryMb * 0.75) - reserveMb(machine) - OURS_MB;
  return Math.max(
    1,
    Math.min(machine.cores, MOST_BROWSERS, Math.floor((room - PAGE_MB + ORDINARY_MB) / (emptyMb + ORDINARY_MB))),
  );
}
