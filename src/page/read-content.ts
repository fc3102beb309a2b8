import { sameText } from '../lib/remember-texts.ts';
import { blockText, foldSpace, iconMark, pieceOf, seamMark } from './block-text.ts';
import { iconWords, isConcealed } from './inline-elements.ts';
import { wordsOf } from './page-elements.ts';
import { type PageElement, type PageText, type PageTree, textOf } from './page-tree.ts';
import type { PageLink, PageScript, Region, TextBlock } from './parsed-page.ts';
import { resolve } from './resolve.ts';

const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr label legend li main nav ol option p pre section select summary table tbody td textarea tfoot th thead tr ul html head title frameset noframes'
  ).split(' '),
);
const SILENT_TAGS = new Set(['script', 'style', 'title', 'svg', 'math', 'object', 'iframe', 'canvas', 'video', 'audio']);
const HEADING = /^h[1-6]$/;
const NAMED_REGION = /(?:^|[\s_-])(footer|header|topbar|top-bar|masthead|navbar|nav|menu|sidebar|colophon)(?:$|[\s_-])/i;

function ownRegion(element: PageElement): Region | null {
  const { name, attribs } = element;
  if (name === 'footer' || attribs.role === 'contentinfo') return 'footer';
  if (name === 'header' || attribs.role === 'banner') return 'header';
  if (name === 'nav' || attribs.role === 'navigation') return 'nav';
  if (name === 'main' || attribs.role === 'main') return 'main';
  if (name === 'aside') return 'aside';
  if ((!attribs.id && !attribs.class) || !BLOCK_TAGS.has(name) || name === 'body' || name === 'html') return null;
  const named = NAMED_REGION.exec(`${attribs.id ?? ''} ${attribs.class ?? ''}`)?.[1]?.toLowerCase();
  if (!named) return null;
  if (named === 'footer' || named === 'colophon') return 'footer';
  if (named === 'sidebar') return 'aside';
  return named.startsWith('nav') || named === 'menu' ? 'nav' : 'header';
}

/** A class named after a header within the footer ("footer-header", a theme's "header-widget") makes no header of it. */
function regionOf(element: PageElement, around: Region): Region {
  const own = ownRegion(element);
  return own === null || (around === 'footer' && own === 'header' && element.name !== 'header') ? around : own;
}

function hidesItself(element: PageElement): boolean {
  const { attribs, name } = element;
  return name === 'template' || 'hidden' in attribs || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style ?? '');
}

/** An element that is still open while its content is read. */
interface Open {
  readonly element: PageElement | null;
  readonly region: Region;
  readonly hidden: boolean;
  /** The block that its text belongs to: itself, or what it stands in. */
  readonly block: Open | null;
  /** Of a block: the heading to go back to when a region ends there. Of an inline element: what marks its end. */
  readonly heading: string | null;
  readonly seam: string;
}

/** Icons without text that are remembered up to the next text: two, to see whether they say the same. */
const ICONS_CARRIED = 2;
const SCRIPT_TYPES = /^(|text\/javascript|application\/(x-)?javascript|module)$/;

interface Content {
  readonly blocks: readonly TextBlock[];
  readonly links: readonly PageLink[];
  readonly scripts: readonly PageScript[];
}

/** One pass over the elements and texts in their order. */
export function readContent(tree: PageTree, base: URL, concealed: ReadonlySet<string>): Content {
  const blocks: TextBlock[] = [];
  const links: PageLink[] = [];
  const scripts: PageScript[] = [];
  let pieces: string[] = [];
  let hiddenPieces: string[] = [];
  let icons: string[] = [];
  let heading = '';
  let top: Open = { element: null, region: 'main', hidden: false, block: null, heading: null, seam: '' };
  const open: Open[] = [top];

  const flush = () => {
    const { element, region, hidden } = top.block ?? top;
    const read = blockText(pieces, icons);
    if (element && read.text) blocks.push({ ...read, region, heading, element, hidden, index: blocks.length });
    // an icon that stands alone says what the next text is
    icons = read.text ? [] : read.icons.slice(-ICONS_CARRIED).map(({ words }) => words);
    pieces = icons.map(() => iconMark);
    const unseen = hiddenPieces.length > 0 ? blockText(hiddenPieces, []) : null;
    hiddenPieces = [];
    if (element && unseen?.text) blocks.push({ ...unseen, region, heading, element, hidden: true, index: blocks.length });
    if (element && read.text && HEADING.test(element.name)) heading = sameText(foldSpace(read.text));
  };
  /** Ends what is open until `parent` is the innermost. */
  const closeTo = (parent: PageElement | null) => {
    while (top.element !== parent && open.length > 1) {
      if (top.block === top) {
        flush();
        heading = top.heading ?? heading;
      } else if (top.seam) pieces.push(top.seam);
      open.pop();
      top = open.at(-1) as Open;
    }
  };
  let text = 0;
  for (let at = 0; at <= tree.elements.length; at++) {
    for (; text < tree.texts.length && (tree.texts[text] as PageText).after === at; text++) {
      const { data, parent } = tree.texts[text] as PageText;
      closeTo(parent);
      (top.hidden && !(top.block ?? top).hidden ? hiddenPieces : pieces).push(pieceOf(data));
    }
    const element = tree.elements[at];
    if (!element) break;
    closeTo(element.parent);
    const { name, attribs } = element;
    const skip = () => {
      at = element.end - 1;
      text = element.textEnd;
    };
    if (name === 'script') {
      const script = scriptOf(element, base);
      if (script) scripts.push(script);
      skip();
      continue;
    }
    // an empty cell stands before the next text, whatever goes before in the element around it
    if (BLOCK_TAGS.has(name)) flush();
    const words = iconWords(element);
    if (words) {
      icons.push(words);
      pieces.push(iconMark);
    }
    if (SILENT_TAGS.has(name)) {
      skip();
      continue;
    }
    if (name === 'br') {
      pieces.push('\n');
      continue;
    }
    const region = regionOf(element, top.region);
    const hidden = top.hidden || hidesItself(element) || isConcealed(element, concealed);
    if ((name === 'a' || name === 'area') && attribs.href !== undefined) {
      const href = sameText(attribs.href.trim());
      const found = { href, url: resolve(href, base), text: sameText(wordsOf(element)), region, heading, element, hidden };
      links.push({ ...found, block: blocks.length });
    }
    const holds = element.end > at + 1 || element.textEnd > element.text;
    if (BLOCK_TAGS.has(name)) {
      // a footer does not stand under the last heading of the text before it, nor the text under one of the menu
      const apart = region !== top.region;
      const block: Open & { block: Open | null } = {
        element,
        region,
        hidden,
        block: null,
        heading: apart ? heading : null,
        seam: '',
      };
      block.block = block;
      if (apart) heading = '';
      top = block;
    } else {
      const seam = holds ? seamMark(name === 'a') : '';
      if (seam) pieces.push(seam);
      top = { element, region, hidden, block: top.block, heading: null, seam };
    }
    open.push(top);
  }
  closeTo(null);
  flush();
  return { blocks, links: links.map((link) => ({ ...link, block: Math.min(link.block, blocks.length - 1) })), scripts };
}

/** Null for structured data. */
function scriptOf(element: PageElement, base: URL): PageScript | null {
  const type = (element.attribs.type ?? '').toLowerCase();
  if (type.includes('ld+json')) return null;
  const src = resolve(element.attribs.src ?? element.attribs['data-src'] ?? '', base);
  return { src, code: textOf(element), active: SCRIPT_TYPES.test(type), element };
}
