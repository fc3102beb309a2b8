import type { AnyNode, Element } from 'domhandler';
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

/** Where a link stands; `block` is −1 when no text block holds it. */
export function placeOfLink(page: ParsedPage, { element, block: index, region, heading, hidden }: PageLink): Place {
  const block = page.blocks[index];
  const holder = block && holds(block.element, element) ? block : undefined;
  return { page, region, heading, block: holder?.index ?? -1, hidden, before: holder ? textBefore(element, holder.element) : '' };
}

/** Where an element that is no link stands: the block around it, and the region by its ancestors. */
export function placeOfElement(page: ParsedPage, element: Element, blocks: ReadonlyMap<Element, TextBlock>): Place {
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
