import type { FetchedPage, Look } from '../model/world.ts';
import { isDisallowed, type RobotsRule } from './robots-rules.ts';

/** Least that must be read (RFC 9309 §2.5: 500 KiB); also the cap to fetch it with. */
export const ROBOTS_MAX_BYTES = 512_000;

/** What one robots.txt says to one robot. */
export interface Robots {
  /** True when this robot may fetch the address (path and query of a URL of this site). */
  readonly allows: (url: string) => boolean;
  /** Seconds between requests that it asks for, null when it asks for none. Not in the RFC, but meant. */
  readonly crawlDelay: number | null;
  /** As written; to be resolved against the address of robots.txt. Not bound to a robot. */
  readonly sitemaps: readonly string[];
}

/** robots.txt of a site, or what its absence means. */
export interface SiteRobots {
  /** Null when no answer came. */
  readonly status: number | null;
  /** '' unless there are rules. */
  readonly text: string;
  /**
   * `rules`: it was read (it may be empty). `none`: it does not exist, so all is allowed (RFC 9309 §2.3.1.3). `unreachable`: the
   * server failed or did not answer, so nothing is (§2.3.1.4); look at the home page's own problem before telling anybody.
   */
  readonly state: 'rules' | 'none' | 'unreachable';
  readonly forAgent: (userAgent: string) => Robots;
}

/** The robot whose view stands for search engines; it falls back to the rules for `*` as every other does. */
export const SEARCH_ROBOT = 'Googlebot';

/** Judges the answer to GET /robots.txt: any 4xx means that there is none, 5xx and silence that nobody may enter. */
export function siteRobots(look: Look<FetchedPage>): SiteRobots {
  if (!look.ok) {
    // More redirects than we follow count as "unavailable" (§2.3.1.2), so does an answer that is no text.
    return look.problem.kind === 'redirect_error' ? withoutRules('none', null) : withoutRules('unreachable', null);
  }
  const { status, text } = look.value;
  if (status >= 500) return withoutRules('unreachable', status);
  if (status < 200 || status >= 300) return withoutRules('none', status);
  return { status, text, state: 'rules', forAgent: (userAgent) => parseRobots(text, userAgent) };
}

function withoutRules(state: 'none' | 'unreachable', status: number | null): SiteRobots {
  const robots: Robots = { allows: () => state === 'none', crawlDelay: null, sitemaps: [] };
  return { status, text: '', state, forAgent: () => robots };
}

/**
 * Reads robots.txt as RFC 9309 says, and as forgiving as Google's own parser (github.com/google/robotstxt) about spelling. A page
 * of HTML in its place has no rules.
 * @param userAgent a product token (`Vetrina`) or a whole User-Agent header that begins with it
 */
export function parseRobots(text: string, userAgent: string): Robots {
  const lines = linesOf(text);
  const groups = groupsOf(lines);
  const token = productToken(userAgent);
  const own = groups.filter((group) => group.agents.has(token));
  const chosen = own.length > 0 ? own : groups.filter((group) => group.agents.has('*'));
  const rules = chosen.flatMap((group) => group.rules);
  const delays = chosen.flatMap((group) => group.delays);
  return {
    allows: (url) => !isDisallowed(url, rules),
    crawlDelay: delays.length > 0 ? Math.max(...delays) : null,
    sitemaps: lines.filter((line) => line.key === 'sitemap' && line.value !== '').map((line) => line.value),
  };
}

interface Line {
  readonly key: string;
  readonly value: string;
}

interface Group {
  readonly agents: Set<string>;
  readonly rules: RobotsRule[];
  readonly delays: number[];
}

function linesOf(text: string): Line[] {
  const whole = text.slice(0, ROBOTS_MAX_BYTES).replace(/^\uFEFF/, '');
  if (whole.trimStart().startsWith('<')) return [];
  const lines = whole.split(/\r\n|\r|\n/);
  // Half a rule may say something else than the whole one.
  if (text.length > ROBOTS_MAX_BYTES) lines.pop();
  return lines.flatMap((line) => {
    const bare = line.replace(/#.*/, '').trim();
    const [, key, value] = /^([^:]*?)\s*:\s*(.*)$/.exec(bare) ?? /^(\S+)\s+(\S+)$/.exec(bare) ?? [];
    if (key === undefined || value === undefined) return [];
    const lower = key.toLowerCase();
    return [{ key: SPELLINGS.get(lower) ?? lower, value }];
  });
}

/** Consecutive user-agent lines share the rules that follow; other lines, known or not, do not part them (§2.2.4). */
function groupsOf(lines: readonly Line[]): Group[] {
  const groups: Group[] = [];
  let hasRules = true;
  for (const { key, value } of lines) {
    if (key === 'user-agent') {
      if (hasRules) groups.push({ agents: new Set(), rules: [], delays: [] });
      hasRules = false;
      groups.at(-1)?.agents.add(productToken(value));
    } else if (key === 'allow' || key === 'disallow') {
      hasRules = true;
      if (value !== '') groups.at(-1)?.rules.push({ allow: key === 'allow', pattern: value });
    } else if (key === 'crawl-delay' && /^\d+(\.\d+)?$/.test(value)) {
      groups.at(-1)?.delays.push(Number(value));
    }
  }
  return groups;
}

/** The name of the robot without version and comment, lower case (§2.2.1); `*` stays. */
function productToken(userAgent: string): string {
  if (/^\*(\s|$)/.test(userAgent)) return '*';
  return /^[a-z_-]*/i.exec(userAgent)?.[0].toLowerCase() ?? '';
}

/** Misspellings that Google's parser takes (`robots.cc`, kAllowFrequentTypos). */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['useragent', 'user-agent'],
  ['user agent', 'user-agent'],
  ['dissallow', 'disallow'],
  ['dissalow', 'disallow'],
  ['disalow', 'disallow'],
  ['diasllow', 'disallow'],
  ['disallaw', 'disallow'],
  ['site-map', 'sitemap'],
]);
