import type { Item } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import { homeBlindSpot } from '../../page/blind-spots.ts';
import { elementsNamed } from '../../page/page-elements.ts';
import { type ParsedPage, resolve, sightingOn } from '../../page/parsed-page.ts';
import type { Extractor, Site } from '../../page/site.ts';
import { factOf, joinItems } from '../fact-of.ts';

type Part = FactValue<'insecureContent'>;

/**
 * Elements and the attributes that fetch a part of the page. Browsers block `active` parts that come without encryption and try
 * to load `passive` ones with it (w3.org/TR/mixed-content, "blockable" and "upgradeable").
 */
const FETCHING: Readonly<Record<string, Readonly<Record<string, Part['kind']>>>> = {
  script: { src: 'active' },
  iframe: { src: 'active' },
  embed: { src: 'active' },
  object: { data: 'active' },
  img: { src: 'passive' },
  video: { src: 'passive', poster: 'passive' },
  audio: { src: 'passive' },
  source: { src: 'passive' },
};

/** Parts that the secure home page asks for without encryption, by its markup or, where a browser looked, by its requests. */
export const insecureContent: Extractor<'insecureContent'> = (site) => {
  const page = site.home[0];
  if (!page) return { state: 'unknown', why: 'pages_not_seen' };
  if (page.url.protocol !== 'https:' || upgradesAll(site))
    return { state: 'no', seen: [sightingOn(page, 'response', page.url.href)] };
  const parts = [...site.home.flatMap(partsNamedOn), ...partsRequested(site, page)];
  return factOf(
    joinItems(parts, ({ url }) => url),
    { blind: homeBlindSpot(site) },
  );
};

/** `upgrade-insecure-requests` (w3.org/TR/upgrade-insecure-requests): nothing leaves the browser without encryption then. */
function upgradesAll({ evidence, home }: Site): boolean {
  const fetched = evidence.pages.find(({ role }) => role === 'home')?.fetched;
  const header = fetched?.ok ? (fetched.value.headers['content-security-policy'] ?? '') : '';
  const metas = home
    .flatMap((page) => elementsNamed(page, 'meta'))
    .filter(({ attribs }) => /^content-security-policy$/i.test(attribs['http-equiv'] ?? ''));
  return [header, ...metas.map(({ attribs }) => attribs.content ?? '')].some((policy) =>
    /upgrade-insecure-requests/i.test(policy),
  );
}

function partsNamedOn(page: ParsedPage): Item<Part>[] {
  return elementsNamed(page, 'link', ...Object.keys(FETCHING)).flatMap((element) => {
    const sheet = element.name === 'link' && /\bstylesheet\b/i.test(element.attribs.rel ?? '');
    const attributes = sheet ? { href: 'active' as const } : (FETCHING[element.name] ?? {});
    return Object.entries(attributes).flatMap(([name, kind]) => {
      const url = resolve(element.attribs[name] ?? '', page.url);
      if (url?.protocol !== 'http:') return [];
      const seen = [sightingOn(page, HOW[element.name] ?? 'link', `<${element.name} ${name}="${url.href}">`)];
      return [{ value: { url: url.href, kind }, confidence: 1, seen }];
    });
  });
}

const HOW: Readonly<Record<string, 'script' | 'iframe' | 'image'>> = { script: 'script', iframe: 'iframe', img: 'image' };

function partsRequested({ evidence }: Site, page: ParsedPage): Item<Part>[] {
  const rendered = evidence.pages.find(({ role }) => role === 'home')?.rendered;
  if (!rendered?.ok) return [];
  return rendered.value.requests
    .filter(({ url, type }) => url.startsWith('http:') && type !== 'document')
    .map(({ url, type }) => ({
      value: { url, kind: type === 'image' || type === 'media' ? ('passive' as const) : ('active' as const) },
      confidence: 1,
      seen: [{ ...sightingOn(page, 'request', url), rendered: true }],
    }));
}
