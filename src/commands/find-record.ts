import type { AuditRecord } from '../model/record.ts';
import type { Run } from '../model/run-store.ts';
import { UsageError } from '../model/usage-error.ts';

const SHOWN = 10;

/** The record of a business by its id, row number or name, or by a part of its name that only one has. @throws UsageError */
export async function findRecord(run: Run, wanted: string): Promise<AuditRecord> {
  const text = wanted.trim().toLowerCase();
  const [exact, near]: [AuditRecord[], AuditRecord[]] = [[], []];
  let byRow: AuditRecord | null = null;
  for await (const record of run.journal.records()) {
    const { id, row, name } = record.business;
    if (id === wanted) return record;
    if (String(row) === wanted) byRow = record;
    // a run may be large: those that are told by name are enough
    const found = name?.trim().toLowerCase() === text ? exact : name?.toLowerCase().includes(text) ? near : null;
    if (found && found.length <= SHOWN) found.push(record);
  }
  if (byRow) return byRow;
  const fitting = exact.length > 0 ? exact : near;
  if (fitting.length === 1 && fitting[0]) return fitting[0];
  if (fitting.length > 1) {
    const names = fitting.slice(0, SHOWN).map(({ business }) => `${business.id} (${business.name})`);
    const more = fitting.length > SHOWN ? ' …' : '';
    throw new UsageError(`"${wanted}" fits several businesses: ${names.join(', ')}${more}. Give an id.`);
  }
  throw new UsageError(`No business "${wanted}" in this run. Give an id, a row number or a part of a name as in audit.csv.`);
}
