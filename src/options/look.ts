import { DEFAULT_USER_AGENT } from '../data/user-agent.ts';
import { choice, flag, text, unless, whole } from './kinds.ts';
import type { OptionTable, ValuesOf } from './option.ts';

const SITES = 'How sites are looked at:';
const LIGHTHOUSE = 'Lighthouse:';

/** How businesses are looked at: all workers of a run do alike. A row here is an option of `audit` and `check`, is kept with the run, and comes to `gather` as it is. */
export const LOOK = {
  lighthouse: unless('--no-lighthouse', 'do not measure with Lighthouse', {
    group: LIGHTHOUSE,
    effect: 'seen',
    needs: 'browser',
  }),
  browser: unless('--no-browser', 'static HTTP only: no rendering, no Lighthouse', {
    group: SITES,
    effect: 'seen',
    fromTyped: (typed) => typed !== false,
  }),
  lighthouseRuns: whole('--lighthouse-runs <n>', 'Lighthouse runs per site, the median counts', {
    group: LIGHTHOUSE,
    effect: 'seen',
    from: 1,
    to: 9,
    default: 1,
  }),
  formFactor: choice(
    '--form-factor <kind>',
    'device that Lighthouse measures; both: one after the other, shown side by side (twice the time)',
    {
      group: LIGHTHOUSE,
      effect: 'seen',
      choices: ['mobile', 'desktop', 'both'],
      default: 'mobile',
    },
  ),
  throttling: choice(
    '--throttling <how>',
    'slow phone on 4G: calculated, made by the browser (20 s a site), or none (not comparable)',
    { group: LIGHTHOUSE, effect: 'seen', choices: ['simulate', 'devtools', 'provided'], default: 'simulate' },
  ),
  maxPages: whole('--max-pages <n>', 'pages to look at per site, home included', {
    group: SITES,
    effect: 'seen',
    from: 1,
    to: 100,
    default: 8,
  }),
  timeout: whole('--timeout <seconds>', 'seconds for one business', {
    group: SITES,
    effect: 'spent',
    from: 5,
    to: 3600,
    default: 120,
  }),
  discovery: unless('--no-discovery', 'do not look for the site of a business that names none', { group: SITES, effect: 'seen' }),
  checkProfiles: flag('--check-profiles', 'ask whether linked profiles still answer', { group: SITES, effect: 'seen' }),
  dns: unless('--no-dns', 'do not ask the DNS who takes the mail of the addresses shown', { group: SITES, effect: 'seen' }),
  ignoreRobots: flag('--ignore-robots', 'do not honour robots.txt (only for sites that are yours)', {
    group: SITES,
    effect: 'seen',
  }),
  userAgent: text('--user-agent <text>', 'how we name ourselves', { group: SITES, effect: 'seen', default: DEFAULT_USER_AGENT }),
  desktopPicture: flag('--desktop', 'also a picture of the home page on a computer: about one second more per site', {
    group: 'Output:',
    effect: 'spent',
    needs: 'browser',
  }),
} as const satisfies OptionTable;

export type LookOptions = ValuesOf<typeof LOOK>;
