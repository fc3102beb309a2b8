/** Writes the filtered rows in the reader's browser (see `table-script.ts` for the rules). */
import type { IndexRow } from '../index-row.ts';
import type { OverviewWords } from './overview-data.ts';

/** The rows as a CSV file, in the order shown. */
function csvText(rows: readonly IndexRow[], words: OverviewWords): string {
  const { columns, stages, sectors, outcomes, actions, channels, changes } = words;
  const withChange = columns.change !== undefined;
  const header = [
    columns.name,
    'city',
    'province',
    'website',
    columns.sector,
    columns.outcome,
    columns.score,
    'grade',
    ...stages,
    columns.coverage,
    columns.peers,
    columns.missing,
    ...(withChange ? [columns.change, 'difference'] : []),
    columns.need,
    columns.action,
    'report',
  ];
  const lines = rows.map((row) => [
    row.name,
    row.city,
    row.province,
    row.site,
    sectors[row.sector] ?? '',
    outcomes[row.outcome] ?? '',
    row.score,
    row.grade,
    ...row.stages,
    row.coverage,
    row.peerRank,
    row.missing.map((channel) => channels[channel] ?? '').join(' | '),
    ...(withChange ? [changes[row.change?.kind ?? ''] ?? '', row.change?.difference ?? ''] : []),
    row.need,
    actions[row.actions[0] ?? ''] ?? '',
    row.report,
  ]);
  const text = [header, ...lines].map((line) => line.map((cell) => csvCell(cell ?? '')).join(',')).join('\r\n');
  return `${text}\r\n`;
}

/** RFC 4180, and nothing that a spreadsheet would run as a formula. */
function csvCell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

export const CSV_FUNCTIONS = [csvText, csvCell];
