import type { AuditRecord } from '../../model/record.ts';
import type { RowContext } from './column.ts';
import { CSV_COLUMNS } from './columns.ts';
import { safeCell } from './safe-cell.ts';

/** The header of a run's CSV: the contract's columns, then the carried-through ones as `in:<header>`. */
export function csvHeader(carried: readonly string[]): string[] {
  return [...CSV_COLUMNS.map(({ name }) => name), ...carried.map((header) => `in:${header}`)].map(safeCell);
}

export function csvRow(record: AuditRecord, context: RowContext, carried: readonly string[]): string[] {
  const own = new Map(record.business.carried);
  return [...CSV_COLUMNS.map(({ value }) => value(record, context)), ...carried.map((header) => own.get(header) ?? '')].map(
    safeCell,
  );
}
