import type { PageElement } from './page-tree.ts';

/** Whole names that makers of pages give to what opens over a page; wrappers of whole pages are called `off-canvas-content`, `modal-ready`. */
const OPENS_OVER = /(?:^|\s)(?:pop-?up|modal|modal-dialog|modal-content|lightbox)(?:\s|$)/i;
const DEEP = 40;

/** Stands in a window that opens over the page: a dialog, a pop-up. What it says is no part of the page itself. */
export function inWindow(element: PageElement): boolean {
  let node: PageElement | null = element;
  for (let step = 0; node?.attribs && node.name !== 'body' && step < DEEP; step++, node = node.parent) {
    const { role = '', class: classes = '', id = '' } = node.attribs;
    if (node.name === 'dialog' || /^(?:alert)?dialog$/.test(role) || node.attribs['aria-modal'] === 'true') return true;
    if (node.attribs['data-elementor-type'] === 'popup' || OPENS_OVER.test(`${id} ${classes}`)) return true;
  }
  return false;
}
