/** Product token that robots.txt rules are matched against. */
export const USER_AGENT_TOKEN = 'Vetrina';

/** How we name ourselves unless `--user-agent` says otherwise: the tool and where to read what it does. */
export const DEFAULT_USER_AGENT = `Mozilla/5.0 (compatible; ${USER_AGENT_TOKEN}/0.1; +https://github.com/vetrina/vetrina#for-site-owners)`;
