import type { Evidence, PageEvidence } from '../../model/evidence.ts';
import { GONE, statusOf } from '../../page/gone-pages.ts';
import { addressOf, type InnerLink, innerLinks } from '../../page/inner-links.ts';
import { sightingOn } from '../../page/parsed-page.ts';
import { isShell } from '../../page/shell-page.ts';
import type { Extractor, Site } from '../../page/site.ts';

const KEPT = 20;

/**
 * Links of the pages seen to pages or files of the site that answered "not found". A link that was not opened may work or not, so "no"
 * takes an answer of each. Sites whose pages are built in the browser find their own way: there a status says nothing.
 */
export const brokenLinks: Extractor<'brokenLinks'> = (site) => {
  const page = site.home[0];
  if (!page) return { state: 'unknown', why: 'pages_not_seen' };
  if (site.home.some(isShell)) return { state: 'unknown', why: 'doubtful', detail: 'pages that are built in the browser' };
  const status = answersOf(site.evidence);
  const links = innerLinks(site.pages);
  const open = links.filter(({ url }) => !status.has(url));
  const gone = links.filter(({ url }) => GONE.includes(status.get(url) ?? 0));
  const count = `${links.length - open.length}/${links.length} links`;
  if (gone.length > 0)
    return {
      state: 'yes',
      items: gone.slice(0, KEPT).map((link) => itemOf(link, status.get(link.url) ?? 0, site.home.includes(link.page))),
      ...(open.length > 0 && { mayHaveMore: 'not_all_asked' as const }),
    };
  if (open.length > 0) return { state: 'unknown', why: 'not_all_asked', detail: count };
  return unlessHidden(site) ?? { state: 'no', seen: [sightingOn(page, 'response', count)] };
};

function unlessHidden({ blindSpot }: Site) {
  return blindSpot && ({ state: 'unknown', why: blindSpot } as const);
}

function itemOf({ page, link, url }: InnerLink, status: number, onHome: boolean) {
  // the count of a basket is no name of a link
  const label = /\p{L}/u.test(link.text) ? link.text.slice(0, 80) : decodeURI(new URL(url).pathname);
  return {
    value: { url, label, status },
    confidence: 0.95,
    ...(onHome && { because: ['home'] }),
    seen: [sightingOn(page, 'link', `${label} → ${url}: ${status}`)],
  };
}

/** Address → how it answered; what did not answer in a way that says whether it is there is left out. */
function answersOf({ pages, linkAnswers = [] }: Evidence): ReadonlyMap<string, number> {
  const answers = [...pages.flatMap(answersOfPage), ...linkAnswers.map(({ url, status }) => [url, status] as const)];
  return new Map(
    answers.flatMap(([url, status]) =>
      status !== null && (status < 400 || GONE.includes(status)) ? [[addressOf(new URL(url)), status] as const] : [],
    ),
  );
}

function answersOfPage({ url, fetched }: PageEvidence): readonly (readonly [string, number | null])[] {
  if (fetched.ok) return [url, fetched.value.finalUrl].map((address) => [address, fetched.value.status] as const);
  return [[url, statusOf(fetched.problem)]];
}
