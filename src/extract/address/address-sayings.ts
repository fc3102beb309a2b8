import { ADDRESS_SAYINGS } from '../../data/words/address.ts';
import { expression } from '../../lib/words.ts';

const sayings = Object.values(ADDRESS_SAYINGS);
const any = (name: keyof (typeof sayings)[number]) =>
  sayings.flatMap((each) => each[name]).map((phrase) => phrase.replaceAll("'", "['’]"));

/** The whole of a heading, or of what stands before a colon. All are tried on `plain` text. */
export const ADDRESS_LABEL = expression()`^${any('label')}\s*[:.]?$`;
export const SERVED_HEADING = expression()`(?:^|[^a-z])${any('served')}\s*[:.]?$`;
export const DIRECTIONS = expression()`(?<![a-z])${any('directions')}(?![a-z])`;
export const PARKING_HEADING = expression()`^${any('parking')}(?![a-z])`;
export const LANDMARK = expression()`(?<![a-z])${any('landmark')}(?![a-z])`;
/** "View map" beneath an address: the words of a link. */
export const NO_LINE_OF_ADDRESS = expression()`^${any('onward')}\s*[>»→]?$`;
