import type { VerdictKind } from '../../../../src/model/check.ts';
import type { Facts } from '../../../../src/model/facts.ts';
import type { contextOf } from '../../../facts-of.ts';

type Context = Parameters<typeof contextOf>[0];

/** What is known of a business (all else is unknown), and what the check must say about it. */
export type Example = readonly [verdict: VerdictKind, reason: string, facts: Partial<Facts>, context?: Context];
/** By check id. Every check has one that passes and one that fails, and one for each reason that it can give. */
export type Examples = Readonly<Record<string, readonly Example[]>>;
