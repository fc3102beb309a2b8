import type { Problem } from '../model/world.ts';
import type { Lookout } from './look.ts';
import { ROBOTS_MAX_BYTES, SEARCH_ROBOT, type SiteRobots, siteRobots } from './robots.ts';

/** robots.txt of an origin, with what went wrong when it could not be read. */
export interface ReadRobots {
  readonly rules: SiteRobots;
  readonly problem: Problem | null;
}

export interface Permissions {
  /** robots.txt of the site of this address; read once per origin. */
  readonly of: (url: string) => Promise<ReadRobots>;
  /** The problem that keeps us from an address; null when we may go there. */
  readonly refuse: (url: string) => Promise<Problem | null>;
}

const ROBOTS_TIMEOUT_MS = 10_000;
/** Longer pauses than this cannot be kept within the time for one business. */
const MAX_CRAWL_DELAY_MS = 10_000;

/** Reads robots.txt of each origin once and answers for it under our own name. */
export function askPermissions(lookout: Lookout): Permissions {
  const known = new Map<string, Promise<ReadRobots>>();
  const of = (url: string) => {
    const { origin } = new URL(url);
    const reading = known.get(origin) ?? readRobots(origin, lookout);
    known.set(origin, reading);
    return reading;
  };
  return {
    of,
    refuse: async (url) => {
      if (lookout.options.ignoreRobots) return null;
      const { rules } = await of(url);
      if (rules.forAgent(lookout.userAgentToken).allows(url)) return null;
      return rules.state === 'unreachable'
        ? { kind: 'robots', detail: `unreadable: robots.txt answered ${rules.status ?? 'nothing'}` }
        : { kind: 'robots', detail: 'robots.txt forbids it' };
    },
  };
}

async function readRobots(origin: string, lookout: Lookout): Promise<ReadRobots> {
  const look = await lookout.fetch(`${origin}/robots.txt`, {
    accept: 'any',
    maxBytes: ROBOTS_MAX_BYTES + 1,
    timeoutMs: ROBOTS_TIMEOUT_MS,
  });
  const rules = siteRobots(look);
  const delay = rules.forAgent(lookout.userAgentToken).crawlDelay;
  if (delay && !lookout.options.ignoreRobots) lookout.world.slowDown?.(origin, Math.min(delay * 1_000, MAX_CRAWL_DELAY_MS));
  return { rules, problem: look.ok ? null : look.problem };
}

/** What the evidence keeps of it. */
export function robotsEvidence({ rules }: ReadRobots, url: string, userAgentToken: string) {
  return {
    status: rules.status,
    text: rules.text,
    allowsUs: rules.forAgent(userAgentToken).allows(url),
    allowsSearch: rules.forAgent(SEARCH_ROBOT).allows(url),
  };
}
