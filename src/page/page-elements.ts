import type { AnyNode, Element } from 'domhandler';
import { oncePer } from '../lib/once-per.ts';
import type { ParsedPage } from './parsed-page.ts';

/** All elements of a page in document order. One walk for all who look: selectors on deep pages cost the square of depth. */
export const elementsOf = oncePer(({ $ }: ParsedPage): readonly Element[] =>
  elementsWithin($.root().get(0) as unknown as AnyNode, Number.POSITIVE_INFINITY),
);

const byAttribute = oncePer((page: ParsedPage): ReadonlyMap<string, readonly Element[]> => {
  const found = new Map<string, Element[]>();
  for (const element of elementsOf(page))
    for (const name of Object.keys(element.attribs)) {
      const known = found.get(name);
      if (known) known.push(element);
      else found.set(name, [element]);
    }
  return found;
});

/** The elements that bear an attribute, in document order. One walk for all: a selector walks the whole page each time. */
export function elementsWith(page: ParsedPage, attribute: string): readonly Element[] {
  return byAttribute(page).get(attribute) ?? [];
}

/** The first elements within a node, at most `limit`, in document order. */
export function elementsWithin(root: AnyNode, limit: number): readonly Element[] {
  const found: Element[] = [];
  for (const node of nodesWithin(root)) {
    if (!('attribs' in node)) continue;
    found.push(node);
    if (found.length >= limit) break;
  }
  return found;
}

/** Text within a node, scripts and styles left out; reading stops soon after `limit` letters. */
export function textWithin(root: AnyNode, limit: number): string {
  const texts: string[] = [];
  let length = 0;
  for (const node of nodesWithin(root)) {
    if (node.type !== 'text' || node.parent?.type === 'script' || node.parent?.type === 'style') continue;
    texts.push(node.data);
    length += node.data.length;
    if (length > limit) break;
  }
  return texts.join(' ');
}

function* nodesWithin(root: AnyNode): Generator<AnyNode> {
  const stack: AnyNode[] = 'children' in root ? [...root.children].reverse() : [];
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    if ('children' in node) for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] as AnyNode);
  }
}
