import type { MissingMeasurement } from '../data/measurement-reasons.ts';
import type { Lang } from '../i18n/words.ts';
import type { Check } from '../model/check.ts';
import { textOf } from '../model/check-text.ts';
import type { RunFiles } from '../model/run-files.ts';
import type { IndexRow } from '../report/index-row.ts';
import { type MeasurementCounts, missingIn } from '../report/measurement.ts';
import { OVERVIEW_NAME } from '../report/outputs/overview.ts';
import { TABLE_NAME } from '../report/outputs/table.ts';
import { cut, lengthOf, padded, showable, wrapped } from '../report/terminal-text.ts';
import type { Terminal } from './terminal.ts';
import type { WrittenOutputs } from './write-outputs.ts';

const ROWS_SHOWN = 30;
const GAP = '  ';
/** Share of the line for the name: the first thing to do needs the rest. */
const NAME_SHARE = 0.36;

/** The end of a batch: a short table (business, score and grade, outcome and first action), the counts, and where the files are. */
export function printSummary(
  done: WrittenOutputs,
  how: { files: RunFiles; lang: Lang | null; checks: readonly Check[] },
  terminal: Terminal,
): void {
  const { out, style, unicode } = terminal;
  const titles = new Map(how.checks.map((check) => [check.id, textOf(check, how.lang ?? terminal.lang ?? 'en').title]));
  const rows = done.rows.slice(0, ROWS_SHOWN).map((row) => cellsOf(row, titles));
  for (const line of table([['business', 'score', 'outcome: first thing to do'], ...rows], terminal)) out(line);
  const more = done.counts.done - ROWS_SHOWN;
  if (more > 0) out(style.dim(showable(`… and ${more} more in audit.csv`, unicode)));
  out('');
  const counts = Object.entries(done.counts.outcomes).sort(([, a], [, b]) => b - a);
  const summary = `${done.counts.done} audited: ${counts.map(([outcome, count]) => `${count} ${outcome}`).join(', ')}`;
  for (const line of wrapped(summary, terminal, { first: '' })) out(line);
  for (const line of wrapped(measurementLine(done.measurements), terminal, { first: '' })) out(line);
  const doubtful = done.rows.filter(({ doubt }) => doubt !== null).length;
  if (doubtful > 0) for (const line of wrapped(doubtLine(doubtful), terminal, { first: '' })) out(line);
  out(`Overview  ${how.files.shownAs(OVERVIEW_NAME)}`);
  out(`Table     ${how.files.shownAs(TABLE_NAME)}`);
}

const doubtLine = (count: number): string =>
  `${count === 1 ? '1 site' : `${count} sites`} may be somebody else's: no report is written; the overview begins with what to verify`;

/** The terminal is for the one who runs it, in English; the overview says it in the language of the reports. */
const REASONS: Readonly<Record<MissingMeasurement, string>> = {
  heavy: 'needed too much memory',
  slow: 'not done in time',
  nothing_shown: 'showed nothing',
  crashed: 'made the browser crash',
  other: 'for other reasons',
};

/** '' when Lighthouse was not asked for. */
export function measurementLine(counts: MeasurementCounts): string {
  const missing = missingIn(counts);
  const of = counts.measured + missing;
  if (of === 0) return '';
  if (missing === 0) return `Lighthouse: ${counts.measured} of ${of} measured`;
  const reasons = [...counts.missing].sort(([, a], [, b]) => b - a).map(([reason, count]) => `${count} ${REASONS[reason]}`);
  return `Lighthouse: ${counts.measured} of ${of} measured; missing: ${reasons.join(', ')} (lh_note in audit.csv says why)`;
}

function cellsOf(row: IndexRow, titles: ReadonlyMap<string, string>): string[] {
  const [action] = row.outcome === 'ok' ? row.actions : [];
  return [
    row.name,
    row.score === null ? '–' : `${String(row.score).padStart(3)} ${row.grade ?? ''}`,
    row.doubt ? `${row.outcome}: whose site is it?` : action ? `${row.outcome}: ${titles.get(action) ?? action}` : row.outcome,
  ];
}

function table(rows: readonly string[][], { columns, style, unicode }: Terminal): string[] {
  const shown = rows.map((row) => row.map((cell) => showable(cell, unicode)));
  const widest = (column: number) => Math.max(...shown.map((row) => lengthOf(row[column] ?? '')));
  const name = Math.min(widest(0), Math.max(16, Math.floor(columns * NAME_SHARE)));
  const score = widest(1);
  const rest = Math.max(20, columns - name - score - 2 * GAP.length);
  return shown.map(([first = '', second = '', third = ''], index) => {
    const cells = [padded(cut(first, name, unicode), name), padded(second, score), cut(third, rest, unicode)];
    const line = cells.join(GAP).trimEnd();
    return index === 0 ? style.bold(line) : line;
  });
}
