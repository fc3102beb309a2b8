import { foldSpace } from './block-text.ts';
import { indexOf, type PageElement, type PageText, type PageTree } from './page-tree.ts';

/** A page, as far as it is asked here. */
interface WithTree {
  readonly tree: PageTree;
}

/** All elements of a page in document order. */
export const elementsOf = ({ tree }: WithTree): readonly PageElement[] => tree.elements;

const NONE: readonly never[] = [];

/** The elements that bear an attribute, in document order. */
export function elementsWith({ tree }: WithTree, attribute: string): readonly PageElement[] {
  return indexOf(tree).byAttribute.get(attribute) ?? NONE;
}

/** The elements that bear an attribute of such a name, in document order. */
export function elementsWithAny({ tree }: WithTree, isWanted: (attribute: string) => boolean): readonly PageElement[] {
  const { byAttribute } = indexOf(tree);
  const found = new Set<PageElement>();
  for (const [attribute, elements] of byAttribute) if (isWanted(attribute)) for (const element of elements) found.add(element);
  return [...found].sort((a, b) => a.at - b.at);
}

/** The elements of one of these names, in document order. */
export function elementsNamed({ tree }: WithTree, ...names: readonly string[]): readonly PageElement[] {
  const { byName } = indexOf(tree);
  if (names.length === 1) return byName.get(names[0] ?? '') ?? NONE;
  return names.flatMap((name): readonly PageElement[] => byName.get(name) ?? NONE).sort((a, b) => a.at - b.at);
}

/** An attribute of the outermost element: its language, mostly. */
export function rootAttribute(page: WithTree, ...names: readonly string[]): string {
  const attribs = elementsNamed(page, 'html')[0]?.attribs;
  return names.map((name) => attribs?.[name]).find((value) => value !== undefined) ?? '';
}

/** The first elements within an element, at most `limit`, in document order. */
export function elementsWithin({ tree, at, end }: PageElement, limit = Number.POSITIVE_INFINITY): readonly PageElement[] {
  return tree.elements.slice(at + 1, Math.min(end, at + 1 + limit));
}

/** Text within an element, scripts and styles left out; reading stops soon after `limit` letters. */
export function textWithin({ tree, text, textEnd }: PageElement, limit: number): string {
  const texts: string[] = [];
  let length = 0;
  for (let at = text; at < textEnd && length <= limit; at++) {
    const { data, parent } = tree.texts[at] as PageText;
    if (parent?.name === 'script' || parent?.name === 'style') continue;
    texts.push(data);
    length += data.length;
  }
  return texts.join(' ');
}

/** Words a visitor does not see where they stand. */
const UNSEEN = new Set(['script', 'style', 'template']);
/** More than a link or a heading holds: a cap against hostile input. */
const NODES_READ = 500;

/** The words a visitor reads on an element, or hears when it shows only a picture. */
export function wordsOf(element: PageElement): string {
  const { tree, textEnd, end } = element;
  let words = '';
  let name = nameOf(element);
  let seen = 1;
  let text = element.text;
  for (let at = element.at + 1; seen < NODES_READ; at++, seen++) {
    for (; text < textEnd && tree.texts[text]?.after === at; text++, seen++) words += tree.texts[text]?.data;
    const node = at < end ? tree.elements[at] : undefined;
    if (!node) break;
    if (UNSEEN.has(node.name)) {
      at = node.end - 1;
      text = node.textEnd;
    } else {
      words += ' ';
      name ||= nameOf(node);
    }
  }
  return foldSpace(words) || foldSpace(name);
}

const nameOf = ({ attribs }: PageElement): string => attribs['aria-label'] ?? attribs.title ?? attribs.alt ?? '';
