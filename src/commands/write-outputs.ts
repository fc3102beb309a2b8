import type { Lang } from '../i18n/words.ts';
import { VERSION } from '../lib/version.ts';
import type { AuditRecord } from '../model/record.ts';
import type { RecordChanges } from '../model/record-changes.ts';
import type { RunFiles } from '../model/run-files.ts';
import type { RunInfo } from '../model/run-info.ts';
import type { Run } from '../model/run-store.ts';
import type { IndexRow } from '../report/index-row.ts';
import { type MeasurementCounts, measurementOf, tallyMeasurements } from '../report/measurement.ts';
import { gatherNeighbours, type Neighbours } from '../report/neighbours.ts';
import { RUN_OUTPUTS } from '../report/outputs/index.ts';
import { NO_PICTURES, type Output, type OutputContext, type Pictures, type PlacedRecord } from '../report/outputs/output.ts';
import { placeRecord } from '../report/outputs/place-record.ts';
import { putOut } from '../report/outputs/put-out.ts';
import { MOST_ROWS } from '../report/overview/overview-data.ts';
import { type ScoresBySector, tallyScores } from '../report/peers.ts';
import { compareRecords } from '../scoring/compare-records.ts';
import { rankAmong } from '../scoring/peers.ts';
import type { EarlierRun } from './earlier-run.ts';
import { languageOf } from './language-of.ts';

export interface OutputOptions extends Pick<OutputContext, 'checks' | 'brand' | 'nameNeighbours'> {
  /** Null where nobody chose one: each report in that of its country, the rest in the one that most of them are in. */
  readonly lang: Lang | null;
  /** Compare with it: each report says what has changed. */
  readonly earlier?: EarlierRun | null;
  /** Those of every run when left out. */
  readonly outputs?: readonly Output[];
}

export interface WrittenOutputs {
  readonly counts: Omit<RunInfo['counts'], 'records'>;
  readonly measurements: MeasurementCounts;
  /** One small row for each of the first businesses (`MOST_ROWS`), in input order: what the summary shows. */
  readonly rows: readonly IndexRow[];
}

/** Makes the outputs from the journal: record by record, so that a large run fits in memory. */
export async function writeOutputs(run: Run, options: OutputOptions): Promise<WrittenOutputs> {
  const { outputs = RUN_OUTPUTS } = options;
  const { scores, neighbours, counts, measurements, mostSpoken } = await groupRecords(run);
  const chosen = options.lang ?? run.info().lang ?? null;
  const rows: IndexRow[] = [];
  async function* placed(): AsyncGenerator<PlacedRecord, void> {
    for await (const record of run.journal.records()) {
      const one = placeRecord(record, {
        peerRank: rankAmong(record.sector, scores.get(record.sector), record.score.score),
        ...(options.earlier && { changes: await changesOf(record, options.earlier) }),
        pictures: () => loadPictures(record, run.files),
      });
      if (rows.length < MOST_ROWS) rows.push(one.row);
      yield one;
    }
  }
  const spoken = chosen === null ? { lang: mostSpoken, langOf: languageOf } : { lang: chosen };
  const context = { ...options, ...spoken, version: VERSION, run: run.info(), size: counts.done, scores, neighbours };
  await putOut(
    placed(),
    context,
    outputs.map((output) => ({ output, files: run.files })),
  );
  return { counts, measurements, rows };
}

interface Group {
  readonly scores: ScoresBySector;
  readonly neighbours: Neighbours;
  readonly counts: WrittenOutputs['counts'];
  readonly measurements: MeasurementCounts;
  /** The language that most of the businesses are spoken to in. */
  readonly mostSpoken: Lang;
}

/** A first pass for what needs all records at once: the places among peers, and the counts of run.json. */
async function groupRecords(run: Run): Promise<Group> {
  const scores = tallyScores();
  const measurements = tallyMeasurements();
  const { add, neighbours } = gatherNeighbours();
  const languages = new Map<Lang, number>();
  let done = 0;
  const outcomes: Record<string, number> = {};
  for await (const record of run.journal.records()) {
    scores.add(record);
    measurements.add(measurementOf(record));
    add(record);
    const lang = languageOf(record);
    languages.set(lang, (languages.get(lang) ?? 0) + 1);
    const { outcome } = record.outcome;
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    done += 1;
  }
  const counts = { done, failed: outcomes.failed ?? 0, outcomes };
  const [mostSpoken = 'en'] = [...languages.keys()].sort((a, b) => (languages.get(b) ?? 0) - (languages.get(a) ?? 0));
  return { scores: scores.bySector, neighbours, counts, measurements: measurements.counts(), mostSpoken };
}

async function changesOf(record: AuditRecord, earlier: EarlierRun): Promise<RecordChanges | null> {
  const before = await earlier.recordOf(record.business.row);
  return before && compareRecords(before, record);
}

async function loadPictures({ screenshots }: AuditRecord, files: RunFiles): Promise<Pictures> {
  const load = async (name: string | null) => {
    const bytes = name === null ? null : await files.read(name);
    return bytes && `data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}`;
  };
  return { ...NO_PICTURES, mobile: await load(screenshots.mobile), desktop: await load(screenshots.desktop) };
}
