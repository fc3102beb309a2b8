import { QUESTION_WORDS, WHY_NOT } from '../../data/words/cta.ts';
import { DENIALS, LINKED_NOUNS } from '../../data/words/linked-nouns.ts';
import { anyPhrase } from '../../lib/any-phrase.ts';
import { fold } from '../../lib/fold.ts';
import { rememberTexts } from '../../lib/remember-texts.ts';
import { inAnyLanguage, type wholeLabel } from '../../lib/words.ts';
import { blockAround } from '../../page/block-around.ts';
import type { Control } from '../../page/controls.ts';
import type { CtaReading } from './cta-reading.ts';

const RULES = LINKED_NOUNS.map(({ kind, verbs, nouns }) => ({ kind, verbs: inAnyLanguage(verbs), nouns: nounLabel(nouns) }));
const DENIES = anyPhrase(DENIALS);
const ASKS = new RegExp(`^(?:${QUESTION_WORDS.join('|')}) `);
/** Words of a sentence in which the verb stands, before the noun and (in German) after it. */
const BEFORE = 7;
const AFTER = 5;
const LABEL_WORDS = 6;
const SENTENCE = 400;
const SENTENCE_END = /[.!?;:\n…•|]+(?=\s|$)/;

/** The noun, with an article, a possessive or an adjective around it. */
function nounLabel(nouns: Parameters<typeof wholeLabel>[0]): RegExp {
  return new RegExp(`^(?:\\w{1,12} ){0,2}(?:${Object.values(nouns).flat().join('|')})(?: \\w+){0,3}$`);
}

const rulesFor = rememberTexts((words: string) => RULES.filter(({ nouns }) => nouns.test(words)));

/** What a linked noun invites to: the verb of its sentence asks for it. */
export function readLinkedNoun(control: Control): readonly CtaReading[] {
  const { words, label } = control;
  if (!words || words.split(' ').length > LABEL_WORDS) return [];
  const rules = rulesFor(words);
  if (rules.length === 0) return [];
  const sentence = sentenceAround(control);
  if (!sentence || sentence.asks) return [];
  return rules
    .filter(({ verbs }) => invites(verbs, sentence.before.slice(-BEFORE)) || invitesAfter(verbs, sentence))
    .filter(() => label.trim() !== '')
    .map(({ kind }) => ({ kind, strength: 'invites' }));
}

function invites(verbs: RegExp, words: readonly string[]): boolean {
  const text = words.join(' ');
  const found = verbs.exec(text);
  return found !== null && !DENIES.test(text.slice(0, found.index + 1));
}

/** German puts the verb last; what denies it stands before the noun. */
function invitesAfter(verbs: RegExp, { before, after }: Sentence): boolean {
  return invites(verbs, after.slice(0, AFTER)) && !DENIES.test(before.join(' '));
}

interface Sentence {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** It is a question: "Come prenotare un tavolo?". */
  readonly asks: boolean;
}

/** The sentence that a link stands in; null where it stands alone. */
function sentenceAround({ page, element, label }: Control): Sentence | null {
  const text = blockAround(page, element)?.text ?? '';
  // a block of many links is a list, not a sentence
  if (text.length > SENTENCE * 4 || text.length - label.length < 4) return null;
  const at = text.indexOf(label);
  if (at < 0) return null;
  const before =
    text
      .slice(Math.max(0, at - SENTENCE), at)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  const rest = text.slice(at + label.length, at + label.length + SENTENCE);
  const after = rest.split(SENTENCE_END)[0] ?? '';
  const words = (part: string) => fold(part).replace(WHY_NOT, '').split(' ').filter(Boolean);
  return { before: words(before), after: words(after), asks: ASKS.test(`${fold(before).replace(WHY_NOT, '')} `) };
}
