import { parse as parseDomain } from 'tldts';
import {
  BUILDER_MAPS,
  LOCATING_GOOGLE,
  MAP_CODE,
  MAP_LIBRARIES,
  MAP_MARKS,
  MAP_PLACE_PARAMETERS,
  MAP_PLACE_PATH,
  MAP_SERVICES,
  STATIC_MAPS,
} from '../../data/map-services.ts';
import type { Item, UnknownReason } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import { addressesOn } from '../../page/page-addresses.ts';
import { elementsNamed, elementsWith } from '../../page/page-elements.ts';
import { type PageTraces, tracesOf } from '../../page/page-traces.ts';
import { textOf } from '../../page/page-tree.ts';
import { type ParsedPage, sightingOn } from '../../page/parsed-page.ts';
import type { Extractor, Site } from '../../page/site.ts';
import { unwrapRedirect } from '../../page/unwrap-redirect.ts';
import { claimantOf } from '../../whose/claimant.ts';
import { factOf, joinItems } from '../fact-of.ts';
import { hasEmptyMapBox } from './map-boxes.ts';
import { isPlaceholderPlace } from './placeholder-place.ts';

type Map = FactValue<'map'>;
type MapItem = Item<Map>;

/** A map on the site, or a link to one: embedded ones first. */
export const map: Extractor<'map'> = (site) => {
  const found = tracesOf(site).flatMap((traces) => [...addressedMaps(traces.page), ...drawnMaps(traces)]);
  const joined = joinItems(found, ({ url, kind }) => `${kind} ${url}`);
  const items = [...joined].sort((a, b) => rank(a) - rank(b) || b.confidence - a.confidence);
  return factOf(items, { blind: site.blindSpot ?? (items.length === 0 ? unfilledMap(site) : null) });
};

/** The element of a map, empty as served: its script fills it, or leaves it empty where nobody gave an address. */
function unfilledMap(site: Site): UnknownReason | null {
  const built = tracesOf(site).some(
    ({ page, marks }) => !page.rendered && ([...marks.keys()].some((name) => BUILDER_MAPS.test(name)) || hasEmptyMapBox(page)),
  );
  return built ? (site.evidence.browser ? 'doubtful' : 'needs_browser') : null;
}

function rank({ value }: MapItem): number {
  return value.kind === 'embed' ? 0 : 1;
}

/** Asked first, because most addresses are of no map service: any word of the hosts of the table. */
const MAP_HOSTS = new RegExp(
  MAP_SERVICES.flatMap(({ hosts }) => hosts.map((host) => host.replace(/\.\*$/, '').replaceAll('.', '\\.'))).join('|'),
);

/** Whether an address shows a place on a map service. */
function isMapUrl(address: URL): boolean {
  if (address.protocol === 'geo:') return true;
  if (!MAP_HOSTS.test(address.hostname)) return false;
  const host = address.hostname.replace(/^www\./, '');
  const place = `${address.pathname}${address.search}`;
  return MAP_SERVICES.some(({ hosts, at, not }) => {
    if (!hosts.some((known) => isHost(host, known)) || not?.test(place) || (at && !at.test(place) && !at.test(address.hash)))
      return false;
    return (hosts[0] !== 'google.*' || LOCATING_GOOGLE.test(place)) && !isPlaceholder(address);
  });
}

/** A template's link: it opens the map of nowhere. Coordinates and ids of places are asked no further. */
function isPlaceholder({ pathname, searchParams }: URL): boolean {
  const asked = MAP_PLACE_PARAMETERS.filter((name) => searchParams.has(name)).map((name) => searchParams.get(name) ?? '');
  const inPath = MAP_PLACE_PATH.exec(pathname)?.[1];
  const named = [...asked, ...(inPath ? [decodePath(inPath)] : [])];
  return named.length > 0 && !searchParams.has('query_place_id') && named.every(isPlaceholderPlace);
}

function decodePath(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

function isHost(host: string, known: string): boolean {
  if (!known.endsWith('.*')) return host === known;
  const { domainWithoutSuffix, subdomain } = parseDomain(host);
  return known === `${subdomain ? `${subdomain}.` : ''}${domainWithoutSuffix}.*`;
}

function addressedMaps(page: ParsedPage): MapItem[] {
  return addressesOn(page).flatMap(({ url, how, words, place }): MapItem[] => {
    if (how === 'json_ld' || how === 'microdata' || how === 'rdfa' || how === 'meta') return [];
    const target = unwrapRedirect(url);
    if (!isMapUrl(target)) return [];
    const embedded = how === 'iframe' || /[?&]output=embed|\/maps\/embed|export\/embed/.test(target.href);
    // a guest guide links every restaurant of the town: those are no directions to the business
    if (!embedded && claimantOf(place)) return [];
    const confidence = embedded || place.page.role === 'contact' || place.region === 'footer' ? 0.95 : 0.8;
    return [
      {
        value: { url: target.href, kind: embedded ? 'embed' : 'link' },
        confidence,
        seen: [sightingOn(page, how, `${words} ${target.href}`)],
      },
    ];
  });
}

/** Maps without an address of their own: pictures made by a map service, and maps that scripts draw. */
function drawnMaps({ page, loads, code, marks }: PageTraces): MapItem[] {
  const item = (how: 'image' | 'script', url: string, snippet: string, confidence: number): MapItem => ({
    value: { url, kind: 'embed' },
    confidence,
    seen: [sightingOn(page, how, snippet)],
  });
  const image = loads.find(({ url, how }) => how === 'image' && STATIC_MAPS.test(url.href));
  if (image) return [item('image', image.url.href, image.url.href, 0.9)];
  const styles = [
    ...elementsNamed(page, 'style').map(textOf),
    ...elementsWith(page, 'style').flatMap(({ attribs }) => (attribs.style?.includes('map') ? [attribs.style] : [])),
  ];
  const painted = styles.map((style) => STATIC_MAPS.exec(style)).find(Boolean);
  if (painted) return [item('image', page.url.href, painted.input.slice(painted.index, painted.index + 120), 0.85)];
  const drawing = MAP_CODE.exec(code);
  if (drawing) return [item('script', page.url.href, code.slice(drawing.index, drawing.index + 100), 0.9)];
  const library = loads.find(({ url, how }) => how === 'script' && MAP_LIBRARIES.test(url.href));
  const mark = library && [...marks.keys()].find((name) => MAP_MARKS.test(name));
  return library && mark ? [item('script', page.url.href, `${library.url.href} ${mark}`, 0.8)] : [];
}
