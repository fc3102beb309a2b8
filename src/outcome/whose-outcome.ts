import type { Contradiction } from '../extract/identity/contradiction.ts';
import { matchIdentity } from '../extract/identity/match-identity.ts';
import { pageOfOthers } from '../extract/identity/page-of-others.ts';
import type { Outcome, OutcomeDecision } from '../model/outcome.ts';
import type { OutcomeReason } from '../model/outcome-reasons.ts';
import type { Site } from '../page/site.ts';

/**
 * What the whole site says of whose it is: somebody else's, or doubtful, each with its proof. Null where it belongs to the business of
 * the row, as far as can be seen. Where pages were kept from us, what they might say leaves it doubtful.
 */
export function outcomeOfIdentity(site: Site): OutcomeDecision | null {
  const { verdict, contradictions } = matchIdentity(site);
  if (verdict === 'other' || verdict === 'doubtful') {
    const seen = contradictions.flatMap((each) => each.seen ?? []);
    const sure = verdict === 'other' && site.blindSpot === null;
    const [outcome, reason, params] = sure ? asOther(contradictions) : asDoubtful(contradictions);
    return { outcome, reason, params, seen: reason === 'other_vat_number' ? seen.slice(0, 1) : seen };
  }
  const page = pageOfOthers(site);
  return (
    page && {
      outcome: 'ok',
      reason: `doubtful_${page.kind}` satisfies OutcomeReason,
      params: { site: page.site },
      seen: [page.seen],
    }
  );
}

type Said = readonly [Outcome, OutcomeReason, OutcomeDecision['params']];

function asOther(found: readonly Contradiction[]): Said {
  const of = (by: Contradiction['by']) => found.find((each) => each.by === by);
  const vat = of('vat');
  if (vat) return ['other_business', 'other_vat_number', { site: vat.site, row: vat.row }];
  const named = { name: of('name')?.site ?? '', town: of('town')?.site ?? '' };
  return ['other_business', of('phone') ? 'other_name_and_place' : 'other_name_and_trade', named];
}

function asDoubtful(found: readonly Contradiction[]): Said {
  const first = found.find(({ by }) => by === 'name') ?? found.find(({ by }) => by === 'town') ?? found[0];
  const reason = first ? reasonOf(first) : 'doubtful_name';
  return ['ok', reason, { row: first?.row ?? '', site: first?.site ?? '' }];
}

function reasonOf({ by, unsaid }: Contradiction): OutcomeReason {
  if (by === 'town') return 'doubtful_place';
  if (by === 'name') return unsaid ? 'doubtful_unnamed' : 'doubtful_name';
  return by === 'phone' ? 'doubtful_phone' : 'doubtful_vat';
}
