import type { Sighting } from '../model/fact.ts';
import type { Outcome, OutcomeDecision } from '../model/outcome.ts';
import type { OutcomeReason } from '../model/outcome-reasons.ts';
import type { FetchedPage } from '../model/world.ts';
import type { PageOutline } from '../page/page-outline.ts';
import { foldSpace } from '../page/parsed-page.ts';

/** A decision as it is recorded: the outcome, its reason with the values that its sentence tells, and the proof. */
export function decide(
  outcome: Outcome,
  reason: OutcomeReason,
  params: OutcomeDecision['params'] = {},
  seen: readonly Sighting[] = [],
): OutcomeDecision {
  return { outcome, reason, params, seen: [...seen] };
}

/** The proof that a server gives: its status. */
export function answered({ finalUrl, status }: FetchedPage): Sighting {
  return { page: finalUrl, snippet: `HTTP ${status}`, how: 'response' };
}

/** The proof that a page gives: what it says. */
export function saidOn({ url, rendered }: PageOutline, text: string): Sighting {
  return { page: url, snippet: foldSpace(text).slice(0, 160), how: 'text', ...(rendered && { rendered }) };
}
