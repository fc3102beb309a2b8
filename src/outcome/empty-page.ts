import {
  BROKEN_PAGE_LINE,
  BROKEN_PAGE_TITLE,
  FOLDER_LISTING_HEADLINE,
  MISSING_PAGE_HEADLINE,
  MISSING_SITE_LINE,
} from '../data/words/missing-pages.ts';
import type { PageOutline, Saying } from '../page/page-outline.ts';

/** A page that says "not found" with status 200: the words that say so; null for any other. */
export function missingOf(page: PageOutline): string | null {
  const inTitle = titlesOf(page).find(({ folded }) => MISSING_PAGE_HEADLINE.test(folded));
  if (inTitle) return inTitle.text;
  if (page.words > 120) return null;
  const bare = page.ownPlaces <= 2 && page.words <= 60;
  const lines = [...page.headlines, ...page.sayings];
  const said = lines.find(({ folded }) => MISSING_SITE_LINE.test(folded) || (bare && MISSING_PAGE_HEADLINE.test(folded)));
  return said?.text ?? null;
}

export interface Emptiness {
  readonly reason: 'nothing_shown' | 'leftover_text' | 'folder_listing' | 'broken_page';
  readonly said: string;
}

/** At most this many words without any link, picture or form are a leftover, not a site. */
const LEFTOVER_WORDS = 25;

/** Nothing to see: no content, one leftover sentence, a list of files, a program's error message; null for anything more. */
export function emptinessOf(page: PageOutline): Emptiness | null {
  const listing = page.headlines.find(({ folded }) => FOLDER_LISTING_HEADLINE.test(folded));
  if (listing && page.words < 400) return { reason: 'folder_listing', said: listing.text };
  const alone = page.words <= 150 && page.ownPlaces === 0;
  const broken = alone
    ? (page.sayings.find(saysBroken) ?? titlesOf(page).find(({ folded }) => BROKEN_PAGE_TITLE.test(folded)))
    : undefined;
  if (broken && !hasContents(page)) return { reason: 'broken_page', said: broken.text };
  const mayBeBuilt = page.hasScripts && !page.rendered;
  if (page.hasThings || mayBeBuilt || page.words > LEFTOVER_WORDS) return null;
  if (saysContact(page.sayings)) return null;
  const said = page.sayings.map(({ text }) => text).join(' / ');
  return page.words === 0 ? { reason: 'nothing_shown', said: page.title } : { reason: 'leftover_text', said };
}

/** Words before an error message that make it one below a page rather than one in its place. */
const CONTENTS_WORDS = 12;

/** A page that was made up to the line where its program broke off: what stands above the message can be read. */
function hasContents(page: PageOutline): boolean {
  const broken = page.sayings.findIndex(saysBroken);
  const above = page.sayings.slice(0, Math.max(0, broken));
  return saysContact(above) || above.reduce((sum, { folded }) => sum + folded.split(' ').length, 0) >= CONTENTS_WORDS;
}

/** A phone number or an e-mail address is what visitors came for. */
function saysContact(sayings: readonly Saying[]): boolean {
  return sayings.some(({ text }) => /\d{5}|@/.test(text.replace(/[\s./-]/g, '')));
}

function saysBroken({ folded }: Saying): boolean {
  return BROKEN_PAGE_LINE.test(folded);
}

/** The title and its parts. */
function titlesOf(page: PageOutline): readonly Saying[] {
  return page.headlines.filter(({ text }) => page.title.includes(text));
}
