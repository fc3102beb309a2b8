import { STAGES, type Stage, type VerdictKind } from '../../model/check.ts';
import type { Fact } from '../../model/fact.ts';
import type { FactName } from '../../model/facts.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { AuditRecord, Finding } from '../../model/record.ts';
import { COMPARED, comparedValues } from './compared-facts.ts';

export interface Step<T> {
  readonly before: T;
  readonly after: T;
}

/** A check that was judged both times, with another verdict. */
export interface VerdictChange extends Step<VerdictKind> {
  readonly check: string;
  readonly stage: Stage;
}

/** A fact that came or went; `values` name what of it, none where only the whole is known. */
export interface FactChange {
  readonly fact: FactName;
  readonly values: readonly string[];
}

/** What became of one business between two audits. What was unknown in one of them is never a change. */
export interface RecordChanges {
  /** When the earlier audit was made, ISO. */
  readonly since: string;
  /** Null when it is the same, or one of the two has none. */
  readonly score: Step<number> | null;
  readonly stages: readonly (Step<number> & { readonly stage: Stage })[];
  readonly outcome: Step<Outcome> | null;
  readonly better: readonly VerdictChange[];
  readonly worse: readonly VerdictChange[];
  readonly appeared: readonly FactChange[];
  readonly gone: readonly FactChange[];
  /** Checks that could be judged only one of the two times: they move the score without being a change. */
  readonly judgedOnce: number;
  /** False when the checks or their weights differ: then scores do not compare (`vetrina rescore` mends that). */
  readonly sameScale: boolean;
}

/** Pure. Both records are of the same business. */
export function compareRecords(before: AuditRecord, after: AuditRecord): RecordChanges {
  const sameScale = scaleOf(before) === scaleOf(after);
  const verdicts = changedVerdicts(before, after);
  return {
    since: before.auditedAt,
    score: sameScale ? stepOf(before.score.score, after.score.score) : null,
    stages: sameScale
      ? STAGES.flatMap((stage) => {
          const step = stepOf(before.score.stages[stage]?.score ?? null, after.score.stages[stage]?.score ?? null);
          return step ? [{ stage, ...step }] : [];
        })
      : [],
    outcome:
      before.outcome.outcome === after.outcome.outcome ? null : { before: before.outcome.outcome, after: after.outcome.outcome },
    better: verdicts.filter((change) => rise(change) > 0),
    worse: verdicts.filter((change) => rise(change) < 0),
    appeared: factChanges(before, after),
    gone: factChanges(after, before),
    judgedOnce: pairsOf(before, after).filter(([earlier, later]) => isJudged(earlier) !== isJudged(later)).length,
    sameScale,
  };
}

/** True when there is nothing to tell. */
export function isUnchanged({ score, stages, outcome, better, worse, appeared, gone }: RecordChanges): boolean {
  return score === null && outcome === null && [...stages, ...better, ...worse, ...appeared, ...gone].length === 0;
}

function stepOf(before: number | null, after: number | null): Step<number> | null {
  return before === null || after === null || before === after ? null : { before, after };
}

function scaleOf({ findings }: AuditRecord): string {
  return findings
    .map(({ check, weight }) => `${check} ${weight}`)
    .sort()
    .join();
}

const WORTH: Readonly<Partial<Record<VerdictKind, number>>> = { pass: 2, partial: 1, fail: 0 };

function rise({ before, after }: Step<VerdictKind>): number {
  return (WORTH[after] ?? 0) - (WORTH[before] ?? 0);
}

function isJudged({ verdict }: Finding): boolean {
  return WORTH[verdict] !== undefined;
}

function pairsOf(before: AuditRecord, after: AuditRecord): readonly (readonly [Finding, Finding])[] {
  const earlier = new Map(before.findings.map((finding) => [finding.check, finding]));
  return after.findings.flatMap((later) => {
    const match = earlier.get(later.check);
    return match ? [[match, later] as const] : [];
  });
}

function changedVerdicts(before: AuditRecord, after: AuditRecord): readonly VerdictChange[] {
  return pairsOf(before, after)
    .filter(([earlier, later]) => isJudged(earlier) && isJudged(later) && earlier.verdict !== later.verdict)
    .sort(([, a], [, b]) => b.weight - a.weight)
    .map(([earlier, later]) => ({ check: later.check, stage: later.stage, before: earlier.verdict, after: later.verdict }));
}

/** What `there` has and `missing` surely has not. */
function factChanges(missing: AuditRecord, there: AuditRecord): readonly FactChange[] {
  return (Object.keys(COMPARED) as FactName[]).flatMap((fact) => {
    const [without, having]: readonly Fact<unknown>[] = [missing.facts[fact], there.facts[fact]];
    if (having?.state !== 'yes') return [];
    const names = comparedValues(fact, there.facts[fact] as never);
    if (without?.state === 'no') return [{ fact, values: [...names] }];
    // of an incomplete list nobody can say that something was not in it
    if (without?.state !== 'yes' || without.mayHaveMore) return [];
    const known = comparedValues(fact, missing.facts[fact] as never);
    const values = [...names].filter((name) => !known.has(name));
    return values.length > 0 && known.size > 0 ? [{ fact, values }] : [];
  });
}
