import { type Config, defaultConfig, desktopConfig, Gatherer } from 'lighthouse';
import ConsoleMessages from 'lighthouse/core/gather/gatherers/console-messages.js';
import type { VisitOrder, VisitSettings } from './child-messages.ts';
import { userAgentFor } from './emulation.ts';
import { isFavicon } from './favicon.ts';
import { lighthouseParts } from './lighthouse-parts.ts';
import { shortenBenchmark } from './short-benchmark.ts';

/** What the visit does around Lighthouse's one load of the page. */
export interface LoadHooks {
  /** Last thing before the navigation starts. */
  readonly beforeLoad: () => Promise<void>;
  /** The page is loaded and quiet; axe has not scrolled yet and nothing else has been touched. Runs on failed loads too. */
  readonly afterLoad: () => Promise<void>;
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Weightless audits that cost 1.3 s together: screenshots are ours, nobody reads the others (BROWSER.md §2: same scores). */
const SKIPPED = ['bf-cache', 'screenshot-thumbnails', 'final-screenshot', 'script-treemap-data', 'valid-source-maps'];

/**
 * The lean measurement. Quiet thresholds stay at Lighthouse's 1,000 ms: less loses late layout shifts and late tags.
 * Storage is not reset, because every visit has a context of its own.
 */
export async function lighthouseConfig(order: VisitOrder, settings: VisitSettings, hooks: LoadHooks): Promise<Config> {
  const { artifacts = [], audits = [], categories } = await lighthouseParts(allCategories);
  const device = order.formFactor === 'desktop' ? desktopConfig.settings : {};
  const wanted = order.onlyPerformance ? ['performance'] : CATEGORIES;
  return {
    ...defaultConfig,
    settings: {
      ...LEAN,
      ...device,
      onlyCategories: [...wanted],
      onlyAudits: ['load-hooks'],
      maxWaitForLoad: settings.maxLoadMs,
      maxWaitForFcp: Math.min(10_000, settings.maxLoadMs),
      throttlingMethod: settings.throttling,
      emulatedUserAgent: userAgentFor(order.formFactor, settings.userAgent),
    },
    artifacts: [
      ...(artifacts ?? []).filter(({ id }) => id !== 'ConsoleMessages'),
      { id: 'ConsoleMessages', gatherer: { instance: consoleWithoutFavicon() } },
      { id: 'LoadHooks', gatherer: { instance: hooksGatherer(hooks) } },
    ],
    audits: [...(audits ?? []), { implementation: HOOKS_AUDIT }],
    categories,
  } as unknown as Config;
}

/** Has all modules of a run loaded before the first one is asked for. */
export async function prepareLighthouse(): Promise<void> {
  shortenBenchmark();
  await lighthouseParts(allCategories);
}

const LEAN = {
  ...defaultConfig.settings,
  skipAudits: SKIPPED,
  disableFullPageScreenshot: true,
  disableStorageReset: true,
};

function allCategories(): Config {
  return { ...defaultConfig, settings: { ...LEAN, onlyCategories: [...CATEGORIES] } };
}

/** Lighthouse calls its gatherers before and after the load, which is where our own work belongs. */
function hooksGatherer({ beforeLoad, afterLoad }: LoadHooks): Gatherer {
  return Object.assign(new Gatherer(), {
    meta: { supportedModes: ['navigation'] },
    startInstrumentation: beforeLoad,
    stopInstrumentation: afterLoad,
    getArtifact: () => true,
  }) as unknown as Gatherer;
}

/** Lighthouse leaves out every gatherer that no audit needs. */
const HOOKS_AUDIT = {
  meta: {
    id: 'load-hooks',
    title: 'Page collected',
    description: 'Collects the page for the other checks.',
    scoreDisplayMode: 'informative',
    requiredArtifacts: ['LoadHooks'],
  },
  audit: () => ({ score: null, notApplicable: true }),
};

/**
 * Full browsers ask for `/favicon.ico` by themselves, once per profile, and a 404 fails "no errors in the console"; the
 * headless shell never asks (92 or 96 in best practices for the same page, BROWSER.md §1). So that the score does not
 * depend on the browser, errors about the icon are not counted as the page's. The icon is a fact of its own.
 */
function consoleWithoutFavicon(): ConsoleMessages {
  const gatherer = new ConsoleMessages();
  const all = gatherer.getArtifact.bind(gatherer);
  return Object.assign(gatherer, {
    getArtifact: async () => (await all()).filter((entry: { readonly url?: string }) => !isFavicon(entry.url)),
  });
}
