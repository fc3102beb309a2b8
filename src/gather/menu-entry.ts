import { childrenOf, closest, type PageElement } from '../page/page-tree.ts';
import { wordsOf } from '../page/parsed-page.ts';

const LIST: ReadonlySet<string> = new Set(['ul', 'ol', 'menu']);
const ENTRY: ReadonlySet<string> = new Set(['li']);
/** Levels from a link up to its list, and from that to its entry, the nearest not counted. */
const LEVELS = 3;
/** Letters of a menu entry; more is a text. */
const LONGEST_ENTRY = 40;

/** The words of the menu entry whose submenu holds the link. */
export function entryAbove(link: PageElement): string | null {
  const list = link.parent && closest(link.parent, LIST, LEVELS);
  const entry = list?.parent && closest(list.parent, ENTRY, LEVELS);
  const label = entry && childrenOf(entry).find((element) => element !== list);
  return label ? wordsOf(label).slice(0, LONGEST_ENTRY) : null;
}
