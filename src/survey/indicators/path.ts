import { STATE_FLOORS } from '../../data/score-scale.ts';
import { STAGES, type Stage } from '../../model/check.ts';
import type { AuditRecord } from '../../model/record.ts';
import type { Indicator, Reading } from '../indicator.ts';
import { all } from '../readings.ts';
import { ownSite } from './presence.ts';

/** A stage that is at least halfway in order, by the same floor as in the reports of each business. */
export const STEP_FLOOR = STATE_FLOORS.half;

function takesStep(stage: Stage, { score, outcome, facts }: AuditRecord): Reading {
  const { score: points = null, coverage = 0 } = score.stages[stage] ?? {};
  if (points !== null) return points >= STEP_FLOOR ? 'yes' : 'no';
  if (outcome.outcome === 'failed') return 'failed';
  // nothing of the stage applies: it holds nobody back
  if (coverage === 1) return 'yes';
  return stage === 'quality' && facts.lighthouse.state === 'unknown' ? facts.lighthouse.why : 'pages_not_seen';
}

/**
 * The path of a customer as a funnel: each step counts the businesses that took it and all before it. A business that is held
 * back at one step is a no from there on, whatever is not known of the others.
 */
export function stepsUpTo(stage: Stage): Indicator['read'] {
  const taken = STAGES.slice(0, STAGES.indexOf(stage) + 1);
  return (record) => {
    const site = ownSite(record);
    return site === 'yes' ? all(...taken.map((each) => takesStep(each, record))) : site;
  };
}
