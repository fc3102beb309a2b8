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

/** Whether the website lets them do it. `no` only when every fact that could show it is surely no. */
export function reachesGoal(goal: Goal, facts: Facts): Answer {
  const invited = (kinds: readonly string[]) => kindSeen(facts.ctas, kinds);
  switch (goal) {
    case 'book':
      return anyOf([stateOf(facts.booking), invited(['book'])]);
    case 'buy':
      return anyOf([stateOf(facts.shop), invited(['buy', 'order'])]);
    case 'quote':
      return anyOf([formSeen(facts, ['quote', 'contact']), invited(['quote'])]);
    case 'contact':
      return anyOf([
        formSeen(facts, ['contact', 'quote', 'booking']),
        invited(['book', 'quote', 'signup']),
        stateOf(facts.booking),
      ]);
  }
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
