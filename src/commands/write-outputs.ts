import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Lang } from '../i18n/words.ts';
import type { RunFolder, RunInfo } from '../io/run-folder.ts';
import { slugOf } from '../lib/slug.ts';
import { writeFileAtomically } from '../lib/write-file-atomically.ts';
import type { Check } from '../model/check.ts';
import { textOf } from '../model/check-text.ts';
import type { AuditRecord } from '../model/record.ts';
import type { RecordChanges } from '../model/record-changes.ts';
import type { Brand } from '../report/brand.ts';
import { viewOf } from '../report/business/view.ts';
import { businessPage } from '../report/business-page.ts';
import { csvHeader, csvRow } from '../report/csv-columns.ts';
import { indexPage } from '../report/index-page.ts';
import { type IndexRow, indexRow } from '../report/index-row.ts';
import { type Brief, briefOf, MOST_BRIEFS } from '../report/overview/brief.ts';
import { MOST_ROWS } from '../report/overview/overview-data.ts';
import { tallyRows } from '../report/overview/overview-totals.ts';
import { peersOf, type ScoresBySector, tallyScores } from '../report/peers.ts';
import { compareRecords } from '../scoring/compare-records.ts';
import { rankAmong } from '../scoring/peers.ts';
import { VERSION } from '../version.ts';
import type { EarlierRun } from './earlier-run.ts';

export interface OutputOptions {
  readonly lang: Lang;
  readonly checks: readonly Check[];
  readonly brand: Brand | null;
  /** Compare with it: each report says what has changed. */
  readonly earlier?: EarlierRun | null;
}

export interface WrittenOutputs {
  readonly counts: Omit<RunInfo['counts'], 'records'>;
  /** One small row for each of the first businesses (`MOST_ROWS`), in input order: what the overview and the summary show. */
  readonly rows: readonly IndexRow[];
}

/** Makes audit.csv, the reports and index.html from the journal: record by record, so that a large run fits in memory. */
export async function writeOutputs(run: RunFolder, options: OutputOptions): Promise<WrittenOutputs> {
  const group = await groupRecords(run);
  await mkdir(join(run.path, 'businesses'), { recursive: true });
  const stale = new Set(await readdir(join(run.path, 'businesses')));
  const overview: Overview = { rows: [], briefs: [], tally: tallyRows() };
  await writeFileAtomically(join(run.path, 'audit.csv'), writeRows(run, { ...options, group, stale }, overview));
  await removeStaleReports(run.path, stale);
  const { name, startedAt } = run.info();
  const { rows, briefs, tally } = overview;
  const page = indexPage(rows, { ...options, briefs, totals: tally.totals(), run: { name, startedAt } });
  await writeFileAtomically(join(run.path, 'index.html'), page);
  return { counts: group.counts, rows };
}

function reportPath({ business }: AuditRecord): string {
  return `businesses/${slugOf(business.name, business.row)}.html`;
}

/** What the overview is made of, collected on the way. */
interface Overview {
  readonly rows: IndexRow[];
  readonly briefs: Brief[];
  readonly tally: ReturnType<typeof tallyRows>;
}

interface Group {
  readonly scores: ScoresBySector;
  readonly counts: WrittenOutputs['counts'];
}

/** A first pass for what needs all records at once: the places among peers, and the counts of run.json. */
async function groupRecords(run: RunFolder): Promise<Group> {
  const scores = tallyScores();
  let done = 0;
  const outcomes: Record<string, number> = {};
  for await (const record of run.journal.records()) {
    scores.add(record);
    const { outcome } = record.outcome;
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    done += 1;
  }
  const counts = { done, failed: outcomes.failed ?? 0, outcomes };
  return { scores: scores.bySector, counts };
}

/** The pieces of audit.csv (UTF-8 with BOM, CRLF: RFC 4180); on the way writes the report of each record and collects its row. */
async function* writeRows(
  run: RunFolder,
  options: OutputOptions & { group: Group; stale: Set<string> },
  { rows, briefs, tally }: Overview,
): AsyncGenerator<string, void> {
  const titles = new Map(options.checks.map((check) => [check.id, textOf(check, options.lang).title]));
  const titleOf = (check: string) => titles.get(check) ?? check;
  const carried = run.info().carriedHeaders;
  yield `\ufeff${line(csvHeader(carried))}`;
  for await (const record of run.journal.records()) {
    const place = {
      report: reportPath(record),
      peerRank: rankAmong(options.group.scores.get(record.sector), record.score.score),
      ...(options.earlier && { changes: await changesOf(record, options.earlier) }),
    };
    await writeReport(run, record, { ...options, ...place });
    forgive(place.report, options.stale);
    const row = indexRow(record, place);
    tally.add(row);
    if (rows.length < MOST_ROWS) rows.push(row);
    // not many thousands of them: the page would be slow to open
    if (run.journal.rows().size <= MOST_BRIEFS) briefs.push(briefOf(viewOf(record, { ...options, screenshots: NO_PICTURES })));
    yield line(csvRow(record, { ...place, titleOf }, carried));
  }
}

async function changesOf(record: AuditRecord, earlier: EarlierRun): Promise<RecordChanges | null> {
  const before = await earlier.recordOf(record.business.row);
  return before && compareRecords(before, record);
}

const NO_PICTURES = { mobile: null, desktop: null };

interface ReportContext extends OutputOptions {
  readonly group: Group;
  readonly report: string;
  readonly peerRank: string | null;
  readonly changes?: RecordChanges | null;
}

async function writeReport(run: RunFolder, record: AuditRecord, how: ReportContext): Promise<void> {
  const { lang, checks, brand, peerRank, group, changes = null } = how;
  const { userAgent, ignoreRobots } = run.info().options;
  const page = businessPage(record, {
    ...{ lang, checks, brand, peerRank, changes, version: VERSION, peers: peersOf(record, group.scores) },
    ...(typeof userAgent === 'string' && { userAgent }),
    robotsRespected: ignoreRobots !== true,
    screenshots: await loadPictures(run.path, record),
  });
  await writeFileAtomically(join(run.path, how.report), page, { flush: false });
}

function line(cells: string[]): string {
  return stringify([cells], { record_delimiter: 'windows' });
}

async function loadPictures(
  folder: string,
  { screenshots }: AuditRecord,
): Promise<{ mobile: string | null; desktop: string | null }> {
  const load = async (name: string | null) => {
    const bytes = name === null ? null : await readFile(join(folder, name)).catch(() => null);
    return bytes && `data:image/jpeg;base64,${bytes.toString('base64')}`;
  };
  return { mobile: await load(screenshots.mobile), desktop: await load(screenshots.desktop) };
}

/** A report that was written again is not stale, nor is its print. */
function forgive(report: string, stale: Set<string>): void {
  const name = basename(report);
  stale.delete(name);
  stale.delete(name.replace(/html$/, 'pdf'));
}

/** Reports of an earlier writing that no record names any more (a business renamed in the input of a fresh run). */
async function removeStaleReports(folder: string, stale: ReadonlySet<string>): Promise<void> {
  for (const name of stale) if (/\.(?:html|pdf)$/.test(name)) await rm(join(folder, 'businesses', name));
}
