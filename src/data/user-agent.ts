/** Product token that robots.txt rules are matched against. */
const USER_AGENT_TOKEN = 'Vetrina';

/** The token that robots.txt names us by: our own when the user agent holds it, else its first product. */
export function productToken(userAgent: string): string {
  if (userAgent.includes(USER_AGENT_TOKEN)) return USER_AGENT_TOKEN;
  return /^[\w-]+/.exec(userAgent)?.[0] ?? USER_AGENT_TOKEN;
}

const PRODUCT = `${USER_AGENT_TOKEN}/0.1`;
const EXPLANATION = '+https://github.com/vetrina/vetrina#for-site-owners';

/** How we name ourselves unless `--user-agent` says otherwise: the tool and where to read what it does. */
export const DEFAULT_USER_AGENT = `Mozilla/5.0 (compatible; ${PRODUCT}; ${EXPLANATION})`;

/** What the browser adds behind its own name: the same product, or a `--user-agent` that does not itself pretend to be a browser. */
export function browserSuffix(userAgent: string): string | null {
  if (userAgent === DEFAULT_USER_AGENT) return `${PRODUCT} (${EXPLANATION})`;
  return userAgent.startsWith('Mozilla/') ? null : userAgent;
}
