import { SOLD_OR_LAPSED } from '../data/words/parking-pages.ts';
import { fold } from '../lib/fold.ts';
import { joinHostNames } from '../lib/join-host-names.ts';
import { countWords, type PageOutline } from '../page/page-outline.ts';

/** A page that sells its name says little else. */
const PAGE_WORDS = 120;
const LINE_WORDS = 20;

/** `luna-rossa.it ist zu verkaufen`: a line that says of the name of this very site that it is sold or has run out. */
export function nameForSale(page: PageOutline): string | null {
  if (page.words > PAGE_WORDS || page.ownPlaces > 1) return null;
  const name = fold(joinHostNames(new URL(page.url).hostname.replace(/^www\./, '')));
  const said = [...page.headlines, ...page.sayings].find(({ folded }) => {
    const at = ` ${folded} `.indexOf(` ${name} `);
    return at >= 0 && countWords(folded) <= LINE_WORDS && SOLD_OR_LAPSED.test(folded.slice(at + name.length));
  });
  return said?.text ?? null;
}
