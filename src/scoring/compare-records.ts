import { STAGE_WEIGHTS } from '../data/score-scale.ts';
import { STAGES, type VerdictKind } from '../model/check.ts';
import type { Fact } from '../model/fact.ts';
import { factsThat } from '../model/fact-traits.ts';
import type { AuditRecord, Finding, Score } from '../model/record.ts';
import type { FactChange, RecordChanges, Step, VerdictChange } from '../model/record-changes.ts';
import { comparedValues } from './compared-facts.ts';
import { type StageWeights, scoreFindings } from './score-findings.ts';

/** What became of a business between two audits of it. Pure. */
export function compareRecords(
  before: AuditRecord,
  after: AuditRecord,
  stageWeights: StageWeights = STAGE_WEIGHTS,
): RecordChanges {
  const pairs = pairsOf(before, after);
  const twice = pairs.filter(({ before: earlier, after: later }) => isJudged(earlier) && isJudged(later));
  const verdicts = changedVerdicts(twice);
  const sameScale = scaleOf(before) === scaleOf(after);
  const outcome = { before: before.outcome.outcome, after: after.outcome.outcome };
  const scores = sameScale ? likeForLike(before, after, { twice, stageWeights }) : null;
  return {
    since: before.auditedAt,
    score: scores && known({ before: scores.before.score, after: scores.after.score }),
    stages: scores ? stageSteps(scores) : [],
    outcome: outcome.before === outcome.after ? null : outcome,
    better: verdicts.filter((change) => rise(change) > 0),
    worse: verdicts.filter((change) => rise(change) < 0),
    appeared: factChanges(before, after),
    gone: factChanges(after, before),
    judgedTwice: twice.length,
    judgedOnce: pairs.filter((pair) => isJudged(pair.before) !== isJudged(pair.after)).length,
    sameScale,
  };
}

const WORTH: Readonly<Partial<Record<VerdictKind, number>>> = { pass: 2, partial: 1, fail: 0 };

function isJudged({ verdict }: Finding): boolean {
  return WORTH[verdict] !== undefined;
}

function rise({ before, after }: Step<VerdictKind>): number {
  return (WORTH[after] ?? 0) - (WORTH[before] ?? 0);
}

function pairsOf(before: AuditRecord, after: AuditRecord): readonly Step<Finding>[] {
  const earlier = new Map(before.findings.map((finding) => [finding.check, finding]));
  return after.findings.flatMap((later) => {
    const match = earlier.get(later.check);
    return match ? [{ before: match, after: later }] : [];
  });
}

function scaleOf({ findings }: AuditRecord): string {
  const weights = findings.map(({ check, weight }) => `${check} ${weight}`);
  return weights.sort().join();
}

/** The scores of both with only what was judged both times: else a measurement that failed once would look like a fall. */
function likeForLike(
  before: AuditRecord,
  after: AuditRecord,
  { twice, stageWeights }: { twice: readonly Step<Finding>[]; stageWeights: StageWeights },
): Step<Score> {
  const common = new Set(twice.map(({ after: { check } }) => check));
  const scoreOf = ({ findings }: AuditRecord) =>
    scoreFindings(
      findings.filter(({ check }) => common.has(check)),
      stageWeights,
    );
  return { before: scoreOf(before), after: scoreOf(after) };
}

function known({ before, after }: Step<number | null>): Step<number> | null {
  return before === null || after === null ? null : { before, after };
}

function stageSteps({ before, after }: Step<Score>): RecordChanges['stages'] {
  return STAGES.flatMap((stage) => {
    const step = known({ before: before.stages[stage]?.score ?? null, after: after.stages[stage]?.score ?? null });
    return step && step.before !== step.after ? [{ stage, ...step }] : [];
  });
}

function changedVerdicts(twice: readonly Step<Finding>[]): readonly VerdictChange[] {
  return twice
    .filter(({ before, after }) => before.verdict !== after.verdict)
    .sort((a, b) => b.after.weight - a.after.weight)
    .map(({ before, after }) => ({ check: after.check, stage: after.stage, before: before.verdict, after: after.verdict }));
}

/** What `having` has and `lacking` surely has not. */
function factChanges(lacking: AuditRecord, having: AuditRecord): readonly FactChange[] {
  return factsThat('compared').flatMap((fact) => {
    const [without, there]: readonly Fact<unknown>[] = [lacking.facts[fact], having.facts[fact]];
    if (there?.state !== 'yes') return [];
    const names = comparedValues(fact, having.facts[fact] as never);
    if (without?.state === 'no') return [{ fact, values: [...names] }];
    // of an incomplete list nobody can say that something was not in it
    if (without?.state !== 'yes' || without.mayHaveMore) return [];
    const earlier = comparedValues(fact, lacking.facts[fact] as never);
    const values = [...names].filter((name) => !earlier.has(name));
    return values.length > 0 && earlier.size > 0 ? [{ fact, values }] : [];
  });
}
