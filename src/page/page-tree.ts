import { oncePer } from '../lib/once-per.ts';

export type Attributes = Readonly<Record<string, string>>;

/** An element of a page. All elements of a page stand in one list, in document order; those within it follow it there. */
export interface PageElement {
  /** Lower case. */
  readonly name: string;
  readonly attribs: Attributes;
  /** Null for the outermost. */
  readonly parent: PageElement | null;
  /** Place among the elements of the page; the elements within are those from `at + 1` up to `end`, `end` left out. */
  readonly at: number;
  readonly end: number;
  /** Place of its first text among the texts of the page; the texts within are those up to `textEnd`, that left out. */
  readonly text: number;
  readonly textEnd: number;
  readonly tree: PageTree;
}

/** A page as two flat lists: its elements and its pieces of text, those of scripts and styles too; comments are left out. */
export interface PageTree {
  readonly elements: readonly PageElement[];
  readonly texts: readonly PageText[];
}

export interface PageText {
  readonly data: string;
  /** The element that it stands in. */
  readonly parent: PageElement | null;
  /** How many elements of the page begin before it. */
  readonly after: number;
}

/** The elements right below an element. */
export function childrenOf(element: PageElement): readonly PageElement[] {
  const { elements } = element.tree;
  const children: PageElement[] = [];
  for (let at = element.at + 1; at < element.end; at = (elements[at] as PageElement).end)
    children.push(elements[at] as PageElement);
  return children;
}

/** Neither an element nor any text in it. */
export function isEmpty(element: PageElement): boolean {
  return element.end === element.at + 1 && textOf(element) === '';
}

/** All text within an element, as it stands, code of scripts and styles in it too. */
export function textOf({ tree, text, textEnd }: PageElement): string {
  if (textEnd === text) return '';
  let all = '';
  for (let at = text; at < textEnd; at++) all += (tree.texts[at] as PageText).data;
  return all;
}

/** The nearest element of one of these names, itself or what it stands in; null within `steps` levels of none. */
export function closest(element: PageElement, names: ReadonlySet<string>, steps = Number.POSITIVE_INFINITY): PageElement | null {
  let node: PageElement | null = element;
  for (let step = 0; node && step <= steps; step++, node = node.parent) if (names.has(node.name)) return node;
  return null;
}

/** Whether one element stands within another. */
export function isWithin(inner: PageElement, outer: PageElement): boolean {
  return inner.tree === outer.tree && inner.at > outer.at && inner.at < outer.end;
}

/** The pieces of text within an element, in order. */
export function piecesOf({ tree, text, textEnd }: PageElement): readonly string[] {
  return tree.texts.slice(text, textEnd).map(({ data }) => data);
}

/** Elements by name and by attribute, each list in document order. One walk for all who ask. */
export const indexOf = oncePer(({ elements }: PageTree) => {
  const byName = new Map<string, PageElement[]>();
  const byAttribute = new Map<string, PageElement[]>();
  for (const element of elements) {
    note(byName, element.name, element);
    for (const attribute in element.attribs) note(byAttribute, attribute, element);
  }
  return { byName, byAttribute };
});

function note(index: Map<string, PageElement[]>, key: string, element: PageElement): void {
  const known = index.get(key);
  if (known) known.push(element);
  else index.set(key, [element]);
}
