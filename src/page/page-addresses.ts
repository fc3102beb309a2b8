import { APP_LINKS } from '../data/app-links.ts';
import { knownHost } from '../data/known-hosts.ts';
import { oncePer } from '../lib/once-per.ts';
import { rememberTexts } from '../lib/remember-texts.ts';
import type { Sighting } from '../model/fact.ts';
import type { Place } from '../page/place-on-page.ts';
import { elementsWith, elementsWithAny } from './page-elements.ts';
import type { PageElement } from './page-tree.ts';
import { type PageLink, type ParsedPage, resolve, type TextBlock } from './parsed-page.ts';
import { nowhereOn, placeInBlock, placeOfElement, placeOfLink } from './place-on-page.ts';

/** An address that a page links to, embeds, prints or declares, and where it stands. */
export interface PageAddress {
  readonly url: URL;
  readonly how: Extract<Sighting['how'], 'link' | 'button' | 'iframe' | 'text' | 'json_ld' | 'microdata' | 'rdfa' | 'meta'>;
  /** The words on it, '' when there are none. */
  readonly words: string;
  readonly place: Place;
  /** Null for structured data and meta tags. */
  readonly element: PageElement | null;
  /** Types of the structured object that names it, empty otherwise. */
  readonly types: readonly string[];
  /** What that object is called, where it says so. */
  readonly declaredBy?: string;
}

const ADDRESS = /(?:https?:)?\/\/[^\s'"`\\<>()]+|(?:whatsapp|viber|skype|sms|tg|geo):[^\s'"`\\<>()]+/gi;
/** `www.facebook.com/name` as printed. One token at a time, so that the time stays linear. */
const PRINTED = /^(?:https?:\/\/)?(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}\/[^\s<>"]{1,200}$/i;
/** Attributes of elements other than links that hold where a click leads or what is embedded. */
const DATA_ATTRIBUTE = /^(?:on(?:click|mousedown)|data-.*|src|href|xlink:href|consent-.*|uc-src)$/;
const LOADERS = new Set(['img', 'source', 'script', 'link', 'meta', 'video', 'audio', 'picture', 'form', 'html', 'body', 'base']);

/** Every address on the page that leads away from its host, in the order of the page; structured data last. */
export const addressesOn = oncePer((page: ParsedPage): readonly PageAddress[] => [
  ...linkedAddresses(page),
  ...attributeAddresses(page),
  ...printedAddresses(page),
  ...declaredAddresses(page),
]);

function linkedAddresses(page: ParsedPage): PageAddress[] {
  return page.links.flatMap((link) => {
    const clicked = link.element.attribs.onclick ? addressesIn(link.element.attribs.onclick, page.url) : [];
    const meant = addressMeantBy(link, page) ?? link.url;
    const urls = [...(meant && leadsAway(meant, page) ? [meant] : []), ...clicked];
    return urls.map((url) => ({
      url,
      how: 'link' as const,
      words: link.text,
      element: link.element,
      types: [],
      // worked out only for the few links whose place matters
      get place() {
        return placeOfLink(page, link);
      },
    }));
  });
}

/**
 * The address that somebody meant who left the scheme out or wrote it twice: `www.facebook.com/name` leads to a page of the
 * site itself that does not exist, but says plainly which profile is the business's.
 */
export const meantAddress = rememberTexts((href: string): URL | null => {
  const app = webAddressOf(href);
  if (app) return app;
  const address = TWO_SCHEMES.exec(href)?.[1] ?? TWO_HOSTS.exec(href)?.[2] ?? (isWithoutScheme(href) ? href : null);
  return address && URL.canParse(`https://${address}`) ? new URL(`https://${address}`) : null;
});

/** The same for a link whose slash, or the site's own address before it, makes a page of the site of it: `/www.youtube.com/@name`. */
export function addressMeantBy({ href, url }: Pick<PageLink, 'href' | 'url'>, page: ParsedPage): URL | null {
  const meant = meantAddress(href);
  if (meant || url?.host !== page.url.host) return meant;
  const path = BEHIND_OWN_HOST.exec(url.pathname)?.[1];
  return path ? meantAddress(`${path}${url.search}`) : null;
}
/** Folders of the site, and what begins as hosts do: `/x.com/name` may be a page of the site. */
const BEHIND_OWN_HOST = /^\/(?:[\w-]{1,40}\/){0,3}(www\.(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}\/\S+)$/i;

/** The web address of what a link opens in an app. */
function webAddressOf(href: string): URL | null {
  const scheme = /^([a-z][a-z0-9.+-]{1,30}):/i.exec(href)?.[1]?.toLowerCase() ?? '';
  for (const { path, address } of APP_LINKS.get(scheme) ?? []) {
    const match = path.exec(href.slice(scheme.length + 1).replace(/^\/+/, ''));
    const text = match && address.replace('{id}', decodeURI(match.groups?.id ?? ''));
    if (text && URL.canParse(text)) return new URL(text);
  }
  return null;
}

/** `www.…`, or a host of our tables: `news.it/eventi` may be a folder of the site. */
function isWithoutScheme(href: string): boolean {
  if (!NO_SCHEME.test(href)) return false;
  if (href.startsWith('www.')) return true;
  const url = URL.canParse(`https://${href}`) ? new URL(`https://${href}`) : null;
  return url !== null && knownHost(url) !== null;
}

const TWO_SCHEMES = /^https?:\/{1,2}https?:?\/{1,2}(.+)$/i;
const TWO_HOSTS = /^https?:\/\/(?:www\.)?([a-z0-9.-]+)\/https?:\/{1,2}((?:www\.)?\1\/.+)$/i;
const NO_SCHEME = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}\/\S+$/i;

function leadsAway(url: URL, page: ParsedPage): boolean {
  return url.host !== page.url.host || !/^https?:$/.test(url.protocol);
}

function attributeAddresses(page: ParsedPage): PageAddress[] {
  let blocks: ReadonlyMap<PageElement, TextBlock> | null = null;
  const links = new Set(page.links.map(({ element }) => element));
  const elements = elementsWithAny(page, (name) => DATA_ATTRIBUTE.test(name)).filter(({ name }) => !LOADERS.has(name));
  return elements.flatMap((element) => {
    const isLink = links.has(element);
    const values = Object.entries(element.attribs).filter(
      ([name]) => !(isLink && isReadAsLink(name)) && DATA_ATTRIBUTE.test(name),
    );
    const urls = values.flatMap(([, value]) => (value.length > 20_000 ? [] : addressesIn(value, page.url)));
    if (urls.length === 0) return [];
    const how = FRAMES.has(element.name) ? ('iframe' as const) : ('button' as const);
    blocks ??= new Map(page.blocks.toReversed().map((block) => [block.element, block]));
    const place = placeOfElement(page, element, blocks);
    return urls.map((url) => ({ url, how, words: element.attribs['aria-label'] ?? '', place, element, types: [] }));
  });
}

const FRAMES = new Set(['iframe', 'frame', 'embed']);

/** Links have been read with their address and with what a click on them does. */
function isReadAsLink(attribute: string): boolean {
  return !attribute.startsWith('data-');
}

function addressesIn(value: string, base: URL): URL[] {
  if (!value.includes(':') && !value.includes('//')) return [];
  return (value.match(ADDRESS) ?? []).slice(0, 20).flatMap((text) => resolve(text.replace(/&amp;/g, '&'), base) ?? []);
}

function printedAddresses(page: ParsedPage): PageAddress[] {
  const found: PageAddress[] = [];
  for (const block of page.blocks) {
    if (!block.text.includes('/')) continue;
    for (const token of block.text.split(/[\s,;|()[\]]+/)) {
      const text = token.replace(/^["'«“:–-]+|["'»”.:!?–-]+$/g, '');
      if (text.length < 8 || text.length > 300 || !PRINTED.test(text)) continue;
      const url = resolve(/^https?:/i.test(text) ? text : `https://${text}`, page.url);
      if (url)
        found.push({ url, how: 'text', words: '', place: placeInBlock(page, block, text), element: block.element, types: [] });
    }
  }
  return found;
}

/** Properties of structured data whose addresses belong to the object that has them. */
const OWN_ADDRESSES = ['sameAs', 'url', 'hasMap', 'map', 'maps', 'target', 'urlTemplate'];
const DECLARING_META = ['article:publisher', 'og:see_also', 'business:contact_data:website'];

function declaredAddresses(page: ParsedPage): PageAddress[] {
  const place = nowhereOn(page);
  const found: PageAddress[] = [];
  const add = (text: unknown, how: PageAddress['how'], { types, declaredBy }: Pick<PageAddress, 'types' | 'declaredBy'>) => {
    const url =
      typeof text === 'string' && /^(?:https?:)?\/\/|^www\.|^\w[\w.-]+\.\w+\//i.test(text.trim())
        ? resolveDeclared(text.trim(), page.url)
        : null;
    if (url) found.push({ url, how, words: '', place, element: null, types, ...(declaredBy && { declaredBy }) });
  };
  for (const { types, value } of page.jsonLd) {
    const declaredBy = typeof value.name === 'string' ? value.name : '';
    for (const property of OWN_ADDRESSES)
      for (const text of [value[property]].flat()) add(text, 'json_ld', { types, declaredBy });
  }
  const related = elementsWith(page, 'rel').filter(
    ({ name, attribs }) => name === 'link' && /(?:^|\s)(?:me|publisher)(?:\s|$)/.test(attribs.rel ?? ''),
  );
  const same = elementsWith(page, 'itemprop').filter(
    ({ name, attribs }) => (name === 'link' || name === 'meta') && attribs.itemprop === 'sameAs',
  );
  for (const { attribs } of [...related, ...same]) add(attribs.href ?? attribs.content, 'microdata', { types: [] });
  for (const { attribs } of elementsWith(page, 'property'))
    if (/^(?:schema:)?sameAs$/.test(attribs.property ?? '')) add(attribs.href ?? attribs.content, 'rdfa', { types: [] });
  for (const name of DECLARING_META) add(page.meta.get(name), 'meta', { types: [] });
  return found;
}

function resolveDeclared(text: string, base: URL): URL | null {
  return resolve(/^(?:https?:)?\/\//i.test(text) ? text : `https://${text}`, base);
}
