import type { PageRole } from '../model/evidence.ts';
import { foldSpace } from './block-text.ts';
import { boundContent } from './bound-content.ts';
import { concealedClasses } from './concealed-classes.ts';
import { parseJsonLd } from './json-ld.ts';
import { elementsNamed } from './page-elements.ts';
import { type PageElement, textOf } from './page-tree.ts';
import { parseTree } from './parse-tree.ts';
import type { ParsedPage } from './parsed-page.ts';
import { readContent } from './read-content.ts';
import { resolve } from './resolve.ts';

interface ParseOptions {
  readonly role: PageRole;
  readonly rendered: boolean;
  /** The markup was cut before it came here. */
  readonly truncated?: boolean;
}

/** Parses one view of a page. Never throws on any input; time grows linearly with its size, and very large pages are thinned out. */
export function parsePage(html: string, url: string, { role, rendered, truncated = false }: ParseOptions): ParsedPage {
  const { tree, whole } = parseTree(html);
  const named = (name: string) => elementsNamed({ tree }, name);
  const address = new URL(url);
  const base = resolve(named('base').find(({ attribs }) => attribs.href !== undefined)?.attribs.href ?? '', address) ?? address;
  const concealed = concealedClasses(named('style').map(textOf).join(''));
  const content = boundContent(readContent(tree, base, concealed));
  const [title] = named('title');
  return {
    url: address,
    base,
    role,
    rendered,
    tree,
    title: title ? foldSpace(textOf(title)) : '',
    ...content,
    whole: whole && content.whole && !truncated,
    jsonLd: parseJsonLd(named('script')),
    meta: metaOf(named('meta')),
  };
}

function metaOf(elements: readonly PageElement[]): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const { attribs } of elements) {
    const name = (attribs.name ?? attribs.property ?? attribs['http-equiv'] ?? '').toLowerCase();
    if (attribs.content !== undefined && name && !meta.has(name)) meta.set(name, foldSpace(attribs.content));
  }
  return meta;
}
