import { UsageError } from '../../model/usage-error.ts';
import type { BrowserProcess, BrowserProcessOptions } from './browser-process.ts';
import { type FoundBrowser, findBrowser } from './find-browser.ts';
import { createMemoryAllowance } from './memory-allowance.ts';
import { type Machine, ORDINARY_MB, reserveMb } from './pool-size.ts';
import { createProcessor } from './processor.ts';
import { startProxiedBrowser, type VisitProxy } from './proxied-browser.ts';
import { removeStaleTempFolders } from './temp-folders.ts';

export interface StarterOptions {
  readonly browser: string | FoundBrowser | undefined;
  readonly proxyUrl: string | null;
  readonly startProxy: (() => Promise<VisitProxy>) | undefined;
  readonly onCannotStart: ((detail: string) => void) | undefined;
  readonly visits: BrowserProcessOptions['visits'];
  readonly graceMs: number;
  /** What a page may add to its browser. */
  readonly pageMb: number;
  readonly closing: AbortSignal;
  readonly machine: Machine;
}

export interface BrowserStarter {
  /** @param warmUp measurements will be asked for */
  readonly start: (warmUp?: boolean) => Promise<BrowserProcess>;
  readonly info: () => {
    readonly browser: FoundBrowser | null;
    readonly sandbox: boolean | null;
    /** What a browser with its Node held with an empty page, MB; the largest of those started. */
    readonly emptyMb: number | null;
    readonly started: number;
    /** Why none could be started, as long as none could. */
    readonly cannotStart: string | null;
    readonly turnWaitMs: number;
  };
}

/** After so many failed starts in a row the next ones would fail too: half a minute each is not spent again. */
const GIVE_UP_AFTER = 2;
/** A load that takes longer is waiting for its server, and waiting disturbs nobody. */
const LONGEST_LOAD_MS = 8_000;
/** axe on a page of a thousand elements takes three seconds on a busy machine. */
const LONGEST_WORK_MS = 10_000;

/** Finds the browser once, and starts it as often as it is needed. */
export function createBrowserStarter(options: StarterOptions): BrowserStarter {
  const { machine, pageMb } = options;
  const allowance = createMemoryAllowance({
    pageMb,
    ordinaryMb: Math.min(ORDINARY_MB, pageMb / 2),
    reserveMb: reserveMb(machine),
  });
  const processor = createProcessor({
    cores: machine.cores,
    longestLoadMs: Math.min(LONGEST_LOAD_MS, options.visits.maxLoadMs),
    longestWorkMs: LONGEST_WORK_MS,
  });
  let found: Promise<FoundBrowser> | null = null;
  let failures: Error[] = [];
  let browser: FoundBrowser | null = null;
  let sandbox: boolean | null = null;
  let emptyMb: number | null = null;
  let started = 0;

  const startOnce = async (warmUp: boolean) => {
    found ??= removeStaleTempFolders().then(() => foundBrowser(options.browser));
    browser = await found;
    const { path, environment } = browser;
    const up = await startProxiedBrowser({ ...options, browser: { path, environment }, processor, allowance, warmUp });
    sandbox = up.sandbox;
    emptyMb = up.emptyMb === null ? emptyMb : Math.max(emptyMb ?? 0, up.emptyMb);
    started++;
    failures = [];
    return up;
  };
  return {
    info: () => {
      const cannotStart = started === 0 ? (failures.at(-1)?.message ?? null) : null;
      return { browser, sandbox, emptyMb, started, cannotStart, turnWaitMs: processor.waitedMs() };
    },
    start: async (warmUp = false) => {
      const last = failures[GIVE_UP_AFTER - 1];
      if (last) throw last;
      // A start may fail by accident on a busy machine; a missing browser will be missing again.
      return startOnce(warmUp)
        .catch((error: Error) => {
          if (error instanceof UsageError || options.closing.aborted) throw error;
          return startOnce(warmUp);
        })
        .catch((error: Error) => {
          if (options.closing.aborted) throw error;
          failures.push(error);
          if (started === 0 || failures.length >= GIVE_UP_AFTER) options.onCannotStart?.(error.message);
          throw error;
        });
    },
  };
}

async function foundBrowser(browser: StarterOptions['browser']): Promise<FoundBrowser> {
  return typeof browser === 'object' ? browser : findBrowser({ browser });
}
