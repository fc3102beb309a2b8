import { slugOf } from '../../lib/slug.ts';
import type { AuditRecord } from '../../model/record.ts';
import { indexRow } from '../index-row.ts';
import type { PlacedRecord } from './output.ts';
import { pageName } from './pages.ts';

/** Puts a record in its place among the others. */
export function placeRecord(record: AuditRecord, about: Pick<PlacedRecord, 'peerRank' | 'pictures' | 'changes'>): PlacedRecord {
  const report = pageName(slugOf(record.business.name, record.business.row));
  return { ...about, record, report, row: indexRow(record, { ...about, report }) };
}
