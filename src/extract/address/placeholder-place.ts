import { ADDRESS_PARTS, AROUND_PLACE, ASKING_FOR_PLACE, NO_PLACE, TOWNS } from '../../data/words/placeholder-places.ts';
import { fold } from '../../lib/fold.ts';
import { plain } from '../../lib/plain-text.ts';
import { type ByLanguage, expression } from '../../lib/words.ts';

const setOf = (words: ByLanguage): ReadonlySet<string> => new Set(Object.values(words).flat());
const telling = new Set([...setOf(ADDRESS_PARTS), ...setOf(ASKING_FOR_PLACE)]);
const around = setOf(AROUND_PLACE);
/** "Via Roma 123, 00100 Città": where the town belongs stands what it is. */
const TOWN_TO_BE = expression()`(?:,|\d{5}) ?${TOWNS}$`;
/** `12345`, `123`: templates have numbers too. */
const NUMBER = /^\d{1,5}$/;

/**
 * Whether a text says what kind of thing belongs there instead of naming a place: "Your address here", "Via Esempio 1, Città",
 * "Street, City, Postcode", "{{indirizzo}}". A proper name anywhere makes it a place.
 */
export function isPlaceholderPlace(text: string): boolean {
  const folded = fold(text);
  if (folded === '' || NO_PLACE.test(folded)) return true;
  if (TOWN_TO_BE.test(plain(text))) return true;
  const words = folded.split(' ');
  return (
    words.some((word) => telling.has(word)) && words.every((word) => telling.has(word) || around.has(word) || NUMBER.test(word))
  );
}
