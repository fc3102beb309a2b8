import { oncePer } from '../../lib/once-per.ts';
import type { Item } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import type { ParsedPage, TextBlock } from '../../page/parsed-page.ts';
import { sightingOn } from '../../page/parsed-page.ts';

type Leftover = FactValue<'leftovers'>;
export type LeftoverItem = Item<Leftover>;
export type LeftoverKind = Leftover['kind'];

/** Something left over, with the words of the page as its proof. */
export function leftover(kind: LeftoverKind, page: ParsedPage, quote: string, more: Partial<Leftover> = {}): LeftoverItem {
  return { value: { kind, quote: quote.slice(0, 120), ...more }, confidence: 0.9, seen: [sightingOn(page, 'text', quote)] };
}

/** Visible blocks of the pages that speak for the business today: articles quote, remember and announce what is over. */
export function speakingBlocks(
  pages: readonly ParsedPage[],
): readonly { readonly page: ParsedPage; readonly block: TextBlock }[] {
  return pages.filter(({ role, url }) => role !== 'post' && !DATED_PATH.test(url.pathname)).flatMap(shownOn);
}

/** Several look for what is left over. */
const shownOn = oncePer((page: ParsedPage) => page.blocks.filter(({ hidden }) => !hidden).map((block) => ({ page, block })));

/** Articles and archives have their date in the address. */
const DATED_PATH = /\/(?:19|20)\d\d(?:[/-]|$)/;
