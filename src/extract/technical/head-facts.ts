import type { Fact, Item } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import { homeBlindSpot } from '../../page/blind-spots.ts';
import { elementsNamed } from '../../page/page-elements.ts';
import { foldSpace, type ParsedPage, resolve, sightingOn, wordsOf } from '../../page/parsed-page.ts';
import type { Extractor, Site } from '../../page/site.ts';
import { inWindow } from '../../page/windows.ts';
import { factOf } from '../fact-of.ts';

type Reading<T> = (page: ParsedPage) => Item<T> | null;

/** The first view of the home page that says it: scripts may write what the served page lacks. */
function onHome<T>(read: Reading<T>): (site: Site) => Fact<T> {
  return (site) => {
    if (site.home.length === 0) return { state: 'unknown', why: 'pages_not_seen' };
    const item = site.home.map(read).find((found) => found !== null);
    return factOf(item ? [item] : [], { blind: homeBlindSpot(site) });
  };
}

function words(page: ParsedPage, how: 'meta' | 'text', text: string): Item<FactValue<'title'>> | null {
  const folded = foldSpace(text);
  return folded ? { value: { text: folded.slice(0, 500) }, confidence: 1, seen: [sightingOn(page, how, folded)] } : null;
}

/** The title that search results show. */
export const title: Extractor<'title'> = onHome((page) => words(page, 'meta', page.title));

/** The description that search results may show. */
export const metaDescription: Extractor<'metaDescription'> = onHome((page) =>
  words(page, 'meta', page.meta.get('description') ?? ''),
);

/** The first main heading of the page itself with words in it, not of a window that opens over it, or the text of the picture that stands for it. */
export const mainHeading: Extractor<'mainHeading'> = onHome((page) => {
  const text = elementsNamed(page, 'h1')
    .filter((element) => !inWindow(element))
    .map(wordsOf)
    .find(Boolean);
  return text ? words(page, 'text', text) : null;
});

/** Where the first `<link>` of a kind leads, '' when there is none. */
function linkOf(page: ParsedPage, kind: RegExp): string {
  const links = elementsNamed(page, 'link').filter(({ attribs }) => attribs.href);
  const kinds = ({ attribs }: (typeof links)[number]) => (attribs.rel ?? '').toLowerCase().split(/\s+/);
  return links.find((link) => kinds(link).some((rel) => kind.test(rel)))?.attribs.href?.trim() ?? '';
}

/** Which address is the page's own, for search engines. */
export const canonical: Extractor<'canonical'> = onHome((page) => {
  const href = linkOf(page, /^canonical$/);
  const url = resolve(href, page.url);
  return url ? { value: { url: url.href }, confidence: 1, seen: [sightingOn(page, 'meta', `canonical: ${href}`)] } : null;
});

/** Follows the width of the device: without this, phones show a shrunken desktop page. */
export const mobileReady: Extractor<'mobileReady'> = (site) => {
  const fact = fitsPhone(site);
  const [page] = site.home;
  const other = page && siteForPhones(page);
  if (fact.state !== 'no' || !page || !other) return fact;
  return { state: 'unknown', why: 'doubtful', detail: `a site of its own for phones: ${other}` };
};

/** `<link rel="alternate" media="only screen and (max-width: 640px)" href="/m/">`: phones are sent elsewhere, which we did not see. */
function siteForPhones(page: ParsedPage): string | null {
  const link = elementsNamed(page, 'link').find(
    ({ attribs: { rel = '', media = '' } }) => /\balternate\b/i.test(rel) && /max-width|handheld/i.test(media),
  );
  return link?.attribs.href ?? null;
}

const fitsPhone: Extractor<'mobileReady'> = onHome((page) => {
  const viewport = page.meta.get('viewport') ?? '';
  return /\bwidth\s*=\s*device-width/i.test(viewport) ? words(page, 'meta', viewport) : null;
});

const PREVIEW = ['og:title', 'og:image', 'og:description', 'twitter:title', 'twitter:image'];

/** What a chat or a social network shows of a shared link. */
export const sharePreview: Extractor<'sharePreview'> = (site) => {
  if (site.home.length === 0) return { state: 'unknown', why: 'pages_not_seen' };
  const page = site.home.find(({ meta }) => PREVIEW.some((property) => meta.get(property)));
  const items = PREVIEW.flatMap((property) => {
    const value = page?.meta.get(property);
    return page && value
      ? [{ value: { property, value }, confidence: 1, seen: [sightingOn(page, 'meta', `${property}: ${value}`)] }]
      : [];
  });
  return factOf(items, { blind: homeBlindSpot(site) });
};

/**
 * The small picture on the browser's tab. Without a link to one, browsers ask for `/favicon.ico`, which we do not: it is
 * known only when the rendered page asked for it, else unknown.
 */
export const favicon: Extractor<'favicon'> = (site) => {
  if (site.home.length === 0) return { state: 'unknown', why: 'pages_not_seen' };
  for (const page of site.home) {
    const href = linkOf(page, /^(?:icon|apple-touch-icon)$/);
    const url = resolve(href, page.url);
    if (url)
      return factOf([
        { value: { url: url.href.slice(0, 300) }, confidence: 1, seen: [sightingOn(page, 'meta', `icon: ${href}`)] },
      ]);
  }
  return iconAsked(site) ?? { state: 'unknown', why: 'not_asked', detail: 'no icon link; /favicon.ico was not asked for' };
};

function iconAsked({ evidence, home }: Site): Fact<FactValue<'favicon'>> | null {
  const page = home[0];
  const requests = evidence.pages.flatMap(({ rendered }) => (rendered?.ok ? rendered.value.requests : []));
  const asked = requests.find(({ url }) => /\/favicon\.(?:ico|png|svg)(?:\?|$)/.test(url));
  if (!asked || !page) return null;
  const seen = [sightingOn(page, 'request', `${asked.url} ${asked.status}`)];
  return asked.status >= 200 && asked.status < 400
    ? { state: 'yes', items: [{ value: { url: asked.url }, confidence: 0.95, seen }] }
    : { state: 'no', seen };
}
