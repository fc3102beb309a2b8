import { cutAtWord } from '../lib/around.ts';
import type { PageRole } from '../model/evidence.ts';
import type { Sighting } from '../model/fact.ts';
import { type BlockText, foldSpace } from './block-text.ts';
import type { JsonLdNode } from './json-ld.ts';
import type { PageElement, PageTree } from './page-tree.ts';

export { foldSpace } from './block-text.ts';
export { wordsOf } from './page-elements.ts';
export { resolve } from './resolve.ts';

export type Region = 'header' | 'nav' | 'main' | 'aside' | 'footer';

/** Text of one block-level element (table cells and list items too), inline elements joined, `<br>` as a line break. */
export interface TextBlock extends BlockText {
  readonly region: Region;
  /** Text of the nearest heading before it on the page, '' when there is none. */
  readonly heading: string;
  /** The block-level element that holds the text. */
  readonly element: PageElement;
  /** Hidden by its own markup (`hidden`, `display:none`, `<template>`): seen by nobody unless a script shows it. */
  readonly hidden: boolean;
  /** Position among the blocks of the page, from 0. */
  readonly index: number;
}

export interface PageLink {
  /** The attribute as written, trimmed. */
  readonly href: string;
  /** Resolved against the page and its `<base>`; null when it cannot be parsed. */
  readonly url: URL | null;
  /** Words on it: text, else aria-label, title, alt of its image. */
  readonly text: string;
  readonly region: Region;
  readonly heading: string;
  readonly element: PageElement;
  readonly hidden: boolean;
  /** Index of the text block that it stands in or before; −1 when there is none. */
  readonly block: number;
}

export interface PageScript {
  /** Absolute address, null for inline code. */
  readonly src: URL | null;
  readonly code: string;
  /** False when it waits for consent (`type="text/plain"` and the like). */
  readonly active: boolean;
  readonly element: PageElement;
}

/** One view of one page: the served HTML, or the DOM after scripts ran. Comments are never part of it. */
export interface ParsedPage {
  readonly url: URL;
  /** What addresses on the page are resolved against: its `<base>`, else its own. */
  readonly base: URL;
  readonly role: PageRole;
  readonly rendered: boolean;
  /** False when the page was too large to be read whole: what was not seen on it may stand there all the same. */
  readonly whole: boolean;
  /** All elements and texts; for whoever asks what the lists below do not hold. */
  readonly tree: PageTree;
  readonly title: string;
  readonly blocks: readonly TextBlock[];
  readonly links: readonly PageLink[];
  readonly scripts: readonly PageScript[];
  /** Every node with an `@type`, `@graph` and nested objects unfolded. */
  readonly jsonLd: readonly JsonLdNode[];
  /** `name` or `property` of meta tags, lower case → content, the first of each. */
  readonly meta: ReadonlyMap<string, string>;
}

/** A sighting on this page. */
export function sightingOn(page: ParsedPage, how: Sighting['how'], snippet: string): Sighting {
  const folded = foldSpace(snippet);
  return { page: page.url.href, snippet: cutAtWord(folded, 160), how, ...(page.rendered && { rendered: true }) };
}
