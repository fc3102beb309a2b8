import type { Sighting } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import type { LighthouseResult } from '../../model/lighthouse-result.ts';
import { type ParsedPage, sightingOn } from '../../page/parsed-page.ts';
import type { Extractor } from '../../page/site.ts';

const FORBIDS = /\b(?:noindex|none)\b/i;

/** Search engines may show the home page: no `noindex` in its robots meta tag or header, no robots.txt rule against them. */
export const indexable: Extractor<'indexable'> = ({ evidence, home }) => {
  const page = home[0];
  if (!page) return { state: 'unknown', why: 'pages_not_seen' };
  const source = evidence.pages.find(({ role }) => role === 'home');
  const header = (source?.fetched.ok && source.fetched.value.headers['x-robots-tag']) || '';
  if (FORBIDS.test(header)) return { state: 'no', seen: [sightingOn(page, 'header', `x-robots-tag: ${header}`)] };
  const forbidding = home.flatMap(robotsTags).find(({ content }) => FORBIDS.test(content));
  if (forbidding)
    return { state: 'no', seen: [sightingOn(forbidding.page, 'meta', `${forbidding.name}: ${forbidding.content}`)] };
  if (!evidence.robots.allowsSearch)
    return { state: 'no', seen: [sightingOn(page, 'robots', evidence.robots.text.slice(0, 160))] };
  const value: FactValue<'indexable'> = {};
  return {
    state: 'yes',
    items: [{ value, confidence: 1, seen: [sightingOn(page, 'meta', '')] }],
  };
};

/** `robots` speaks to all, `googlebot` to the largest. */
function robotsTags(page: ParsedPage): { page: ParsedPage; name: string; content: string }[] {
  return ['robots', 'googlebot'].map((name) => ({ page, name, content: page.meta.get(name) ?? '' }));
}

/** A list of the site's pages for search engines. */
export const sitemap: Extractor<'sitemap'> = ({ evidence, blindSpot }) => {
  if (evidence.sitemap) {
    const { url, urls } = evidence.sitemap;
    // an index whose parts were not read lists sitemaps, not pages: nothing is said of how many there are
    const counted = urls > 0 ? { urls } : {};
    const seen = [{ page: url, snippet: urls > 0 ? `${urls} URLs` : 'sitemap', how: 'sitemap' as const }];
    return { state: 'yes', items: [{ value: { url, ...counted }, confidence: 1, seen }] };
  }
  return blindSpot === 'robots' ? { state: 'unknown', why: 'robots' } : { state: 'no' };
};

/** What Lighthouse measured, or why it did not; that of a phone first, where both devices were measured. */
export const lighthouse: Extractor<'lighthouse'> = ({ evidence, home }) => {
  const { lighthouse } = evidence;
  if (!lighthouse.ok) {
    const { kind, detail } = lighthouse.problem;
    return kind === 'off' ? { state: 'unknown', why: 'lighthouse_off' } : { state: 'unknown', why: 'lighthouse_failed', detail };
  }
  const page = home[0]?.url.href ?? evidence.source.url ?? '';
  const measured = [lighthouse, evidence.desktopLighthouse].flatMap((look) => (look?.ok ? [look.value] : []));
  const items = measured.map((value) => ({ value, confidence: 1, seen: [sightingOf(value, page)] }));
  return { state: 'yes', items };
};

function sightingOf({ formFactor, version, runs }: LighthouseResult, page: string): Sighting {
  return { page, snippet: `Lighthouse ${version}, ${formFactor}${runs > 1 ? `, ${runs} ×` : ''}`, how: 'lighthouse' };
}
