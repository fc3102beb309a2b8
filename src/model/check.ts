import type { Localised } from '../i18n/localised.ts';
import type { Business, Sector } from './business.ts';
import type { Item } from './fact.ts';
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
  /** The items that decided it: their sightings are the proof. Else those of `needs`, else those of `uses`. */
  readonly by?: readonly Item<unknown>[];
}

/** What a check says, in one language. Templates take `{param}`. Plain words that an owner understands. */
export interface CheckText<R extends string> {
  /** Noun phrase for the good state: "Phone number that dials with a tap". */
  readonly title: string;
  /** One sentence per reason: what was seen. */
  readonly reasons: Readonly<Record<R, string>>;
  /** Why it matters to a small business. */
  readonly why: string;
  /** The same for a trade of which it can be said better: takes the place of `why`. */
  readonly whySector?: Readonly<Partial<Record<Sector, string>>>;
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

/** A fact that was looked for and answered: what a check sees of its `needs`. */
type KnownFacts<N extends FactName> = { readonly [K in N]: Extract<Facts[K], { readonly state: 'yes' | 'no' }> };

/**
 * One question about a business. `needs` are facts without which nothing can be said: if one is unknown (or not
 * applicable) the finding is too, and `judge` is not called. `uses` are facts that help but may be unknown; when what is
 * known does not suffice, `judge` returns null and the finding is unknown, for the reason of the first unknown fact.
 */
export interface Check<N extends FactName = FactName, U extends FactName = FactName, R extends string = string> {
  readonly id: string;
  readonly stage: Stage;
  /** Share of the stage: 1 a detail, 10 the reason the stage exists. */
  readonly weight: number;
  readonly effort: Effort;
  readonly needs: readonly N[];
  readonly uses?: readonly U[];
  /** Sectors that it applies to; all when left out. */
  readonly sectors?: readonly Sector[];
  /** Countries (ISO) that it applies to; all when left out. */
  readonly countries?: readonly string[];
  /** Judged even when there is no website to see (only `own-website` and what is known from the row). */
  readonly withoutSite?: boolean;
  /** https page that explains more, of a public body or a standard where there is one. */
  readonly learnMore: string;
  /** Italian stands with the check too, other languages in their own file; what a language lacks is said in English. */
  readonly text: Localised<CheckText<R>>;
  readonly judge: (facts: KnownFacts<N> & Pick<Facts, U>, context: JudgeContext) => Verdict<R> | null;
}

type Declared<N extends FactName, U extends FactName, R extends string> = Omit<Check<N, U, R>, 'text' | 'judge'> & {
  readonly text: { readonly en: CheckText<R> } & Partial<Localised<CheckText<NoInfer<R>>>>;
  readonly judge: (facts: KnownFacts<NoInfer<N>> & Pick<Facts, NoInfer<U>>, context: JudgeContext) => Verdict<NoInfer<R>> | null;
};

/** Declares a check: a reason without English words, or a fact that is not declared, does not compile. */
export function defineCheck<const N extends FactName = never, const U extends FactName = never, const R extends string = string>(
  check: Declared<N, U, R>,
): Check {
  return check as unknown as Check;
}
