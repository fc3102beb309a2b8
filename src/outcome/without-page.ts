import { networkInWords } from '../data/words/networks.ts';
import { fold } from '../lib/fold.ts';
import type { Evidence, PageEvidence } from '../model/evidence.ts';
import type { Sighting } from '../model/fact.ts';
import type { Outcome, OutcomeDecision } from '../model/outcome.ts';
import type { OutcomeReason } from '../model/outcome-reasons.ts';
import type { Problem } from '../model/world.ts';
import { ownerOf } from '../whose/address-owner.ts';
import { decide } from './decision.ts';

/** Where the row gives no website of the business's own there is none to look at. */
export function outcomeOfRow({ source, business }: Evidence): OutcomeDecision | null {
  const typed = business.website ?? '';
  const cell: Sighting = { page: 'website', snippet: typed.slice(0, 160), how: 'input' };
  const name =
    source.url && URL.canParse(source.url)
      ? (ownerOf(new URL(source.url))?.name ?? new URL(source.url).host)
      : (networkInWords(fold(typed)) ?? typed);
  switch (source.kind) {
    case 'social_profile':
      return decide('social_only', 'social_profile', { name }, [cell]);
    case 'third_party':
      return decide('third_party', 'third_party', { name }, [cell]);
    case 'invalid':
      return decide('invalid_url', 'not_an_address', { typed: typed.slice(0, 80) }, [cell]);
    case 'none':
      return decide('no_website', source.tried.length > 0 ? 'none_found' : 'none_given');
    case 'website':
      return null;
  }
}

const NOTHING_SEEN: Problem = { kind: 'timeout', detail: 'there was no time to look at it' };

/** What kept us from the home page; null where it came. */
export function outcomeOfProblem({ problem, source }: Evidence, home: PageEvidence | undefined): OutcomeDecision | null {
  const fetched = home?.fetched;
  const found = problem ?? (fetched && !fetched.ok ? fetched.problem : null) ?? (fetched ? null : NOTHING_SEEN);
  if (!found) return null;
  const [outcome, reason] = outcomeOf(found);
  const seen: Sighting = { page: source.url ?? '', snippet: found.detail.slice(0, 160), how: 'response' };
  return decide(outcome, reason, { detail: found.detail.slice(0, 200) }, [seen]);
}

function outcomeOf({ kind, detail }: Problem): readonly [Outcome, OutcomeReason] {
  switch (kind) {
    case 'dns_error':
    case 'unreachable':
    case 'timeout':
    case 'tls_error':
    case 'redirect_error':
    case 'refused_address':
    case 'not_html':
      return [kind, kind];
    case 'invalid_url':
      return ['invalid_url', 'not_an_address'];
    case 'http_error':
      return ['http_error', 'http_status'];
    case 'blocked':
      return ['blocked', 'status_refuses'];
    case 'robots':
      return ['blocked', detail.startsWith('unreadable') ? 'robots_unreadable' : 'robots_forbids'];
    case 'too_large':
      return ['not_html', 'too_large'];
    case 'off':
    case 'browser_failed':
    case 'lighthouse_failed':
      return ['failed', 'failed'];
  }
}
