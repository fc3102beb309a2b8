import { PROCESSOR_ADDRESSES } from '../../data/processor-addresses.ts';
import { plain } from '../../lib/plain-text.ts';
import { decideBy, type Rule, type Ruling, ruleBook } from '../../lib/rules.ts';
import type { TextBlock } from '../../page/parsed-page.ts';
import type { Place } from '../../page/place-on-page.ts';
import { claimantOf } from '../../whose/claimant.ts';
import { PARKING_HEADING, SERVED_HEADING } from './address-sayings.ts';
import { isMentioned, isOnTheWay } from './mentioned-address.ts';
import type { ReadAddress } from './read-address.ts';

interface Seen {
  readonly read: ReadAddress;
  readonly block: TextBlock;
  readonly place: Place;
}

/** Why an address in the text is not where the business is: a key of `rejected.<why>`. */
const RULES: readonly Rule<Seen, string>[] = [
  {
    id: 'street-on-the-way',
    says: ({ read, block }) => (isOnTheWay(read, block) ? 'passed_by' : null),
    like: 'addresses/driving-directions',
  },
  {
    id: 'street-in-a-story',
    says: ({ read, block }) => (isMentioned(read, block) ? 'passed_by' : null),
    like: 'addresses/building-sites',
  },
  {
    id: 'place-to-park',
    says: ({ block }) => (PARKING_HEADING.test(plain(block.heading)) ? 'parking' : null),
    like: 'addresses/parking-garage',
  },
  {
    id: 'town-served',
    says: ({ read, block }) => (!read.value.street && SERVED_HEADING.test(plain(block.heading)) ? 'town_served' : null),
    like: 'addresses/towns-served',
  },
  {
    id: 'seat-of-a-service',
    says: ({ read }) => (PROCESSOR_ADDRESSES.some((seat) => seat.test(plain(read.value.text))) ? 'host' : null),
    like: 'addresses/services-in-a-cookie-window',
  },
  { id: 'claimed-by-other', says: ({ place }) => claimantOf(place), like: 'addresses/authority-and-host' },
];
const BOOK = ruleBook('addresses', RULES);

export const whyNotOwnAddress = (seen: Seen): Ruling<string> | null => decideBy(BOOK, seen);
