import { IN_BRACKETS, SHOUTS_TO_FILL_IN, TELLS_TO_FILL_IN, TO_FILL_IN } from '../../data/words/unfilled.ts';
import { fold } from '../../lib/fold.ts';
import { rememberTexts } from '../../lib/remember-texts.ts';
import { closest } from '../../page/page-tree.ts';
import type { TextBlock } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';
import { type LeftoverItem, leftover, speakingBlocks } from './finding.ts';

/** A longer text tells a story. Characters. */
const LONGEST = 300;
/** After the colon stands the answer. Characters. */
const ANSWER = 60;
const FORM_DEPTH = 30;
const FORM = new Set(['form', 'label', 'button']);

/** Places that somebody was to fill in: "P.IVA: inserire qui", "[Your address]", "Replace this text". */
export function unfilledPlaces(site: Site): readonly LeftoverItem[] {
  return speakingBlocks(site.pages)
    .filter(({ block }) => block.text.length <= LONGEST && isUnfilled(block))
    .map(({ page, block }) => leftover('lorem_ipsum', page, block.text));
}

function isUnfilled({ text, element }: TextBlock): boolean {
  // a form asks visitors to fill it in
  return saysUnfilled(text) && closest(element, FORM, FORM_DEPTH) === null;
}

const saysUnfilled = rememberTexts(
  (text) =>
    TELLS_TO_FILL_IN.test(fold(text)) ||
    SHOUTS_TO_FILL_IN.test(text) ||
    answersOf(text).some(asks) ||
    bracketsIn(text).some(isName),
);

/** What follows a colon at the end of a line. */
function answersOf(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const answer = /[:：]\s*([^:：]{3,60})$/u.exec(line)?.[1];
    return answer && answer.length <= ANSWER ? [fold(answer)] : [];
  });
}

/** Nothing else stands there. */
function asks(answer: string): boolean {
  return TO_FILL_IN.exec(answer)?.[0].trim() === answer;
}

const bracketsIn = (text: string): readonly string[] => [...text.matchAll(/\[([^[\]]{3,60})\]/g)].map(([, inner]) => inner ?? '');

function isName(inner: string): boolean {
  return !/[@=]|protected/i.test(inner) && (IN_BRACKETS.test(fold(inner)) || asks(fold(inner)));
}
