import { browserSuffix, DEFAULT_USER_AGENT } from '../../src/data/user-agent.ts';
import { createBrowserPool, type PoolInfo } from '../../src/gather/browser/browser-pool.ts';
import { createGuard } from '../../src/gather/net/address-guard.ts';
import { startFilteringProxy } from '../../src/gather/net/filtering-proxy.ts';
import { directRoutes } from '../../src/gather/net/route.ts';
import type { Bench, Scores } from './ways.ts';

export interface Alone {
  /** Site → each of its runs. */
  readonly runs: ReadonlyMap<string, readonly Scores[]>;
  readonly browsers: PoolInfo;
}

/** Every site by itself, so many times, by the same measurement as in the audit: one browser, nothing beside it. */
export async function measureAlone({ web, browser }: Bench, times: number): Promise<Alone> {
  const guard = createGuard({ allowPrivate: false, allowAddresses: [web.address], resolveOverrides: new Map() });
  const userAgent = browserSuffix(DEFAULT_USER_AGENT);
  const startProxy = () => startFilteringProxy(directRoutes(guard));
  const pool = createBrowserPool({ browser, proxyUrl: null, startProxy, children: 1, userAgent });
  const runs = new Map<string, Scores[]>(web.sites.map(({ name }) => [name, []]));
  try {
    for (let i = 0; i < times; i++)
      for (const { name, url } of web.sites) {
        const { lighthouse } = await pool.visit(url, { lighthouse: true, screenshot: true, timeoutMs: 60_000 });
        if (lighthouse.ok) runs.get(name)?.push(lighthouse.value);
      }
    return { runs, browsers: pool.info() };
  } finally {
    await pool.close();
  }
}

/** One site: what it scores alone, and in a batch. */
export interface Comparison {
  readonly name: string;
  readonly alone: readonly (number | null)[];
  readonly batch: number | null;
  /** Batch against the median alone. */
  readonly difference: number | null;
  /** It differs by more than this from run to run when alone: no batch can do better. */
  readonly flips: boolean;
  /** Accessibility, best practices and SEO are what they are alone. */
  readonly othersSame: boolean;
}

/** The least that a 95th percentile may be (issue 4): a site that moves more by itself says nothing about the batch. */
const FLIPS_OVER = 6;

export function compareWithAlone(alone: Alone, batch: ReadonlyMap<string, Scores>): Comparison[] {
  return [...alone.runs].map(([name, runs]) => {
    const inBatch = batch.get(name);
    const performances = runs.map(({ performance }) => performance);
    const known = performances.filter((score) => score !== null).sort((a, b) => a - b);
    const middle = medianOf(known);
    const performance = inBatch?.performance ?? null;
    return {
      name,
      alone: performances,
      batch: performance,
      difference: middle === null || performance === null ? null : Math.abs(performance - middle),
      flips: known.length > 1 && (known.at(-1) ?? 0) - (known[0] ?? 0) > FLIPS_OVER,
      othersSame: inBatch !== undefined && runs.every((run) => otherScores(run) === otherScores(inBatch)),
    };
  });
}

function otherScores({ accessibility, bestPractices, seo }: Scores): string {
  return `${accessibility} ${bestPractices} ${seo}`;
}

export function medianOf(sorted: readonly number[]): number | null {
  return quantileOf(sorted, 0.5);
}

/** Nearest rank. */
export function quantileOf(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null;
}
