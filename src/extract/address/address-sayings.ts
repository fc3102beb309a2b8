import { ADDRESS_SAYINGS } from '../../data/words/address.ts';

const sayings = Object.values(ADDRESS_SAYINGS);
const any = (name: keyof (typeof sayings)[number]) =>
  sayings
    .map((each) => each[name])
    .join('|')
    .replaceAll("'", "['’]");

/** The whole of a heading, or of what stands before a colon. All are tried on `plain` text. */
export const ADDRESS_LABEL = new RegExp(`^(?:${any('label')})\\s*[:.]?$`);
export const SERVED_HEADING = new RegExp(`(?:^|[^a-z])(?:${any('served')})\\s*[:.]?$`);
export const DIRECTIONS = new RegExp(`(?<![a-z])(?:${any('directions')})(?![a-z])`);
export const PARKING_HEADING = new RegExp(`^(?:${any('parking')})(?![a-z])`);
export const LANDMARK = new RegExp(`(?<![a-z])(?:${any('landmark')})(?![a-z])`);
