import { isTagContainer } from '../../data/tag-containers.ts';
import { fillTemplate } from '../../i18n/fill-template.ts';
import { valuesOf } from '../../model/fact.ts';
import type { Facts } from '../../model/facts.ts';
import { messagingOf } from '../../model/messaging-facts.ts';
import { expects, goalOf, reachesGoal, stateOf } from './goal.ts';
import type { View } from './view.ts';

/** Lighthouse calls a performance score under 50 poor (developer.chrome.com/docs/lighthouse/performance/performance-scoring). */
const SLOW_BELOW = 50;
const CLAUSES = 3;

/** One plain sentence that sums up the state. Says only what is surely so; what is unknown is left out of it. */
export function summarySentence(view: View): string {
  const { record, words, formats, site, name } = view;
  const { outcome } = record.outcome;
  if (outcome !== 'ok') return fillTemplate(words.outcomes[outcome].sentence, { site: site || name });
  const can = abilities(view);
  const good =
    can.length > 0
      ? fillTemplate(words.summary.can, { people: words.sectors[record.sector].people, list: formats.list(can) })
      : words.summary.canNothing;
  const lacks = shortcomings(view);
  const counted = lacks.length === 0 && livingCounter(record.facts) ? [words.summary.measured] : [];
  const rest = [...lacks, ...counted];
  if (rest.length === 0) return capital(fillTemplate(words.summary.alone, { good }));
  return capital(fillTemplate(words.summary.joint, { good, bad: formats.list(rest) }));
}

function abilities({ record: { facts, sector }, words: { summary } }: View): string[] {
  const goal = goalOf(sector);
  const asked = goal === 'book' && valuesOf(facts.booking).every(({ sign }) => sign === 'request_form');
  return [
    facts.phones.state === 'yes' && summary.call,
    facts.emails.state === 'yes' && summary.write,
    messagingOf(facts).some(({ state }) => state === 'yes') && summary.message,
    reachesGoal(goal, facts) === 'yes' && (asked ? summary.askToBook : summary[goal]),
  ].filter((clause) => clause !== false);
}

/** A clause of its own, or what "we saw no …" goes on with: those stand together, in one clause. */
type Shortcoming = { readonly said: string } | { readonly unseen: string };

function shortcomings(view: View): string[] {
  const { summary } = view.words;
  const chosen = shortcomingsOf(view).slice(0, CLAUSES);
  const unseen = chosen.flatMap((each) => ('unseen' in each ? [each.unseen] : []));
  const together = fillTemplate(unseen.length > 1 ? summary.unseenSeveral : summary.unseen, { list: neither(unseen, view) });
  return [...new Set(chosen.map((each) => ('said' in each ? each.said : together)))];
}

/** "x or y" after "no"; where a language says "neither … nor" each has its word ("né x né y"). */
function neither(missing: readonly string[], { words: { summary }, formats }: View): string {
  if (missing.length < 2 || summary.neither === '{item}') return formats.alternatives(missing);
  return missing.map((item) => fillTemplate(summary.neither, { item })).join(' ');
}

/** The gravest first. */
function shortcomingsOf({ record: { facts, sector }, words: { summary } }: View): Shortcoming[] {
  const goal = goalOf(sector);
  const speed = valuesOf(facts.lighthouse)[0];
  const slow = (speed?.performance ?? 100) < SLOW_BELOW;
  const example = facts.phones.state === 'no' && facts.phones.rejected?.some(({ why }) => why === 'placeholder');
  const noPhone = example ? { said: summary.examplePhone } : { unseen: summary.lacking.phone };
  return [
    stateOf(facts.indexable) === 'no' && { said: summary.hidden },
    stateOf(facts.phones) === 'no' && noPhone,
    expects(sector) && reachesGoal(goal, facts) === 'no' && { unseen: summary.lacking[goal] },
    onlyDeadCounters(facts) && { said: summary.deadTag },
    // Advertising tags count visits too, if only for the advertiser.
    stateOf(facts.analytics) === 'no' && stateOf(facts.adTags) === 'no' && { unseen: summary.lacking.counter },
    slow && { said: speed?.formFactor === 'desktop' ? summary.slowDesktop : summary.slow },
  ].filter((each) => each !== false);
}

function onlyDeadCounters({ analytics }: Facts): boolean {
  return analytics.state === 'yes' && analytics.items.every(({ value }) => value.dead) && !analytics.mayHaveMore;
}

function livingCounter({ analytics }: Facts): boolean {
  return valuesOf(analytics).some(({ product, dead }) => !dead && !isTagContainer(product));
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
