import { DOCUMENTS, DOWNLOAD } from '../../data/words/cta/minor.ts';
import { anyPhrase } from '../../lib/any-phrase.ts';
import { fold } from '../../lib/fold.ts';
import { isWeb } from '../../lib/same-site.ts';
import { inAnyLanguage } from '../../lib/words.ts';
import { blockAround } from '../../page/block-around.ts';
import type { Control } from '../../page/controls.ts';

const NAMED = inAnyLanguage(DOCUMENTS);
const NOT = anyPhrase(DOWNLOAD.not);
const FILE = /\.(?:pdf|zip|docx?|xlsx?|pptx?|dwg|dxf|ste?p)$/i;
/** A longer heading is a sentence. Letters. */
const HEADING_LETTERS = 80;

/** A catalogue, a price list, a data sheet: a file whose link, or the heading over it, says what it is. */
export function isDocument({ url, words, page, element }: Control): boolean {
  if (!url || words === '' || !isWeb(url) || !FILE.test(url.pathname) || NOT.test(words)) return false;
  const heading = blockAround(page, element)?.heading ?? '';
  return NAMED.test(words) || (heading.length <= HEADING_LETTERS && NAMED.test(fold(heading)) && !NOT.test(fold(heading)));
}
