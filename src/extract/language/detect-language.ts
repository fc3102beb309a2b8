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

interface LittleWord {
  readonly word: string;
  /** Languages that have it, by their places among the known ones. */
  readonly languages: readonly number[];
  /** One, shared among them. */
  readonly weight: number;
}

const LITTLE = new Map<string, LittleWord>();
for (const word of new Set(KNOWN_LANGUAGES.flatMap((code) => [...STOP_WORDS[code]]))) {
  const languages = KNOWN_LANGUAGES.flatMap((code, index) => (STOP_WORDS[code].has(word) ? index : []));
  LITTLE.set(word, { word, languages, weight: 1 / languages.length ** 2 });
}

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
  readonly little: readonly LittleWord[];
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
  return { words: words.length, little: words.flatMap((word) => LITTLE.get(word) ?? []) };
});

function readLanguage(text: string): DetectedLanguage | null {
  const lines = text.slice(0, LONGEST_TEXT).split('\n').map(littleWordsOf);
  const words = lines.reduce((sum, line) => sum + line.words, 0);
  const scored = KNOWN_LANGUAGES.map((code) => ({ code, hits: 0, different: new Set<string>(), weight: 0 }));
  for (const { little } of lines)
    for (const { word, languages, weight } of little)
      for (const language of languages) {
        const score = scored[language] as (typeof scored)[number];
        score.hits += 1;
        score.weight += weight;
        score.different.add(word);
      }
  const [best, second] = scored.sort((a, b) => b.weight - a.weight);
  if (!best || best.weight < FEWEST || best.different.size < FEWEST_DIFFERENT || best.hits < words * LEAST_SHARE) return null;
  return second && best.weight < second.weight * LEAD ? null : { code: best.code, hits: best.hits };
}
