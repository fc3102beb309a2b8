import { STAGE_WEIGHTS } from '../data/score-scale.ts';
import { type Effort, STAGES, type Stage } from '../model/check.ts';
import type { AuditRecord, Finding } from '../model/record.ts';

/** How much of a missing point counts when winning it takes this much (`overview.needHow` says it in words). */
const EASE: Readonly<Record<Effort, number>> = { minutes: 1, hours: 0.8, days: 0.5, professional: 0.3 };

/**
 * Room to gain, 0–100: the points of the total that are missing, those won with little effort counted more. Null where no
 * website was seen: what it would bring cannot be told from here.
 */
export function needScore({ findings, outcome }: Pick<AuditRecord, 'findings' | 'outcome'>): number | null {
  if (outcome.outcome !== 'ok') return null;
  const stages = STAGES.map((stage) => judgedOf(findings, stage)).filter(({ judged }) => judged.length > 0);
  const whole = stages.reduce((sum, { stage }) => sum + STAGE_WEIGHTS[stage], 0);
  if (whole === 0) return null;
  const room = stages.reduce((sum, { stage, judged }) => sum + STAGE_WEIGHTS[stage] * roomOf(judged), 0);
  return Math.round((100 * room) / whole);
}

function judgedOf(findings: readonly Finding[], stage: Stage): { stage: Stage; judged: readonly Finding[] } {
  return { stage, judged: findings.filter((finding) => finding.stage === stage && finding.points !== null) };
}

/** 0–1 of one step. */
function roomOf(judged: readonly Finding[]): number {
  const weight = judged.reduce((sum, finding) => sum + finding.weight, 0);
  const missing = judged.reduce((sum, finding) => sum + (finding.weight - (finding.points ?? 0)) * EASE[finding.effort], 0);
  return weight === 0 ? 0 : missing / weight;
}
