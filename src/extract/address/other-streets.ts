import { TELLS_NO_STREET } from '../../data/words/streets.ts';
import { withoutUmlauts } from '../../lib/fold.ts';
import { plain } from '../../lib/plain-text.ts';
import type { Site } from '../../page/site.ts';

const TELLING = 5;

/** The long words of a street; else the longest of the short. */
function tellingWords(street: string): readonly string[] {
  const words = comparable(street)
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1 && !TELLS_NO_STREET.has(word));
  const long = words.filter((word) => word.length >= TELLING);
  return long.length > 0 ? long : words.slice(0, 1);
}

const comparable = (text: string): string => withoutUmlauts(plain(text));

/** Whether a street that only the data name is another than the one printed: none of its telling words stands on the pages. */
export function streetsApart(site: Site, said: string, printed: string): boolean {
  const words = tellingWords(said);
  if (words.length === 0 || tellingWords(printed).length === 0 || !/\d/.test(printed)) return false;
  const stands = (text: string) =>
    words.some((word) =>
      word.length < TELLING ? ` ${text.replace(/[^a-z]+/g, ' ')} `.includes(` ${word} `) : text.includes(word),
    );
  return !site.pages.some(({ blocks }) => blocks.some(({ text }) => text.length < 2_000 && stands(comparable(text))));
}
