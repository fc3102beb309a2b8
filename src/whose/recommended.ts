import { RECOMMENDING } from '../data/words/recommending.ts';
import { plain } from '../lib/plain-text.ts';
import { expression } from '../lib/words.ts';

const wordsOf = Object.values(RECOMMENDING);
const anyOf = (name: keyof (typeof wordsOf)[number]) => wordsOf.flatMap((words) => words[name]);
/** Recommending, but not a deed at the house itself: "we recommend booking on 01392 …". */
const RECOMMENDS = expression()`(?<![a-z])${anyOf('recommends')}(?![a-z])(?!,? ${anyOf('deed')})`;
const BESIDE = expression()`(?<![a-z])${anyOf('beside')}(?![a-z])`;
const OF_ITSELF = expression()`(?<![a-z])(?<!(?<![a-z])${anyOf('onlyIf')} )${anyOf('self')}`;
/** A name: capital letter behind a word, so not only the beginning of the sentence. */
const NAME = /[\p{L}’'),]\s+["“«„]?\p{Lu}\p{L}/u;
/** "Tel.": a sentence that is only a label goes with the one before it. */
const ONLY_A_LABEL = 25;

/**
 * Whether the sentence before a contact names another firm, because it recommends it, works with it or has it next door: "Per cena
 * consigliamo la Trattoria del Gufo, qui accanto (tel. …". `before` is the text before the contact, of the same block.
 */
export function isOfRecommended(before: string): boolean {
  const sentence = lastSentence(before);
  if (!NAME.test(sentence)) return false;
  const words = plain(sentence);
  if (OF_ITSELF.test(words)) return false;
  return RECOMMENDS.test(words) || BESIDE.test(words);
}

function lastSentence(before: string): string {
  const since = before.slice(-300).split(/\n|\d{4,}|(?<=\p{L}{3}[.!?]) (?=\p{Lu})/u);
  const last = since.at(-1) ?? '';
  return last.replace(/[^\p{L}]/gu, '').length < ONLY_A_LABEL && since.length > 1 && !/\d{4,}/.test(before.slice(-ONLY_A_LABEL))
    ? `${since.at(-2)} ${last}`
    : last;
}
