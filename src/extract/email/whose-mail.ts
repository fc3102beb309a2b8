import { decideBy, type Rule, type Ruling, ruleBook } from '../../lib/rules.ts';
import type { Claimant } from '../../whose/claimant.ts';
import { isExampleMail, isVendorMail } from './example-mail.ts';

/** An address beside what is known of it on the whole site. */
export interface SeenMail {
  readonly address: string;
  /** The same address without what ran into it stands on the site too. */
  readonly glued: boolean;
  readonly onOwnDomain: boolean;
  /** Mailbox or domain carry the name of the business. */
  readonly named: boolean;
  /** Every link to it shows another address. */
  readonly contradicted: boolean;
  /** It stands only under what customers say. */
  readonly ofCustomers: boolean;
  /** Who claims each place where it stands; null where nobody does. */
  readonly claimants: readonly (Claimant | null)[];
}

const OWN = 'own';

/** Whose an address is: `own`, or why it is not taken (a key of `rejected.<why>`). */
const RULES: readonly Rule<SeenMail, string>[] = [
  { id: 'runs-into-a-word', says: ({ glued }) => (glued ? 'glued' : null), like: 'emails/label-run-into' },
  { id: 'on-own-domain', says: ({ onOwnDomain }) => (onOwnDomain ? OWN : null), like: 'emails/mailto-and-text' },
  { id: 'example', says: ({ address }) => (isExampleMail(address) ? 'placeholder' : null), like: 'emails/placeholders' },
  { id: 'of-a-vendor', says: ({ address }) => (isVendorMail(address) ? 'vendor' : null), like: 'emails/builder-mailbox' },
  {
    id: 'link-shows-another',
    says: ({ contradicted }) => (contradicted ? 'contradicted' : null),
    like: 'emails/link-to-theme-maker',
  },
  { id: 'of-a-customer', says: ({ ofCustomers }) => (ofCustomers ? 'others_list' : null), like: 'emails/voices-of-customers' },
  { id: 'named-after-business', says: ({ named }) => (named ? OWN : null), like: 'emails/free-mail' },
  {
    id: 'claimed-by-other',
    says: ({ claimants }) => (claimants.every((claimant) => claimant !== null) ? (claimants[0] ?? null) : null),
    like: 'emails/agency-credit',
  },
  { id: 'claimed-by-nobody', says: () => OWN, like: 'emails/other-domain' },
];
const BOOK = ruleBook('mail', RULES);

/** The rule that turns an address down; null where it is the business's. */
export function whyNotOwnMail(seen: SeenMail): Ruling<string> | null {
  const ruling = decideBy(BOOK, seen);
  return ruling && ruling.answer !== OWN ? ruling : null;
}
