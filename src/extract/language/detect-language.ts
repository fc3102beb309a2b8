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
export const detectLanguage = rememberTexts((text: string) => readLanguage(text));

/** The language of all text of a page, and of what is shown of it. */
export const languageOfPage = oncePer(({ blocks }: ParsedPage) => languageOfTexts(blocks.map(({ text }) => text)));
export const languageShown = oncePer((page: ParsedPage): DetectedLanguage | null =>
  page.blocks.some(({ hidden }) => hidden)
    ? languageOfTexts(page.blocks.flatMap(({ hidden, text }) => (hidden ? [] : text)))
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

/** Of a text of lines together. */
const littleWordsIn = rememberTexts((text: string): LittleWords => {
  const lines = text.split('\n').map(littleWordsOf);
  return { words: lines.reduce((sum, line) => sum + line.words, 0), little: lines.flatMap(({ little }) => little) };
});

const readLanguage = (text: string) => languageOfTexts([text]);

function languageOfTexts(texts: readonly string[]): DetectedLanguage | null {
  const lines: LittleWords[] = [];
  let left = LONGEST_TEXT;
  for (const text of texts) {
    if (left <= 0) break;
    lines.push(littleWordsIn(text.slice(0, left)));
    left -= text.length + 1;
  }
  const words = lines.reduce((sum, line) => sum + line.words, 0);
  const [hits, weights] = [new Int32Array(KNOWN_LANGUAGES.length), new Float64Array(KNOWN_LANGUAGES.length)];
  const different = KNOWN_LANGUAGES.map(() => new Set<string>());
  for (const { little } of lines)
    for (const { word, languages, weight } of little)
      for (let at = 0; at < languages.length; at++) {
        const language = languages[at] as number;
        hits[language] = (hits[language] ?? 0) + 1;
        weights[language] = (weights[language] ?? 0) + weight;
        different[language]?.add(word);
      }
  const scored = KNOWN_LANGUAGES.map((code, at) => ({
    code,
    hits: hits[at] ?? 0,
    different: different[at]?.size ?? 0,
    weight: weights[at] ?? 0,
  }));
  const [best, second] = scored.sort((a, b) => b.weight - a.weight);
  if (!best || best.weight < FEWEST || best.different < FEWEST_DIFFERENT || best.hits < words * LEAST_SHARE) return null;
  return second && best.weight < second.weight * LEAD ? null : { code: best.code, hits: best.hits };
}
