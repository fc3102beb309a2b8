import type { Fact, Item, Rejected } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import { blindSpotOver } from '../../page/blind-spots.ts';
import { controlsOf } from '../../page/controls.ts';
import { missingParts } from '../../page/hidden-navigation.ts';
import { sightingOn } from '../../page/parsed-page.ts';
import type { Extractor, Site } from '../../page/site.ts';
import { factOf, joinItems } from '../fact-of.ts';
import { cookieChapters } from './cookie-chapters.ts';
import { COOKIES, mentionsData, type Policy, PRIVACY } from './policy.ts';
import { reachedBy, speaksOf } from './policy-links.ts';
import { unfolded } from './policy-windows.ts';

type Link = Item<FactValue<'privacyPolicy'>>;

interface FoundPolicies {
  readonly items: readonly Link[];
  readonly doubtful: readonly Link[];
  readonly rejected: readonly Rejected[];
}

function findPolicies(site: Site, policy: Policy): FoundPolicies {
  const items: Link[] = [];
  const doubtful: Link[] = [];
  const rejected: Rejected[] = [];
  for (const page of site.pages) {
    items.push(...unfolded(page, policy), ...(policy.role === 'cookies' ? cookieChapters(page) : []));
    for (const control of controlsOf(page)) {
      const judged = speaksOf(control, policy) ? reachedBy(site, control, policy) : null;
      if (!judged) continue;
      const { label, url, href, shape } = control;
      const seen = [sightingOn(page, shape, `${label} → ${href}`)];
      const item = {
        value: { url: (url?.href ?? page.url.href).replace(/#.*$/, ''), label },
        confidence: judged === 'seen' ? 0.97 : 0.85,
        seen,
      };
      if (judged === 'dead') rejected.push({ value: `${label} → ${href}`, why: 'dead_link', seen });
      else (judged === 'doubtful' ? doubtful : items).push(item);
    }
  }
  return { items, doubtful, rejected };
}

function policyFact(policy: Policy): (site: Site) => Fact<FactValue<'privacyPolicy'>> {
  return (site) => {
    const { items, doubtful, rejected } = findPolicies(site, policy);
    const joined = [...joinItems(items, ({ url }) => url)].sort((a, b) => b.confidence - a.confidence).slice(0, 4);
    if (joined.length > 0) return factOf(joined, { rejected });
    if (doubtful.length > 0)
      return { state: 'unknown', why: 'doubtful', detail: `${doubtful[0]?.value.label} → ${doubtful[0]?.value.url}`, rejected };
    if (policy.role === 'privacy' && site.pages.some((page) => page.role === 'legal' && mentionsData(page)))
      return { state: 'unknown', why: 'doubtful', detail: 'a paragraph on data protection in the legal notice', rejected };
    return factOf<FactValue<'privacyPolicy'>>([], {
      blind: blindSpotOver(site, [policy.role, 'legal']) ?? missingParts(site.evidence, site.pages),
      rejected,
    });
  };
}

/** A privacy policy that can be read: a page, a document elsewhere, a window on the page. An empty link is none. */
export const privacyPolicy = policyFact(PRIVACY);
/** A cookie policy that can be read. */
export const cookiePolicy: Extractor<'cookiePolicy'> = policyFact(COOKIES);
