import { VERSION } from '../lib/version.ts';
import type { Run } from '../model/run-store.ts';
import type { AuditOptions } from '../options/commands.ts';
import { NO_PICTURES, type OutputContext, type PlacedRecord } from '../report/outputs/output.ts';
import { placeRecord } from '../report/outputs/place-record.ts';
import { putOut } from '../report/outputs/put-out.ts';
import { TABLE } from '../report/outputs/table.ts';
import { withoutPersonalData } from './without-personal-data.ts';

const MINUTE_MS = 60_000;
/** A large table takes long to write: then it is written more rarely, for a twentieth of the time at most. */
const SHARE = 20;

interface TableOptions extends Pick<AuditOptions, 'lang' | 'redactPersonal'>, Pick<OutputContext, 'checks'> {
  /** A minute when left out. */
  readonly everyMs?: number;
}

/**
 * Brings audit.csv up to date while the run goes on, whole each time: whoever opens it sees what is done so far. Places among peers
 * and reports come at the end.
 */
export function keepTableCurrent(run: Run, options: TableOptions): { readonly stop: () => Promise<void> } {
  const { everyMs = MINUTE_MS } = options;
  let rows = run.journal.rows().size;
  let writing: Promise<void> | null = null;
  let timer: NodeJS.Timeout | null = null;

  const wait = (ms: number) => {
    timer = setTimeout(() => {
      writing = next();
    }, ms);
    timer.unref();
  };
  const next = async () => {
    const begin = performance.now();
    const size = run.journal.rows().size;
    // what cannot be written now is written at the end, and says then what is wrong
    if (size > rows) await writeTable(run, options).catch(() => undefined);
    rows = size;
    writing = null;
    if (timer) wait(Math.max(everyMs, SHARE * (performance.now() - begin)));
  };
  wait(everyMs);
  return {
    stop: async () => {
      if (timer) clearTimeout(timer);
      timer = null;
      await writing;
    },
  };
}

async function writeTable(run: Run, { lang, checks, redactPersonal }: TableOptions): Promise<void> {
  const shown = redactPersonal ? withoutPersonalData(run, null).run : run;
  async function* placed(): AsyncGenerator<PlacedRecord, void> {
    for await (const record of shown.journal.records())
      yield { ...placeRecord(record, { peerRank: null, pictures: async () => NO_PICTURES }), report: '' };
  }
  const about = { lang: lang ?? run.info().lang ?? 'en', checks, brand: null, version: VERSION, run: run.info() };
  await putOut(placed(), { ...about, size: run.journal.rows().size, scores: new Map() }, [{ output: TABLE, files: run.files }]);
}
