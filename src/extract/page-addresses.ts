import type { AnyNode, Element } from 'domhandler';
import { oncePer } from '../lib/once-per.ts';
import type { Sighting } from '../model/fact.ts';
import type { Place } from './ownership.ts';
import { type PageLink, type ParsedPage, type Region, resolve, type TextBlock } from './parsed-page.ts';

/** An address that a page links to, embeds, prints or declares, and where it stands. */
export interface PageAddress {
  readonly url: URL;
  readonly how: Extract<Sighting['how'], 'link' | 'button' | 'iframe' | 'text' | 'json_ld' | 'microdata' | 'rdfa' | 'meta'>;
  /** The words on it, '' when there are none. */
  readonly words: string;
  readonly place: Place;
  /** Null for structured data and meta tags. */
  readonly element: Element | null;
  /** Types of the structured object that names it, empty otherwise. */
  readonly types: readonly string[];
}

/** Longest climb from an element towards the root: hostile pages nest without end. */
const CLIMB = 60;
const TEXT_BEFORE = 160;
const ADDRESS = /(?:https?:)?\/\/[^\s'"`\\<>()]+|(?:whatsapp|viber|skype|sms|tg|geo):[^\s'"`\\<>()]+/gi;
/** `www.facebook.com/name` as printed. One token at a time, so that the time stays linear. */
const PRINTED = /^(?:https?:\/\/)?(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}\/[^\s<>"]{1,200}$/i;
/** Attributes of elements other than links that hold where a click leads or what is embedded. */
const DATA_ATTRIBUTE = /^(?:on(?:click|mousedown)|data-.*|src|href|value|consent-.*|uc-src)$/;
const LOADERS = new Set([
  'img',
  'source',
  'script',
  'link',
  'meta',
  'video',
  'audio',
  'picture',
  'form',
  'input',
  'a',
  'area',
  'html',
  'body',
  'base',
]);

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
    const urls = [...(link.url && leadsAway(link.url, page) ? [link.url] : []), ...clicked];
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

/** Where a link stands; `block` is −1 when no text block holds it. */
function placeOfLink(page: ParsedPage, { element, block: index, region, heading, hidden }: PageLink): Place {
  const block = page.blocks[index];
  const holder = block && holds(block.element, element) ? block : undefined;
  return { page, region, heading, block: holder?.index ?? -1, hidden, before: holder ? textBefore(element, holder.element) : '' };
}

function leadsAway(url: URL, page: ParsedPage): boolean {
  return url.host !== page.url.host || !/^https?:$/.test(url.protocol);
}

function attributeAddresses(page: ParsedPage): PageAddress[] {
  const found: PageAddress[] = [];
  const blocks = new Map(page.blocks.map((block) => [block.element, block]));
  for (const element of page.$<Element, string>('*').toArray()) {
    if (LOADERS.has(element.name)) continue;
    for (const [name, value] of Object.entries(element.attribs)) {
      if (!DATA_ATTRIBUTE.test(name) || value.length > 20_000) continue;
      for (const url of addressesIn(value, page.url)) {
        const how = element.name === 'iframe' || element.name === 'frame' || element.name === 'embed' ? 'iframe' : 'button';
        found.push({
          url,
          how,
          words: element.attribs['aria-label'] ?? '',
          place: placeOf(page, element, blocks),
          element,
          types: [],
        });
      }
    }
  }
  return found;
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
  const place: Place = { page, region: 'main', heading: '', block: -1, hidden: false, before: '' };
  const found: PageAddress[] = [];
  const add = (text: unknown, how: PageAddress['how'], types: readonly string[]) => {
    const url =
      typeof text === 'string' && /^(?:https?:)?\/\/|^www\.|^\w[\w.-]+\.\w+\//i.test(text.trim())
        ? resolveDeclared(text.trim(), page.url)
        : null;
    if (url) found.push({ url, how, words: '', place, element: null, types });
  };
  for (const { types, value } of page.jsonLd)
    for (const property of OWN_ADDRESSES) for (const text of [value[property]].flat()) add(text, 'json_ld', types);
  for (const { attribs } of page
    .$('link[rel~="me"],link[rel~="publisher"],link[itemprop="sameAs"],meta[itemprop="sameAs"]')
    .toArray())
    add(attribs.href ?? attribs.content, 'microdata', []);
  for (const { attribs } of page.$('[property="sameAs"],[property="schema:sameAs"]').toArray())
    add(attribs.href ?? attribs.content, 'rdfa', []);
  for (const name of DECLARING_META) add(page.meta.get(name), 'meta', []);
  return found;
}

function resolveDeclared(text: string, base: URL): URL | null {
  return resolve(/^(?:https?:)?\/\//i.test(text) ? text : `https://${text}`, base);
}

/** Where an element that is no link stands: the block around it, and the region by its ancestors. */
export function placeOf(page: ParsedPage, element: Element, blocks: ReadonlyMap<Element, TextBlock>): Place {
  let region: Region | null = null;
  let block: TextBlock | undefined;
  let node: Element | null = element;
  for (let step = 0; node && step < CLIMB; step++) {
    block ??= blocks.get(node);
    if (node.name === 'footer' || node.name === 'header' || node.name === 'nav') region ??= node.name;
    node = node.parent?.type === 'tag' ? (node.parent as Element) : null;
  }
  const before = block && block.element !== element ? textBefore(element, block.element) : '';
  return {
    page,
    region: region ?? block?.region ?? 'main',
    heading: block?.heading ?? '',
    block: block?.index ?? -1,
    hidden: block?.hidden ?? false,
    before,
  };
}

/** Where a piece of the text of a block stands. */
export function placeInBlock(page: ParsedPage, block: TextBlock, piece: string): Place {
  const at = block.text.indexOf(piece);
  const { region, heading, index, hidden } = block;
  return {
    page,
    region,
    heading,
    block: index,
    hidden,
    before: at < 0 ? '' : block.text.slice(Math.max(0, at - TEXT_BEFORE), at),
  };
}

function holds(outer: Element, inner: Element): boolean {
  let node: Element | null = inner;
  for (let step = 0; node && step < CLIMB; step++) {
    if (node === outer) return true;
    node = node.parent?.type === 'tag' ? (node.parent as Element) : null;
  }
  return false;
}

/** The last characters before an element within the block that holds it, read backwards. */
function textBefore(element: Element, block: Element): string {
  const pieces: string[] = [];
  let length = 0;
  let node: AnyNode | null = element;
  for (let step = 0; node && node !== block && length < TEXT_BEFORE && step < 200; step++) {
    const previous: AnyNode | null = node.prev;
    if (!previous) {
      node = node.parent as AnyNode | null;
      continue;
    }
    const text = textOf(previous);
    pieces.unshift(text);
    length += text.length;
    node = previous;
  }
  return pieces.join('').replace(/\s+/g, ' ').slice(-TEXT_BEFORE);
}

function textOf(root: AnyNode): string {
  const pieces: string[] = [];
  const stack: AnyNode[] = [root];
  for (let node = stack.pop(), seen = 0; node && seen < 100; node = stack.pop(), seen++) {
    if (node.type === 'text') pieces.push(node.data);
    if (node.type !== 'tag') continue;
    if (node.name === 'br') pieces.push('\n');
    for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] as AnyNode);
  }
  return pieces.join('');
}
