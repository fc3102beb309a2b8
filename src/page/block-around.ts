import { oncePer } from '../lib/once-per.ts';
import type { PageElement } from './page-tree.ts';
import type { ParsedPage, TextBlock } from './parsed-page.ts';

const CLIMB = 12;

const blocksByElement = oncePer(
  (page: ParsedPage): ReadonlyMap<PageElement, TextBlock> => new Map(page.blocks.map((block) => [block.element, block])),
);

/** The text block that an element stands in or makes; null when it stands outside of all text. */
export function blockAround(page: ParsedPage, element: PageElement): TextBlock | null {
  const blocks = blocksByElement(page);
  let node: PageElement | null = element;
  for (let step = 0; node && step < CLIMB; step++, node = node.parent) {
    const block = blocks.get(node);
    if (block) return block;
  }
  return null;
}
