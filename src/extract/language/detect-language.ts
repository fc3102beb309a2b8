import { KNOWN_LANGUAGES, type KnownLanguage, STOP_WORDS } from '../../data/words/languages.ts';
import { fold } from '../../lib/fold.ts';
import { oncePer } from '../../lib/once-per.ts';
import { rememberTexts } from '../../lib/remember-texts.ts';
import type { ParsedPage } from '../../page/parsed-page.ts';

export interface DetectedLanguage {
  readonly code: KnownLanguage;
  /** Little words of that language that were met. */
  readonly hits: number;
}

/** Words that tell one language from the rest: a word that several share counts as much less. */
const FEWEST = 2;
/** Running text is a third to a half little words; lists of products with a few of them are not text of a language. */
const LEAST_SHARE = 0.1;
/** How far the best must be ahead of the second. */
const LEAD = 1.4;
const LONGEST_TEXT = 60_000;
/** Mail and web addresses: the end of `info@rossi.it` is no English word. */
const ADDRESS = /@|\w\.\w/;
/** One little word over and over is a name or a label. */
const FEWEST_DIFFERENT = 2;

/** Weight of a little word: one, shared among the languages that have it. */
const SHARED_BY = new Map<string, number>();
for (const words of Object.values(STOP_WORDS)) for (const word of words) SHARED_BY.set(word, (SHARED_BY.get(word) ?? 0) + 1);

/** The language of a text by its little words; null when it is too short, mixed, or in a language not known here. */
export const detectLanguage = rememberTexts(readLanguage);

/** The language of all text of a page, and of what is shown of it. */
export const languageOfPage = oncePer(({ blocks }: ParsedPage) => readLanguage(blocks.map(({ text }) => text).join('\n')));
export const languageShown = oncePer((page: ParsedPage): DetectedLanguage | null =>
  page.blocks.some(({ hidden }) => hidden)
    ? readLanguage(page.blocks.flatMap(({ hidden, text }) => (hidden ? [] : text)).join('\n'))
    : languageOfPage(page),
);

interface LittleWords {
  /** Words of the text, whatever they are. */
  readonly words: number;
  /** Those that are little words of some language, in their order. */
  readonly little: readonly string[];
}

/** Line by line: lines of menus and footers come again on every page. */
const littleWordsOf = rememberTexts((line: string): LittleWords => {
  // word by word: a pattern with free ends on both sides would take time with the square of the text
  const folded = fold(
    line
      .split(/\s+/)
      .filter((word) => !ADDRESS.test(word))
      .join(' '),
  );
  const words = folded === '' ? [] : folded.split(' ');
  return { words: words.length, little: words.filter((word) => SHARED_BY.has(word)) };
});

function readLanguage(text: string): DetectedLanguage | null {
  const lines = text.slice(0, LONGEST_TEXT).split('\n').map(littleWordsOf);
  const little = lines.flatMap((line) => line.little);
  const words = lines.reduce((sum, line) => sum + line.words, 0);
  const scored = KNOWN_LANGUAGES.map((code) => {
    const own = little.filter((word) => STOP_WORDS[code].has(word));
    return {
      code,
      hits: own.length,
      different: new Set(own).size,
      weight: own.reduce((sum, word) => sum + 1 / (SHARED_BY.get(word) ?? 1) ** 2, 0),
    };
  });
  const [best, second] = scored.sort((a, b) => b.weight - a.weight);
  if (!best || best.weight < FEWEST || best.different < FEWEST_DIFFERENT || best.hits < words * LEAST_SHARE) return null;
  return second && best.weight < second.weight * LEAD ? null : { code: best.code, hits: best.hits };
}
