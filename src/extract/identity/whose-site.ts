import { OWNERS_NAME } from '../../data/legal-forms.ts';
import { COMMON_NAME_WORDS } from '../../data/words/common-names.ts';
import { fold } from '../../lib/fold.ts';
import { ruleBook } from '../../lib/rules.ts';
import type { Site } from '../../page/site.ts';
import { nameTokens } from '../../whose/business-name.ts';
import type { Contradiction } from './contradiction.ts';
import type { IdentityMatch } from './identity-match.ts';

/**
 * `certain`: one strong match. `likely`: two weak ones. `weak`: one. `none`: nothing of the row was found, and nothing against it.
 * `doubtful`: little or nothing was found, and something speaks against it: a person has to look. `other`: somebody else's.
 */
export type WhoseSite = 'certain' | 'likely' | 'weak' | 'none' | 'doubtful' | 'other';

/** What speaks for and against a site being that of the row. */
export interface Signs {
  readonly site: Site;
  readonly matches: readonly IdentityMatch[];
  readonly against: ReadonlySet<Contradiction['by']>;
  /** The town of the row stands on the site. */
  readonly townSaid: boolean;
}

const when = (answer: WhoseSite, holds: (signs: Signs) => boolean) => (signs: Signs) => (holds(signs) ? answer : null);
const nothingFits = ({ matches }: Signs) => matches.length === 0;
const against =
  (...by: readonly Contradiction['by'][]) =>
  (signs: Signs) =>
    by.every((each) => signs.against.has(each));

/** Does the site belong to the business of the row? */
export const WHOSE_SITE = ruleBook<Signs, WhoseSite>('whose-site', [
  {
    id: 'a-contact-of-the-row',
    like: 'identity/other-vat-same-phone',
    says: when('certain', ({ matches }) => matches.some(({ strength }) => strength === 'strong')),
  },
  {
    id: 'another-of-that-name',
    like: 'identity/same-name-elsewhere',
    says: when('doubtful', (signs) => !nothingFits(signs) && against('town')(signs) && isAnother(signs)),
  },
  { id: 'two-signs', like: 'identity/name-and-domain', says: when('likely', ({ matches }) => matches.length > 1) },
  { id: 'one-sign', like: 'identity/only-the-domain', says: when('weak', ({ matches }) => matches.length === 1) },
  { id: 'another-vat-number', like: 'identity/other-vat', says: when('other', against('vat')) },
  {
    id: 'another-name-town-and-phone',
    like: 'identity/other-name-town-phone',
    says: when('other', against('name', 'town', 'phone')),
  },
  {
    id: 'another-name-town-and-trade',
    like: 'identity/other-name-town-trade',
    says: when('other', against('name', 'town', 'trade')),
  },
  {
    id: 'the-owners-name',
    like: 'identity/owners-name',
    says: when('none', (signs) => signs.townSaid && isOwnersName(signs) && !against('phone')(signs) && !against('trade')(signs)),
  },
  { id: 'another-name', like: 'identity/other-name', says: when('doubtful', against('name')) },
  {
    id: 'another-town',
    like: 'identity/other-town',
    says: when('doubtful', (signs) => against('town')(signs) && signs.site.business.name !== null),
  },
  { id: 'another-phone', like: 'identity/other-phone', says: when('doubtful', against('phone')) },
  { id: 'nothing-to-go-by', like: 'identity/nothing-to-go-by', says: () => 'none' },
]);

/** A firm that moved keeps its telephone or its domain; of a name that many have there is one in every town. */
function isAnother({ matches, against: differs, site }: Signs): boolean {
  const name = site.business.name ?? '';
  const telling = nameTokens(name).filter((token) => token.length > 3 && !COMMON_NAME_WORDS.has(token)).length > 1;
  return differs.has('phone') || differs.has('vat') || (matches.length === 1 && !telling);
}

/** A partnership or a one-man firm is registered under its owners' names, and trades under another. */
const isOwnersName = ({ site }: Signs): boolean => OWNERS_NAME.test(fold(site.business.name ?? ''));
