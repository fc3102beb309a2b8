import { isWithin, type PageElement, type PageText } from './page-tree.ts';
import type { PageLink, ParsedPage, Region, TextBlock } from './parsed-page.ts';

/** Where a contact or a profile stands. */
export interface Place {
  readonly page: ParsedPage;
  readonly region: Region;
  readonly heading: string;
  /** Index of the text block, −1 when it stands in none (structured data, scripts). */
  readonly block: number;
  readonly hidden: boolean;
  /** Text of the same block before it. */
  readonly before: string;
}

/** Longest climb from an element towards the root: hostile pages nest without end. */
const CLIMB = 60;
/** Characters before a piece of text or a link that may say whose it is. */
const TEXT_BEFORE = 160;

/** Said by the page, but in none of its text: structured data, its head, code. */
export function nowhereOn(page: ParsedPage, hidden = false): Place {
  return { page, region: 'main', heading: '', block: -1, hidden, before: '' };
}

/** Where a link stands; `block` is −1 when no text block holds it. */
export function placeOfLink(page: ParsedPage, { element, block: index, region, heading, hidden }: PageLink): Place {
  const block = page.blocks[index];
  const holder = block && (block.element === element || isWithin(element, block.element)) ? block : undefined;
  return { page, region, heading, block: holder?.index ?? -1, hidden, before: holder ? textBefore(element, holder.element) : '' };
}

/** Where an element that is no link stands: the block around it, and the region by its ancestors. */
export function placeOfElement(page: ParsedPage, element: PageElement, blocks: ReadonlyMap<PageElement, TextBlock>): Place {
  let region: Region | null = null;
  let block: TextBlock | undefined;
  let node: PageElement | null = element;
  for (let step = 0; node && step < CLIMB; step++) {
    block ??= blocks.get(node);
    if (node.name === 'footer' || node.name === 'header' || node.name === 'nav') region ??= node.name;
    node = node.parent;
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

/** The last characters before an element within the block that holds it, read backwards. */
function textBefore({ tree, at, text }: PageElement, block: PageElement): string {
  let before = '';
  let element = at - 1;
  for (let index = text - 1; index >= block.text && before.length < TEXT_BEFORE; index--) {
    const { data, after, parent } = tree.texts[index] as PageText;
    for (; element >= after; element--) if (tree.elements[element]?.name === 'br') before = `\n${before}`;
    if (parent?.name !== 'script' && parent?.name !== 'style') before = `${data}${before}`;
  }
  return before.replace(/\s+/g, ' ').slice(-TEXT_BEFORE);
}
