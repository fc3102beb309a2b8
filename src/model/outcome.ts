import { z } from 'zod';
import { sightingSchema } from './fact.ts';

/** What became of looking at the website: exactly one per business (shared/PRODUCT.md has the meaning of each). */
export const OUTCOMES = [
  'ok',
  'no_website',
  'invalid_url',
  'social_only',
  'third_party',
  'dns_error',
  'unreachable',
  'timeout',
  'tls_error',
  'redirect_error',
  'http_error',
  'blocked',
  'parked',
  'under_construction',
  'hosting_default',
  'suspended',
  'empty',
  'not_html',
  'other_business',
  'hijacked',
  'refused_address',
  'failed',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * The outcome with the reason: a key of the words table (`outcome.<reason>`) and its parameters, and what was seen that
 * decided it (the parked page's sentence, the HTTP status line).
 */
export const outcomeDecisionSchema = z.object({
  outcome: z.enum(OUTCOMES),
  reason: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  seen: z.array(sightingSchema),
});
export type OutcomeDecision = Readonly<z.infer<typeof outcomeDecisionSchema>>;

/** How much an outcome lets us say about the facts of a website. */
export function sightOf(outcome: Outcome): 'seen' | 'no_site' | 'not_seen' {
  switch (outcome) {
    case 'ok':
      return 'seen';
    case 'no_website':
    case 'social_only':
    case 'third_party':
    case 'parked':
    case 'under_construction':
    case 'hosting_default':
    case 'suspended':
    case 'empty':
    case 'hijacked':
      return 'no_site';
    default:
      return 'not_seen';
  }
}

/** A site that may be somebody else's: nothing is sent before a person has looked. */
export const isDoubtful = ({ outcome, reason }: Pick<OutcomeDecision, 'outcome' | 'reason'>): boolean =>
  outcome === 'ok' && reason.startsWith('doubtful_');
