import type { AnyNode, Element } from 'domhandler';
import { oncePer } from '../lib/once-per.ts';
import type { ParsedPage, TextBlock } from './parsed-page.ts';

const CLIMB = 12;

const blocksByElement = oncePer(
  // of an element with a hidden part the text that is seen comes first, and counts
  (page: ParsedPage): ReadonlyMap<Element, TextBlock> => new Map(page.blocks.toReversed().map((block) => [block.element, block])),
);

/** The text block that an element stands in or makes; null when it stands outside of all text. */
export function blockAround(page: ParsedPage, element: Element): TextBlock | null {
  const blocks = blocksByElement(page);
  let node: AnyNode | null = element;
  for (let step = 0; node && step < CLIMB; step++, node = node.parent as AnyNode | null) {
    const block = blocks.get(node as Element);
    if (block) return block;
  }
  return null;
}
