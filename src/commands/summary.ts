import { join } from 'node:path';
import type { Check } from '../model/check.ts';
import { textOf } from '../model/check-text.ts';
import type { IndexRow } from '../report/index-row.ts';
import type { Lang } from './audit-options.ts';
import { printable, type Terminal } from './terminal.ts';
import type { WrittenOutputs } from './write-outputs.ts';

const ROWS_SHOWN = 30;

/** The end of a batch: a short table (business, outcome, score, grade, first action), the counts, and where the files are. */
export function printSummary(
  done: WrittenOutputs,
  how: { run: string; lang: Lang; checks: readonly Check[] },
  terminal: Terminal,
): void {
  const titles = new Map(how.checks.map((check) => [check.id, textOf(check, how.lang).title]));
  const rows = done.rows.slice(0, ROWS_SHOWN).map((row) => cellsOf(row, titles));
  for (const line of table([['business', 'outcome', 'score', 'grade', 'first action'], ...rows], terminal)) terminal.out(line);
  if (done.rows.length > ROWS_SHOWN) terminal.out(terminal.style.dim(`… and ${done.rows.length - ROWS_SHOWN} more`));
  terminal.out('');
  const counts = Object.entries(done.counts.outcomes).sort(([, a], [, b]) => b - a);
  terminal.out(`${done.counts.done} audited: ${counts.map(([outcome, count]) => `${count} ${outcome}`).join(', ')}`);
  terminal.out(`Overview  ${join(how.run, 'index.html')}`);
  terminal.out(`Table     ${join(how.run, 'audit.csv')}`);
}

function cellsOf(row: IndexRow, titles: ReadonlyMap<string, string>): string[] {
  const action = row.actions[0];
  return [
    row.name,
    row.outcome,
    row.score === null ? '–' : String(row.score),
    row.grade ?? '–',
    action ? (titles.get(action) ?? action) : '',
  ].map(printable);
}

function table(rows: readonly string[][], { columns, style }: Terminal): string[] {
  const widths = [0, 1, 2, 3].map((i) => Math.min(30, Math.max(...rows.map((row) => (row[i] ?? '').length))));
  const last = Math.max(20, columns - widths.reduce((sum, width) => sum + width + 2, 0));
  return rows.map((row, index) => {
    const cells = row.map((cell, i) => (i === 4 ? cut(cell, last) : cut(cell, widths[i] ?? 30).padEnd(widths[i] ?? 0)));
    const text = cells.join('  ').trimEnd();
    return index === 0 ? style.bold(text) : text;
  });
}

function cut(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text;
}
