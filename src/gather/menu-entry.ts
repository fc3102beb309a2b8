import type { Element, ParentNode } from 'domhandler';
import { wordsOf } from '../page/parsed-page.ts';

const LIST: ReadonlySet<string> = new Set(['ul', 'ol', 'menu']);
const ENTRY: ReadonlySet<string> = new Set(['li']);
/** Letters of a menu entry; more is a text. */
const LONGEST_ENTRY = 40;

/** The words of the menu entry whose submenu holds the link. */
export function entryAbove(link: Element): string | null {
  const list = closest(link, LIST);
  const entry = list && closest(list, ENTRY);
  const [label] = entry?.children.filter((node): node is Element => 'attribs' in node && node !== list) ?? [];
  return label ? wordsOf(label).slice(0, LONGEST_ENTRY) : null;
}

function closest(element: Element, names: ReadonlySet<string>): Element | null {
  let node: ParentNode | null = element.parent;
  for (let steps = 0; node && steps < 4; steps++, node = node.parent) if ('name' in node && names.has(node.name)) return node;
  return null;
}
