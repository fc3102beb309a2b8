import { COVERAGE_FLOOR, GRADE_FLOORS, STAGE_WEIGHTS } from '../data/score-scale.ts';
import { STAGES, type Stage } from '../model/check.ts';
import { type Finding, GRADES, type Score } from '../model/record.ts';

export type StageWeights = Readonly<Record<Stage, number>>;
interface Part {
  /** Not rounded yet; null below the coverage floor. */
  readonly score: number | null;
  readonly coverage: number;
  /** False when nothing in the stage applies: it has no say in the total. */
  readonly applies: boolean;
}

/**
 * Score of a stage = points ÷ weight of the findings that could be judged × 100. Total = mean of the stages that have a score,
 * weighted by stage. Coverage = judged weight ÷ weight that applies; below the floor the score is null. A stage to which
 * nothing applies has score null and coverage 1: there was nothing to look at.
 */
export function scoreFindings(findings: readonly Finding[], stageWeights: StageWeights = STAGE_WEIGHTS): Score {
  const parts = STAGES.map((stage) => ({ stage, ...scoreStage(findings.filter((finding) => finding.stage === stage)) }));
  const weigh = (some: typeof parts, value: (part: Part) => number) =>
    some.reduce((sum, part) => sum + stageWeights[part.stage] * value(part), 0);
  const applying = parts.filter(({ applies }) => applies);
  const scored = parts.filter(({ score }) => score !== null);
  const coverage =
    ratio(
      weigh(applying, (part) => part.coverage),
      weigh(applying, () => 1),
    ) ?? 0;
  const total =
    coverage < COVERAGE_FLOOR
      ? null
      : ratio(
          weigh(scored, (part) => part.score ?? 0),
          weigh(scored, () => 1),
        );
  const score = total === null ? null : Math.round(total);
  return {
    score,
    coverage: hundredths(coverage),
    grade: score === null ? null : gradeOf(score),
    stages: Object.fromEntries(
      parts.map((part) => [
        part.stage,
        { score: part.score === null ? null : Math.round(part.score), coverage: hundredths(part.coverage) },
      ]),
    ) as Score['stages'],
  };
}

function scoreStage(findings: readonly Finding[]): Part {
  const applicable = findings.filter(({ verdict }) => verdict !== 'not_applicable');
  const judged = applicable.filter(({ points }) => points !== null);
  const weightOf = (some: readonly Finding[]) => some.reduce((sum, { weight }) => sum + weight, 0);
  const coverage = ratio(weightOf(judged), weightOf(applicable));
  if (coverage === null) return { score: null, coverage: 1, applies: false };
  const points = judged.reduce((sum, finding) => sum + (finding.points ?? 0), 0);
  const share = ratio(points, weightOf(judged));
  return { score: share === null || coverage < COVERAGE_FLOOR ? null : share * 100, coverage, applies: true };
}

export function gradeOf(score: number): (typeof GRADES)[number] {
  return GRADES.find((grade) => score >= GRADE_FLOORS[grade]) ?? 'F';
}

const ratio = (part: number, whole: number) => (whole === 0 ? null : part / whole);
/** Cut, not rounded: 0.999 seen is not all. */
const hundredths = (share: number) => Math.floor(share * 100 + 1e-9) / 100;
