import { decideBy, type Rule, type Ruling, ruleBook } from '../../lib/rules.ts';
import type { Claimant } from '../../whose/claimant.ts';
import { isPlaceholderPhone } from './phone-placeholders.ts';

/** A number beside what is known of it on the whole site. */
export interface SeenPhone {
  readonly e164: string;
  /** A label calls it the number of something else, at one place at least. */
  readonly labelledOther: boolean;
  /** Places that by themselves speak for a phone number, and who claims each; null where nobody does. */
  readonly claimants: readonly (Claimant | null)[];
  /** A number that only links dial, against what the page prints. */
  readonly misleads: 'contradicted' | 'never_printed' | null;
  /** Only structured data know it, and the pages show another one. */
  readonly onlyInData: boolean;
}

/** Why a number is not the business's: a key of `rejected.<why>`. */
const RULES: readonly Rule<SeenPhone, string>[] = [
  {
    id: 'nobody-has-it',
    says: ({ e164 }) => (isPlaceholderPhone(e164) ? 'placeholder' : null),
    like: 'phones/placeholders-only',
  },
  {
    id: 'numbers-something-else',
    says: ({ claimants, labelledOther }) => (claimants.length === 0 && labelledOther ? 'other_number' : null),
    like: 'phones/order-and-article-codes',
  },
  {
    id: 'nothing-says-phone',
    says: ({ claimants }) => (claimants.length === 0 ? 'no_label' : null),
    like: 'legal/vat-after-chamber',
  },
  {
    id: 'claimed-by-other',
    says: ({ claimants }) => (claimants.every((claimant) => claimant !== null) ? (claimants[0] ?? null) : null),
    like: 'phones/agency-credit',
  },
  {
    id: 'data-name-another',
    says: ({ onlyInData }) => (onlyInData ? 'other_place' : null),
    like: 'phones/data-name-another',
  },
  { id: 'link-dials-another', says: ({ misleads }) => misleads, like: 'phones/link-contradicts-text' },
];
const BOOK = ruleBook('phones', RULES);

export const whyNotOwnPhone = (seen: SeenPhone): Ruling<string> | null => decideBy(BOOK, seen);
