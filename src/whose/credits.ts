import { COMMON_NAME_WORDS } from '../data/words/common-names.ts';
import { RIGHTS_OF_THE_SITE } from '../data/words/copyright.ts';
import { CREDIT_LINE, CREDIT_PHRASES, MAKES_SITES, TEMPLATE_TEXT, WEAK_CREDIT_PHRASES } from '../data/words/credits.ts';
import { MAKER_HEADING, MAKER_TRADE } from '../data/words/parties.ts';
import { plain } from '../lib/plain-text.ts';
import type { Place } from '../page/place-on-page.ts';
import { isOfPolicy } from './words-around.ts';

/** So much of a paragraph is read to see whether a template brought it. Letters. */
const SAMPLE_TEXT = 1000;
/** A line before a contact that may be the first half of a credit. Letters. */
const SHORT_LINE = 80;

/** It stands in a paragraph that a template brought along. */
export function isTemplateText({ page, block }: Place): boolean {
  return TEMPLATE_TEXT.test(plain(page.blocks[block]?.text.slice(0, SAMPLE_TEXT) ?? ''));
}

/** "Sito realizzato da …", "Web design by …" right before it (`before`, plain), or in the line above. */
export function isCredit(before: string, place: Place): boolean {
  const previous = place.page.blocks[place.block - 1];
  const near =
    previous && previous.text.length < SHORT_LINE && /^(?:e-?mail|mail|tel|phone|t|e)?[\s.:|-]*$/.test(before)
      ? `${plain(previous.text)} ${before}`
      : before;
  const late = place.region === 'footer' || /\b(?:site|sito|web|copyright|©)/.test(near);
  const last = place.region === 'footer' && !MAKES_SITES.test(plain(place.page.title)) ? [CREDIT_LINE] : [];
  return [...CREDIT_PHRASES, ...(late ? [WEAK_CREDIT_PHRASES] : []), ...last].some((words) => {
    const credit = words.exec(near);
    return credit !== null && !turnsBack(near.slice(credit.index + credit[0].length), place);
  });
}

/** After the maker's name the line comes back to the business: "Theme by Inkmoth. © 2024 Quillfen – VAT …". */
function turnsBack(rest: string, { page }: Place): boolean {
  if (RIGHTS_OF_THE_SITE.test(rest)) return true;
  const words = new Set(plain(page.title).split(/[^a-z0-9]+/));
  return rest.split(/[^a-z0-9]+/).some((word) => word.length >= 5 && words.has(word) && !COMMON_NAME_WORDS.has(word));
}

/** "Création du site" over a name and a mailbox; a designer's own page may be called "Webdesign". */
export function isUnderMaker(heading: string, { page, region }: Place): boolean {
  if (region !== 'main' && region !== 'aside' && region !== 'footer') return false;
  return MAKER_HEADING.test(heading) && (isOfPolicy(page) || (!MAKER_TRADE.test(heading) && page.role !== 'home'));
}
