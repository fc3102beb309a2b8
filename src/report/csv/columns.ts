import { isDoubtful } from '../../model/outcome.ts';
import type { AuditRecord } from '../../model/record.ts';
import { type Column, column, number, stateOf, yesNo } from './column.ts';
import { CONTACTS, PROFILES } from './contacts.ts';
import { MEASURED, MEASURED_MORE } from './measured.ts';
import { ACTIONS, CONTENT, TECHNICAL, TRUST } from './site.ts';

const BUSINESS: readonly Column[] = [
  column('row', ({ business }) => String(business.row)),
  column('id', ({ business }) => business.id),
  column('name', ({ business }) => business.name ?? ''),
  column('city', ({ business }) => business.city ?? ''),
  column('sector', ({ sector }) => sector),
];

const OUTCOME: readonly Column[] = [
  column('website', ({ business, website }) => website.url ?? business.website ?? ''),
  column('outcome', ({ outcome }) => outcome.outcome),
  column('outcome_reason', ({ outcome }) => outcome.reason),
  column('final_url', ({ finalUrl }) => finalUrl ?? ''),
  yesNo('own_domain', 'ownDomain'),
  yesNo('https', 'https'),
];

const stageScore = (stage: AuditRecord['findings'][number]['stage']) =>
  column(`score_${stage}`, ({ score }) => number(score.stages[stage]?.score));

const SCORES: readonly Column[] = [
  column('score', ({ score }) => number(score.score)),
  column('grade', ({ score }) => score.grade ?? ''),
  column('coverage', ({ score }) => score.coverage.toFixed(2)),
  ...(['found', 'reachable', 'convert', 'measured', 'trust', 'quality'] as const).map(stageScore),
];

const action = (place: number) =>
  column(`action_${place}`, ({ actions }, { titleOf }) => {
    const check = actions[place - 1];
    return check ? titleOf(check) : '';
  });

const RUN: readonly Column[] = [
  column('pages_seen', ({ pages }) => String(pages.filter(({ problem }) => problem === null).length)),
  ...[1, 2, 3].map(action),
  column('peer_rank', (_, { peerRank }) => peerRank ?? ''),
  column('report', (_, { report }) => report),
  column('error', ({ error }) => (error ?? '').split('\n')[0] ?? ''),
  column('audited_at', ({ auditedAt }) => auditedAt),
];

/** Whether the site is that of the row: `doubtful` and `no` are for a person to look at before anything is sent. */
function belongs({ outcome, facts: { identity } }: AuditRecord): string {
  if (isDoubtful(outcome)) return 'doubtful';
  return outcome.outcome === 'other_business' ? 'no' : stateOf(identity);
}

/** The columns of `audit.csv` in the order of the contract (shared/PRODUCT.md). */
const OF_THE_CONTRACT: readonly Column[] = [
  ...BUSINESS,
  ...OUTCOME,
  ...SCORES,
  ...CONTACTS,
  ...PROFILES,
  ...ACTIONS,
  ...TRUST,
  ...CONTENT,
  ...MEASURED,
  ...RUN,
];

/** All columns of `audit.csv`. Later ones stand behind the contract's, so that whoever counts columns counts on. */
export const CSV_COLUMNS: readonly Column[] = [...OF_THE_CONTRACT, ...TECHNICAL, ...MEASURED_MORE, column('belongs', belongs)];
