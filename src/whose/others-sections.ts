import { CONTACT_HEADING, OTHERS_PATH, OTHERS_WHOLE_HEADING } from '../data/words/others-headings.ts';
import { OWN_ADDRESS_HEADING } from '../data/words/own-place.ts';
import { fold } from '../lib/fold.ts';
import { oncePer } from '../lib/once-per.ts';
import { plain } from '../lib/plain-text.ts';
import { foldSpace, type ParsedPage, type Region } from '../page/parsed-page.ts';
import type { Place } from '../page/place-on-page.ts';

interface Heading {
  readonly text: string;
  /** 1 to 6, as in `h1` … `h6`. */
  readonly level: number;
}

/** Partners, suppliers, places to stay: a page or a section of entries whose contacts are each entry's own. */
export function standsAmongOthers(place: Place): boolean {
  const { page, region, heading, block } = place;
  if ((region !== 'main' && region !== 'aside') || (block < 0 && heading === '')) return false;
  if (page.role !== 'home' && page.role !== 'contact' && isListOfOthers(page)) return true;
  const above = headingsAbove(page).get(heading) ?? [];
  return above.some(({ text, level }) => isWholeHeading(text) && (level === 1 || !isOwnHeading(plain(heading))));
}

const isOwnHeading = (heading: string): boolean => CONTACT_HEADING.test(heading) || OWN_ADDRESS_HEADING.test(heading);

/** What the page is called: its address says so, or its main heading does. */
const isListOfOthers = oncePer(({ url, blocks }: ParsedPage): boolean => {
  const last = url.pathname.split('/').filter(Boolean).at(-1) ?? '';
  const headings = blocks.filter(({ element, region }) => element.name === 'h1' && region !== 'header' && region !== 'nav');
  const [only] = headings;
  return OTHERS_PATH.test(fold(last.replace(/\.\w{2,5}$/, ''))) || (headings.length === 1 && isWholeHeading(only?.text ?? ''));
});

function isWholeHeading(text: string): boolean {
  return text.length < 80 && OTHERS_WHOLE_HEADING.test(plain(text).replace(/[\s:.!]+$/, ''));
}

/** For each heading those that it stands under; nothing for a text that is used as a heading more than once. */
const headingsAbove = oncePer((page: ParsedPage): ReadonlyMap<string, readonly Heading[]> => {
  const above = new Map<string, readonly Heading[]>();
  const open = new Map<Region, readonly Heading[]>();
  for (const { element, text: written, region } of page.blocks) {
    const text = foldSpace(written);
    const level = /^h([1-6])$/.exec(element.name)?.[1];
    if (!level) continue;
    const parents = (open.get(region) ?? []).filter((heading) => heading.level < Number(level));
    above.set(text, above.has(text) ? [] : parents);
    open.set(region, [...parents, { text, level: Number(level) }]);
  }
  return above;
});
