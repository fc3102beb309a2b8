import type { Business, Sector } from './business.ts';
import type { FactName, Facts } from './facts.ts';
import type { Outcome } from './outcome.ts';

/** The path of a customer, in order. */
export const STAGES = ['found', 'reachable', 'convert', 'measured', 'trust', 'quality'] as const;
export type Stage = (typeof STAGES)[number];

export const EFFORTS = ['minutes', 'hours', 'days', 'professional'] as const;
export type Effort = (typeof EFFORTS)[number];

export type Params = Readonly<Record<string, string | number>>;

/** `partial` earns half the points; `not_applicable` and `unknown` leave the denominator. */
export const VERDICTS = ['pass', 'partial', 'fail', 'unknown', 'not_applicable'] as const;
export type VerdictKind = (typeof VERDICTS)[number];

export interface Verdict<R extends string = string> {
  readonly verdict: VerdictKind;
  readonly reason: R;
  readonly params?: Params;
}

/** What a check says, in one language. Templates take `{param}`. Plain words that an owner understands. */
export interface CheckText<R extends string> {
  /** Noun phrase for the good state: "Phone number that dials with a tap". */
  readonly title: string;
  /** One sentence per reason: what was seen. */
  readonly reasons: Readonly<Record<R, string>>;
  /** Why it matters to a small business. */
  readonly why: string;
  /** What to do. */
  readonly advice: string;
}

export interface JudgeContext {
  readonly business: Business;
  readonly outcome: Outcome;
  readonly sector: Sector;
  /** Instant of the audit, ISO: the only clock a check may use. */
  readonly auditedAt: string;
}

/**
 * One question about a business. `needs` are facts without which nothing can be said: if one is unknown (or not
 * applicable) the finding is too, and `judge` is not called. `uses` are facts that help but may be unknown.
 */
export interface Check<N extends FactName = FactName, R extends string = string> {
  readonly id: string;
  readonly stage: Stage;
  /** Share of the stage: 1 a detail, 10 the reason the stage exists. */
  readonly weight: number;
  readonly effort: Effort;
  readonly needs: readonly N[];
  readonly uses?: readonly N[];
  /** Sectors that it applies to; all when left out. */
  readonly sectors?: readonly Sector[];
  /** Countries (ISO) that it applies to; all when left out. */
  readonly countries?: readonly string[];
  /** Judged even when there is no website to see (only `own-website` and what is known from the row). */
  readonly withoutSite?: boolean;
  /** https page that explains more, of a public body or a standard where there is one. */
  readonly learnMore: string;
  readonly text: { readonly en: CheckText<R>; readonly it: CheckText<R> };
  readonly judge: (facts: Pick<Facts, N>, context: JudgeContext) => Verdict<R>;
}

type Declared<N extends FactName, R extends string> = Omit<Check<N, R>, 'text' | 'judge'> & {
  readonly text: { readonly en: CheckText<R>; readonly it: CheckText<NoInfer<R>> };
  readonly judge: (facts: Pick<Facts, NoInfer<N>>, context: JudgeContext) => Verdict<NoInfer<R>>;
};

/** Declares a check: a reason without words in both languages, or a fact that is not declared, does not compile. */
export function defineCheck<const N extends FactName, const R extends string>(check: Declared<N, R>): Check {
  return check as unknown as Check;
}
