import { slugOf } from '../../lib/slug.ts';
import { isDoubtful } from '../../model/outcome.ts';
import type { AuditRecord } from '../../model/record.ts';
import { indexRow } from '../index-row.ts';
import type { PlacedRecord } from './output.ts';
import { pageName } from './page-name.ts';

type About = Pick<PlacedRecord, 'peerRank' | 'pictures' | 'changes'> & Partial<Pick<PlacedRecord, 'report'>>;

/** Puts a record in its place among the others. Of a site that may be somebody else's there is no report, unless one is named. */
export function placeRecord(record: AuditRecord, about: About): PlacedRecord {
  const usual = isDoubtful(record.outcome) ? '' : pageName(slugOf(record.business.name, record.business.row));
  const { report = usual } = about;
  return { ...about, record, report, row: indexRow(record, { ...about, report }) };
}
