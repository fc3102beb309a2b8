import { KNOWN_LANGUAGES, type KnownLanguage, STOP_WORDS } from '../../data/language-words.ts';
import { fold } from '../../lib/fold.ts';

export interface DetectedLanguage {
  readonly code: KnownLanguage;
  /** Little words of that language that were met. */
  readonly hits: number;
}

/** Fewer than so many little words are a menu or a list of names, and say nothing. */
const FEWEST_HITS = 4;
/** Running text is a third to a half little words; lists of products with a few of them are not text of a language. */
const LEAST_SHARE = 0.12;
/** How far the best must be ahead of the second: neighbours such as Italian and Spanish share a third of their little words. */
const LEAD = 1.25;
const LONGEST_TEXT = 60_000;

/** The language of a text by its little words; null when it is too short, mixed, or in a language not known here. */
export function detectLanguage(text: string): DetectedLanguage | null {
  const words = fold(text.slice(0, LONGEST_TEXT)).split(' ');
  const hits = KNOWN_LANGUAGES.map((code) => ({ code, hits: words.filter((word) => STOP_WORDS[code].has(word)).length }));
  const [best, second] = hits.sort((a, b) => b.hits - a.hits);
  if (!best || best.hits < FEWEST_HITS || best.hits < words.length * LEAST_SHARE) return null;
  return second && best.hits < second.hits * LEAD ? null : best;
}
