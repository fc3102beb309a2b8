import { OTHER_PLACES } from '../../data/words/other-places.ts';
import { LETTER_OF_A_DAY, TIME_RANGE } from '../../data/words/weekdays.ts';
import { plain } from '../../lib/plain-text.ts';
import { rememberTexts } from '../../lib/remember-texts.ts';
import type { ParsedPage, TextBlock } from '../../page/parsed-page.ts';

/** A line such as `S: 10:00-13:00`: days only beside others. */
export const beginsWithLetter = rememberTexts((line: string): boolean => {
  const folded = plain(line);
  return line.length < 60 && LETTER_OF_A_DAY.test(folded) && TIME_RANGE.test(folded);
});

const linesWithLetter = rememberTexts((text): readonly string[] => text.split('\n').filter(beginsWithLetter));

/** Blocks before and after in which the other days of a list stand. */
const NEAR = 4;
/** So many letters in a row are the days of a week. */
const DAYS_IN_A_ROW = 4;

/** The lines of a block that begin with the letter of a day, where days stand in lines beside it or letters are many. */
export function letterLines(page: ParsedPage, block: TextBlock, isRead: (index: number) => boolean): readonly string[] {
  const lines = block.hidden ? [] : linesWithLetter(block.text);
  if (lines.length === 0) return [];
  const near = page.blocks.slice(Math.max(0, block.index - NEAR), block.index + NEAR + 1);
  const letters = near.flatMap(({ text }) => linesWithLetter(text));
  return near.some(({ index }) => isRead(index)) || letters.length >= DAYS_IN_A_ROW ? lines : [];
}

/** A sight or a train that the page tells of; the business itself is not called so. */
export function isOfOtherPlace(page: ParsedPage, line: string): boolean {
  const named = OTHER_PLACES.exec(plain(line))?.[0];
  return named !== undefined && !plain(`${page.title} ${page.url.hostname}`).includes(named);
}
