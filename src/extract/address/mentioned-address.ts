import { OF_ITS_OWN_PLACE, REFERENCE_HEADING } from '../../data/words/own-place.ts';
import { plain } from '../../lib/plain-text.ts';
import type { TextBlock } from '../../page/parsed-page.ts';
import { DIRECTIONS } from './address-sayings.ts';
import type { ReadAddress } from './read-address.ts';

/** Running text has at least so many words in lower case before the street; "Sede legale in" has fewer. */
const SENTENCE_WORDS = 3;

/** A street that a sentence names without saying "we are there": a building site, a customer, an event. */
export function isMentioned({ value, complete }: ReadAddress, { text, heading }: TextBlock): boolean {
  if (REFERENCE_HEADING.test(plain(heading))) return true;
  const at = text.indexOf(value.street ?? value.text);
  if (complete || at < 0) return false;
  const sentence = sentenceBefore(text, at);
  const running = sentence.match(/(?<![\p{L}'’])\p{Ll}[\p{L}'’]*/gu) ?? [];
  return running.length >= SENTENCE_WORDS && !OF_ITS_OWN_PLACE.test(plain(sentence));
}

/** A street of driving directions is passed through: "prendete Viale del Lago fino al numero 9". */
export function isOnTheWay({ value, complete }: ReadAddress, { text }: TextBlock): boolean {
  const street = value.street ?? value.text;
  const at = text.indexOf(street);
  const whole = complete && !goesOnBetween(text.slice(at + street.length), value.postalCode);
  return !whole && at >= 0 && DIRECTIONS.test(plain(`${sentenceBefore(text, at)} ${value.street ?? ''}`));
}

/** "in die Hauptstraße 12 abbiegen, 89073 Ulm durchqueren": the town is that of something else. */
function goesOnBetween(after: string, postalCode: string | undefined): boolean {
  const between = postalCode ? after.slice(0, Math.max(0, after.indexOf(postalCode))) : '';
  return /(?<!\p{L})\p{Ll}{4}/u.test(between);
}

function sentenceBefore(text: string, at: number): string {
  return (
    text
      .slice(0, at)
      .split(/[.!?:;·|•\n]\s/)
      .at(-1) ?? ''
  );
}
