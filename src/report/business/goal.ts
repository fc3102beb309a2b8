import { FITTING_ACTIONS } from '../../data/fitting-actions.ts';
import type { Sector } from '../../model/business.ts';
import { type Fact, valuesOf } from '../../model/fact.ts';
import type { Facts } from '../../model/facts.ts';

/** What the customers of a business come to do online. */
export type Goal = 'book' | 'buy' | 'quote' | 'contact';
export type Answer = 'yes' | 'no' | 'unknown';

const BOOKED: readonly Sector[] = ['restaurant', 'lodging', 'health', 'beauty', 'tourism'];
const QUOTED: readonly Sector[] = ['crafts', 'manufacturing'];

export function goalOf(sector: Sector): Goal {
  if (sector === 'shop') return 'buy';
  if (BOOKED.includes(sector)) return 'book';
  return QUOTED.includes(sector) ? 'quote' : 'contact';
}

/**
 * Whether the website lets them do it online. `no` only when every fact that could show it is surely no; `unknown` also
 * where the site invites to it and we did not see how ("Book" that dials a number, "Order" without a cart): the check says so.
 */
export function reachesGoal(goal: Goal, facts: Facts): Answer {
  const invited = (kinds: readonly string[]) => kindSeen(facts.ctas, kinds);
  switch (goal) {
    case 'book':
      return shownOr(stateOf(facts.booking), onlyOnPhone(facts, 'book') ? 'no' : invited(['book']));
    case 'buy':
      return shownOr(stateOf(facts.shop), invited(['buy', 'order']));
    case 'quote':
      return shownOr(formSeen(facts, ['quote']), anyOf([formSeen(facts, ['contact']), invited(['quote'])]));
    case 'contact':
      return shownOr(
        anyOf([formSeen(facts, ['contact', 'callback', 'quote', 'booking']), stateOf(facts.booking)]),
        invited(['book', 'quote', 'signup']),
      );
  }
}

/** What was seen of the thing itself; an invitation to it only keeps us from saying that it is missing. */
function shownOr(shown: Answer, invited: Answer): Answer {
  return shown === 'no' && invited !== 'no' ? 'unknown' : shown;
}

/** Every invitation to it that was seen starts a call, and there are no more. */
function onlyOnPhone({ ctas }: Facts, kind: string): boolean {
  if (ctas.state !== 'yes' || ctas.mayHaveMore) return false;
  const invitations = valuesOf(ctas).filter((cta) => cta.kind === kind);
  return invitations.length > 0 && invitations.every(({ target }) => target.startsWith('tel:'));
}

/** True when the sector is one whose customers surely expect it. */
export function expects(sector: Sector): boolean {
  return FITTING_ACTIONS[sector].length > 0;
}

function formSeen({ contactForm }: Facts, kinds: readonly string[]): Answer {
  return kindSeen(contactForm, kinds);
}

function kindSeen(fact: Fact<{ readonly kind: string }>, kinds: readonly string[]): Answer {
  if (fact.state !== 'yes') return stateOf(fact);
  if (valuesOf(fact).some(({ kind }) => kinds.includes(kind))) return 'yes';
  return fact.mayHaveMore ? 'unknown' : 'no';
}

export function stateOf(fact: Fact<unknown>): Answer {
  return fact.state === 'not_applicable' ? 'unknown' : fact.state;
}

/** Yes when one is, no when all are, else unknown. */
export function anyOf(answers: readonly Answer[]): Answer {
  if (answers.includes('yes')) return 'yes';
  return answers.every((answer) => answer === 'no') ? 'no' : 'unknown';
}
