import { type CheerioAPI, load } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';
import { cutAtWord } from '../lib/around.ts';
import type { PageRole } from '../model/evidence.ts';
import type { Sighting } from '../model/fact.ts';
import { type BlockText, blockText, foldSpace, iconMark, pieceOf, seamMark } from './block-text.ts';
import { boundContent } from './bound-content.ts';
import { concealedClasses } from './concealed-classes.ts';
import { iconWords, isConcealed } from './inline-elements.ts';
import { type JsonLdNode, parseJsonLd } from './json-ld.ts';
import { tameMarkup } from './tame-markup.ts';

export type Region = 'header' | 'nav' | 'main' | 'aside' | 'footer';

/** Text of one block-level element (table cells and list items too), inline elements joined, `<br>` as a line break. */
export interface TextBlock extends BlockText {
  readonly region: Region;
  /** Text of the nearest heading before it on the page, '' when there is none. */
  readonly heading: string;
  /** The block-level element that holds the text. */
  readonly element: Element;
  /** Hidden by its own markup (`hidden`, `display:none`, `<template>`): seen by nobody unless a script shows it. */
  readonly hidden: boolean;
  /** Position among the blocks of the page, from 0. */
  readonly index: number;
}

export interface PageLink {
  /** The attribute as written, trimmed. */
  readonly href: string;
  /** Resolved against the page and its `<base>`; null when it cannot be parsed. */
  readonly url: URL | null;
  /** Words on it: text, else aria-label, title, alt of its image. */
  readonly text: string;
  readonly region: Region;
  readonly heading: string;
  readonly element: Element;
  readonly hidden: boolean;
  /** Index of the text block that it stands in or before; −1 when there is none. */
  readonly block: number;
}

export interface PageScript {
  /** Absolute address, null for inline code. */
  readonly src: URL | null;
  readonly code: string;
  /** False when it waits for consent (`type="text/plain"` and the like). */
  readonly active: boolean;
  readonly element: Element;
}

/** One view of one page: the served HTML, or the DOM after scripts ran. Comments are never part of it. */
export interface ParsedPage {
  readonly url: URL;
  /** What addresses on the page are resolved against: its `<base>`, else its own. */
  readonly base: URL;
  readonly role: PageRole;
  readonly rendered: boolean;
  /** False when the page was too large to be read whole: what was not seen on it may stand there all the same. */
  readonly whole: boolean;
  readonly $: CheerioAPI;
  readonly title: string;
  readonly blocks: readonly TextBlock[];
  readonly links: readonly PageLink[];
  readonly scripts: readonly PageScript[];
  /** Every node with an `@type`, `@graph` and nested objects unfolded. */
  readonly jsonLd: readonly JsonLdNode[];
  /** `name` or `property` of meta tags, lower case → content, the first of each. */
  readonly meta: ReadonlyMap<string, string>;
}

const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr label legend li main nav ol option p pre section select summary table tbody td textarea tfoot th thead tr ul html head title frameset noframes'
  ).split(' '),
);
const SILENT_TAGS = new Set(['script', 'style', 'title', 'svg', 'math', 'object', 'iframe', 'canvas', 'video', 'audio']);
const HEADING = /^h[1-6]$/;
const NAMED_REGION = /(?:^|[\s_-])(footer|header|topbar|top-bar|masthead|navbar|nav|menu|sidebar|colophon)(?:$|[\s_-])/i;

function ownRegion(element: Element): Region | null {
  const { name, attribs } = element;
  if (name === 'footer' || attribs.role === 'contentinfo') return 'footer';
  if (name === 'header' || attribs.role === 'banner') return 'header';
  if (name === 'nav' || attribs.role === 'navigation') return 'nav';
  if (name === 'main' || attribs.role === 'main') return 'main';
  if (name === 'aside') return 'aside';
  if (!BLOCK_TAGS.has(name) || name === 'body' || name === 'html') return null;
  const named = NAMED_REGION.exec(`${attribs.id ?? ''} ${attribs.class ?? ''}`)?.[1]?.toLowerCase();
  if (!named) return null;
  if (named === 'footer' || named === 'colophon') return 'footer';
  if (named === 'sidebar') return 'aside';
  return named.startsWith('nav') || named === 'menu' ? 'nav' : 'header';
}

/** A class named after a header within the footer ("footer-header", a theme's "header-widget") makes no header of it. */
function regionOf(element: Element, around: Region): Region {
  const own = ownRegion(element);
  return own === null || (around === 'footer' && own === 'header' && element.name !== 'header') ? around : own;
}

function hidesItself(element: Element): boolean {
  const { attribs, name } = element;
  return name === 'template' || 'hidden' in attribs || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style ?? '');
}

export { foldSpace } from './block-text.ts';

interface ParseOptions {
  readonly role: PageRole;
  readonly rendered: boolean;
  /** The markup was cut before it came here. */
  readonly truncated?: boolean;
}

/** Parses one view of a page. Never throws on any input; time grows linearly with its size, and very large pages are thinned out. */
export function parsePage(html: string, url: string, { role, rendered, truncated = false }: ParseOptions): ParsedPage {
  const tame = tameMarkup(html);
  const $ = load(tame.html, { scriptingEnabled: false });
  const address = new URL(url);
  const base = resolve($('base[href]').first().attr('href') ?? '', address) ?? address;
  const meta = new Map<string, string>();
  for (const element of $('meta[content]').toArray()) {
    const name = (element.attribs.name ?? element.attribs.property ?? element.attribs['http-equiv'] ?? '').toLowerCase();
    if (name && !meta.has(name)) meta.set(name, foldSpace(element.attribs.content ?? ''));
  }
  const concealed = concealedClasses($('style').text());
  const content = boundContent(walk($.root().get(0) as unknown as AnyNode, base, concealed));
  return {
    url: address,
    base,
    role,
    rendered,
    $,
    title: foldSpace($('title').first().text()),
    ...content,
    whole: tame.whole && content.whole && !truncated,
    jsonLd: parseJsonLd($),
    meta,
  };
}

/** Resolves a reference; null when it is not an address at all. */
export function resolve(reference: string, base: URL): URL | null {
  return reference && URL.canParse(reference, base.href) ? new URL(reference, base) : null;
}

interface Frame {
  readonly node: AnyNode;
  readonly region: Region;
  readonly hidden: boolean;
  readonly block: Element | null;
}

/** The end of a block, with the heading to go back to when a region ends there. */
interface Leave {
  readonly leave: Frame;
  readonly heading: string | null;
}

/** Icons without text that are remembered up to the next text: two, to see whether they say the same. */
const ICONS_CARRIED = 2;

/** One pass over the tree with a stack of its own: pages nested 100,000 deep are met in the wild. */
function walk(root: AnyNode, base: URL, concealed: ReadonlySet<string>): Pick<ParsedPage, 'blocks' | 'links' | 'scripts'> {
  const blocks: TextBlock[] = [];
  const links: PageLink[] = [];
  const scripts: PageScript[] = [];
  let pieces: string[] = [];
  let hiddenPieces: string[] = [];
  let icons: string[] = [];
  let current: Frame = { node: root, region: 'main', hidden: false, block: null };
  let heading = '';

  const flush = () => {
    const { block: element, region, hidden } = current;
    const read = blockText(pieces, icons);
    if (element && read.text) blocks.push({ ...read, region, heading, element, hidden, index: blocks.length });
    // an icon that stands alone says what the next text is
    icons = read.text ? [] : read.icons.slice(-ICONS_CARRIED).map(({ words }) => words);
    pieces = icons.map(() => iconMark);
    const unseen = hiddenPieces.length > 0 ? blockText(hiddenPieces, []) : null;
    hiddenPieces = [];
    if (element && unseen?.text) blocks.push({ ...unseen, region, heading, element, hidden: true, index: blocks.length });
    if (element && read.text && HEADING.test(element.name)) heading = foldSpace(read.text);
  };
  const stack: (Frame | Leave | string)[] = [current];
  while (stack.length > 0) {
    const top = stack.pop() as Frame | Leave | string;
    if (typeof top === 'string') {
      pieces.push(top);
      continue;
    }
    if ('leave' in top) {
      flush();
      current = top.leave;
      heading = top.heading ?? heading;
      continue;
    }
    const { node } = top;
    if (node.type === 'text') {
      (top.hidden && !current.hidden ? hiddenPieces : pieces).push(pieceOf(node.data));
      continue;
    }
    if (!('children' in node)) continue;
    if (node.type !== 'tag' && node.type !== 'script' && node.type !== 'style') {
      for (let i = node.children.length - 1; i >= 0; i--) stack.push({ ...top, node: node.children[i] as AnyNode });
      continue;
    }
    const element = node as Element;
    if (element.name === 'script') {
      const type = (element.attribs.type ?? '').toLowerCase();
      if (type.includes('ld+json')) continue;
      const code = element.children.map((child) => ('data' in child ? child.data : '')).join('');
      scripts.push({
        src: resolve(element.attribs.src ?? element.attribs['data-src'] ?? '', base),
        code,
        active: /^(|text\/javascript|application\/(x-)?javascript|module)$/.test(type),
        element,
      });
      continue;
    }
    const words = iconWords(element);
    if (words) {
      icons.push(words);
      pieces.push(iconMark);
    }
    if (SILENT_TAGS.has(element.name)) continue;
    if (element.name === 'br') {
      pieces.push('\n');
      continue;
    }
    const region = regionOf(element, top.region);
    const hidden = top.hidden || hidesItself(element) || isConcealed(element, concealed);
    if ((element.name === 'a' || element.name === 'area') && element.attribs.href !== undefined) {
      const href = element.attribs.href.trim();
      links.push({
        href,
        url: resolve(href, base),
        text: wordsOf(element),
        region,
        heading,
        element,
        hidden,
        block: blocks.length,
      });
    }
    const block = BLOCK_TAGS.has(element.name);
    const frame: Frame = { node, region, hidden, block: block ? element : top.block };
    if (block) {
      flush();
      // a footer does not stand under the last heading of the text before it, nor the text under one of the menu
      const apart = region !== top.region;
      stack.push({ leave: current, heading: apart ? heading : null });
      if (apart) heading = '';
      current = frame;
    } else if (element.children.length > 0) {
      const seam = seamMark(element.name === 'a');
      pieces.push(seam);
      stack.push(seam);
    }
    for (let i = element.children.length - 1; i >= 0; i--) stack.push({ ...frame, node: element.children[i] as AnyNode });
  }
  flush();
  return { blocks, links: links.map((link) => ({ ...link, block: Math.min(link.block, blocks.length - 1) })), scripts };
}

/** The words a visitor reads on an element, or hears when it shows only a picture. */
export function wordsOf(element: Element): string {
  const texts: string[] = [];
  const names: string[] = [];
  const stack: AnyNode[] = [element];
  for (let node = stack.pop(), seen = 0; node && seen < 500; node = stack.pop(), seen++) {
    if (node.type === 'text') texts.push(node.data);
    if (node.type !== 'tag') continue;
    const attribs = node.attribs;
    names.push(attribs['aria-label'] ?? attribs.title ?? attribs.alt ?? '');
    for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] as AnyNode);
    if (node !== element) texts.push(' ');
  }
  return foldSpace(texts.join('')) || foldSpace(names.find(Boolean) ?? '');
}

/** A sighting on this page. */
export function sightingOn(page: ParsedPage, how: Sighting['how'], snippet: string): Sighting {
  const folded = foldSpace(snippet);
  return { page: page.url.href, snippet: cutAtWord(folded, 160), how, ...(page.rendered && { rendered: true }) };
}
