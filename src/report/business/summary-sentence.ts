import { fillTemplate } from '../../i18n/fill-template.ts';
import { valuesOf } from '../../model/fact.ts';
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
  const lacks = shortcomings(view).slice(0, CLAUSES);
  const measured = lacks.length === 0 && record.facts.analytics.state === 'yes' ? [words.summary.measured] : [];
  const rest = [...lacks, ...measured];
  if (rest.length === 0) return capital(fillTemplate(words.summary.alone, { good }));
  return capital(fillTemplate(words.summary.joint, { good, bad: formats.list(rest) }));
}

function abilities({ record: { facts, sector }, words: { summary } }: View): string[] {
  const goal = goalOf(sector);
  const messages = [facts.whatsapp, facts.messenger, facts.telegram, facts.otherMessaging, facts.liveChat];
  return [
    facts.indexable.state === 'yes' && summary.find,
    facts.phones.state === 'yes' && summary.call,
    facts.emails.state === 'yes' && summary.write,
    messages.some(({ state }) => state === 'yes') && summary.message,
    reachesGoal(goal, facts) === 'yes' && summary[goal],
  ].filter((clause) => clause !== false);
}

function shortcomings({ record: { facts, sector }, words: { summary } }: View): string[] {
  const goal = goalOf(sector);
  const tags = valuesOf(facts.analytics);
  const dead = facts.analytics.state === 'yes' && tags.every((tag) => tag.dead) && !facts.analytics.mayHaveMore;
  const speed = valuesOf(facts.lighthouse)[0];
  const slow = (speed?.performance ?? 100) < SLOW_BELOW;
  return [
    stateOf(facts.indexable) === 'no' && summary.hidden,
    stateOf(facts.phones) === 'no' && summary.noPhone,
    expects(sector) && reachesGoal(goal, facts) === 'no' && fillTemplate(summary.cannot, { list: summary[goal] }),
    dead && summary.deadTag,
    stateOf(facts.analytics) === 'no' && summary.unmeasured,
    slow && (speed?.formFactor === 'desktop' ? summary.slowDesktop : summary.slow),
  ].filter((clause) => clause !== false);
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
