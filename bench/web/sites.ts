import type { BenchSite } from './answer.ts';
import { PLAIN_SITES } from './sites/plain.ts';
import { SCRIPTED_SITES } from './sites/scripted.ts';
import { SHIFTING_SITES } from './sites/shifting.ts';
import { STRANGERS } from './sites/strangers.ts';
import { WEIGHTY_SITES } from './sites/weighty.ts';

export { STRANGERS };

/** The websites of small businesses as one meets them: light and heavy, quick and slow, by hand and by scripts. */
export const BENCH_SITES: readonly BenchSite[] = [...PLAIN_SITES, ...WEIGHTY_SITES, ...SCRIPTED_SITES, ...SHIFTING_SITES];
