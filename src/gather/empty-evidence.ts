import type { Business } from '../model/business.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Problem } from '../model/world.ts';
import type { Lookout } from './look.ts';

/** The evidence before anything was looked at. */
export function emptyEvidence(business: Business, { world, options }: Lookout): Evidence {
  const off: Problem = {
    kind: 'off',
    detail: options.lighthouse && options.browser ? 'there was no site to measure' : 'not asked for',
  };
  const startedAt = world.now().toISOString();
  return {
    business,
    source: { url: null, from: 'none', mendedFrom: null, kind: 'none', tried: [] },
    pages: [],
    scripts: [],
    problem: null,
    attempts: [],
    robots: { status: null, text: '', allowsUs: true, allowsSearch: true },
    sitemap: null,
    httpsRedirect: null,
    lighthouse: { ok: false, problem: off },
    browser: options.browser,
    profileAnswers: {},
    notSeen: [],
    screenshots: { mobile: null, desktop: null },
    startedAt,
    endedAt: startedAt,
  };
}
