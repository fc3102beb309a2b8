import { decideBy, type Rule, type Ruling, ruleBook } from '../../lib/rules.ts';
import type { Claimant } from '../../whose/claimant.ts';

/** A number beside what is known of it on the whole site. */
export interface SeenVat {
  readonly number: string;
  /** It passes the check of its country. */
  readonly valid: boolean;
  /** The business may well be in that country. */
  readonly likelyCountry: boolean;
  /** A label says VAT, or structured data do. */
  readonly plainly: boolean;
  readonly claimants: readonly (Claimant | null)[];
}

/** Nine digits after "VAT" pass the checks of several countries. */
const PASSES_EASILY = /^\d{1,10}$/;

/** Why a number is not the business's VAT number: a key of `rejected.<why>`. */
const RULES: readonly Rule<SeenVat, string>[] = [
  { id: 'fails-the-check', says: ({ valid }) => (valid ? null : 'invalid_number'), like: 'legal/vat-wrong-checksum' },
  {
    id: 'typed-by-a-template',
    says: ({ number }) => (/^0?12345678|^0{5}/.test(number) ? 'placeholder' : null),
    like: 'legal/vat-placeholder',
  },
  {
    id: 'unlikely-country',
    says: ({ number, likelyCountry }) => (!likelyCountry && PASSES_EASILY.test(number) ? 'doubtful' : null),
    like: 'legal/vat-of-nowhere',
  },
  { id: 'only-a-tax-code', says: ({ plainly }) => (plainly ? null : 'other_number'), like: 'legal/tax-code-only' },
  {
    id: 'claimed-by-other',
    says: ({ claimants }) => (claimants.every((claimant) => claimant !== null) ? (claimants[0] ?? null) : null),
    like: 'legal/vat-of-agency',
  },
];
const BOOK = ruleBook('vat', RULES);

export const whyNotOwnVat = (seen: SeenVat): Ruling<string> | null => decideBy(BOOK, seen);
