import { EXTRACTORS } from '../extract/extract-facts.ts';
import { once } from '../lib/once.ts';
import type { Business } from '../model/business.ts';
import type { Evidence, PageEvidence } from '../model/evidence.ts';
import type { FactName } from '../model/facts.ts';
import type { World } from '../model/world.ts';
import { decideFromHome } from '../outcome/decide-outcome.ts';
import { viewsOf } from '../page/page-views.ts';
import { openSite } from '../page/site.ts';
import { askLinks } from './ask-links.ts';
import { askMail } from './ask-mail.ts';
import { checkHttps } from './check-https.ts';
import { checkProfiles } from './check-profiles.ts';
import { choosePages, type MayBeOpen } from './choose-pages.ts';
import { chooseScripts } from './choose-scripts.ts';
import { emptyEvidence } from './empty-evidence.ts';
import { type FoundSitemap, findSitemap } from './find-sitemap.ts';
import { findWebsite } from './find-website.ts';
import { guessContactPage } from './guess-contact-page.ts';
import { type GatherOptions, type Lookout, startLookout } from './look.ts';
import { lookAtPages } from './look-at-pages.ts';
import { openHome } from './open-home.ts';
import { askPermissions, type Permissions, robotsEvidence } from './read-robots.ts';
import { readScripts } from './read-scripts.ts';
import { visitHome } from './visit-home.ts';

export type { GatherOptions } from './look.ts';

/** Pages chosen beyond those wanted, for the case that some are gone. */
const SPARE_PAGES = 5;

/**
 * Looks at the website of a business: all that is slow, flaky or dangerous, and nothing that judges. What goes wrong out there is
 * part of the evidence; nothing is thrown for it. Stops as soon as it is plain that there is no site to see.
 */
export async function gatherEvidence(business: Business, world: World, options: GatherOptions): Promise<Evidence> {
  const lookout = startLookout(world, options);
  const permissions = askPermissions(lookout);
  let evidence = emptyEvidence(business, lookout);
  const seen = (more: Partial<Evidence>): void => {
    evidence = { ...evidence, ...more, endedAt: world.now().toISOString() };
  };
  const isSite = (): boolean => decideFromHome(evidence).outcome === 'ok';

  const source = await findWebsite(business, lookout, permissions);
  evidence = { ...evidence, source };
  if (source.kind !== 'website') return { ...evidence, endedAt: world.now().toISOString() };

  const opened = await openHome(evidence, lookout, permissions);
  const [home, ...frames] = opened.pages;
  seen({ ...opened, robots: await robotsOf(home, evidence, permissions, lookout.userAgentToken) });
  if (!home || !isSite()) return evidence;

  const visited = options.browser ? await visitHome(home, lookout) : null;
  if (visited) {
    const { home: rendered, ...looks } = visited;
    seen({ pages: [rendered, ...frames], ...looks });
    if (!isSite()) return evidence;
  }

  const https = home.fetched.ok ? await checkHttps(home.fetched.value, lookout) : null;
  const sitemap = await findSitemap(addressOf(home), lookout, permissions);
  seen({
    httpsRedirect: https?.redirect ?? null,
    attempts: [...evidence.attempts, ...(https?.attempts ?? [])],
    sitemap: summaryOf(sitemap),
    ...(await certificateOf(addressOf(home), lookout)),
  });

  const homePages = evidence.pages;
  // parsed when needed: held through all the waits, the large pages of many businesses would fill the memory
  const homeViews = () => viewsOf(homePages);
  const want = Math.max(0, options.maxPages - 1 - frames.length);
  const chosen = choosePages(homeViews(), {
    maxPages: options.maxPages + SPARE_PAGES,
    sitemap: sitemap?.pages ?? [],
    open: mayBeOpen(evidence),
  });
  const looked = await lookAtPages(chosen, evidence.pages, { lookout, permissions, want, render: options.browser });
  const enough = looked.pages.length >= want || looked.pages.some(({ role }) => role === 'contact');
  const guessed = enough ? [] : await guessContactPage(homeViews(), business.country, { lookout, permissions });
  seen({ pages: [...evidence.pages, ...looked.pages, ...guessed], notSeen: [...evidence.notSeen, ...looked.notSeen] });
  seen(await askLinks(evidence, lookout, permissions));
  seen({ scripts: await readScripts(chooseScripts(homeViews()), lookout, permissions) });

  const mailDomains = options.dns ? await askMail(evidence, lookout) : null;
  if (mailDomains) seen({ mailDomains });
  if (options.checkProfiles) seen({ profileAnswers: await checkProfiles(evidence, lookout, permissions) });
  return evidence;
}

/** Facts that a page of their own often tells. Contacts and address need none: their pages are looked at first in any case. */
const TOLD_ELSEWHERE: readonly FactName[] = ['reviewProfiles', 'openingHours', 'payments', 'newsletter', 'coupon'];

function mayBeOpen(evidence: Evidence): readonly MayBeOpen[] {
  const site = once(() => openSite(evidence));
  return TOLD_ELSEWHERE.map((fact) => ({ fact, isOpen: () => EXTRACTORS[fact](site()).state !== 'yes' }));
}

async function robotsOf(
  home: PageEvidence | undefined,
  evidence: Evidence,
  permissions: Permissions,
  userAgentToken: string,
): Promise<Evidence['robots']> {
  const address = home ? addressOf(home) : evidence.source.url;
  return address ? robotsEvidence(await permissions.of(address), address, userAgentToken) : evidence.robots;
}

/** Asked of no host that did not just answer over https. */
async function certificateOf(address: string, { world, leftMs }: Lookout): Promise<Pick<Evidence, 'certificate'>> {
  if (!world.certificate || !address.startsWith('https:') || leftMs() === 0) return {};
  return { certificate: await world.certificate(address) };
}

function summaryOf(sitemap: FoundSitemap | null): Evidence['sitemap'] {
  return sitemap && { url: sitemap.url, urls: sitemap.pages.length };
}

function addressOf({ fetched, url }: PageEvidence): string {
  return fetched.ok ? fetched.value.finalUrl : url;
}
