/** Product token that robots.txt rules are matched against. */
export const USER_AGENT_TOKEN = 'Vetrina';

const PRODUCT = `${USER_AGENT_TOKEN}/0.1`;
const EXPLANATION = '+https://github.com/vetrina/vetrina#for-site-owners';

/** How we name ourselves unless `--user-agent` says otherwise: the tool and where to read what it does. */
export const DEFAULT_USER_AGENT = `Mozilla/5.0 (compatible; ${PRODUCT}; ${EXPLANATION})`;

/** What the browser adds behind its own name: the same product, or a `--user-agent` that does not itself pretend to be a browser. */
export function browserSuffix(userAgent: string): string | null {
  if (userAgent === DEFAULT_USER_AGENT) return `${PRODUCT} (${EXPLANATION})`;
  return userAgent.startsWith('Mozilla/') ? null : userAgent;
}
