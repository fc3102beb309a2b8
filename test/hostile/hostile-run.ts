import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditRecord } from '../../src/model/record.ts';
import type { Batch, Behaviour } from './behaviour.ts';
import { type HostileWeb, startHostileWeb } from './hostile-web.ts';
import { leftOf } from './processes.ts';
import { type CliEnd, type CsvRow, makeWorkFolder, readAuditCsv, readJournal, runCli, writeCsv } from './run-cli.ts';
import { startSentinel } from './sentinel.ts';

/** All that a batch over hostile sites left to judge. */
export interface HostileRun {
  readonly end: CliEnd;
  readonly rows: readonly CsvRow[];
  readonly records: ReadonlyMap<string, AuditRecord>;
  readonly sentinelHits: readonly string[];
  readonly left: ReturnType<typeof leftOf>;
  /** What stands in the temporary folder afterwards. */
  readonly temporaryFiles: readonly string[];
  readonly requests: readonly string[];
}

const OPTIONS: Readonly<Record<Batch, readonly string[]>> = {
  static: ['--no-browser', '--concurrency', '12'],
  rendered: ['--no-lighthouse', '--browsers', '2', '--concurrency', '3'],
  measured: ['--browsers', '2', '--concurrency', '2'],
};

export interface HostileOptions {
  readonly batch: Batch;
  /** Seconds for one business. */
  readonly timeout: number;
  /** As `--browser` takes it; whichever is found when left out. */
  readonly browser?: string | undefined;
}

/** Runs the real command line over the behaviours, in order, one business each. */
export async function auditHostile(
  behaviours: readonly Behaviour[],
  { batch, timeout, browser }: HostileOptions,
): Promise<HostileRun> {
  const work = makeWorkFolder();
  const sentinel = await startSentinel();
  const web = await startHostileWeb(behaviours, sentinel.port);
  try {
    const out = join(work.path, 'out');
    const list = writeCsv(
      join(work.path, 'list.csv'),
      behaviours.map((behaviour) => rowOf(behaviour, web)),
    );
    const guard = [
      '--allow-address',
      `127.0.0.1:${web.port},127.0.0.1:${web.closedPort}`,
      ...web.resolves.flatMap((each) => ['--resolve', each]),
    ];
    const args = [
      'audit',
      list,
      '--out',
      out,
      '--timeout',
      String(timeout),
      '--no-discovery',
      '--quiet',
      ...OPTIONS[batch],
      ...(browser ? ['--browser', browser] : []),
      ...guard,
    ];
    const end = await runCli(args, { temp: work.temp, weigh: true });
    if (!existsSync(join(out, 'audit.csv')))
      throw new Error(`no audit.csv: code ${end.code}, signal ${end.signal}, ${end.seconds} s, ${end.stdout}${end.stderr}`);
    return {
      end,
      rows: readAuditCsv(out),
      records: new Map(readJournal(out).map((record) => [record.business.id, record])),
      sentinelHits: [...sentinel.hits()],
      left: leftOf(end.processes),
      temporaryFiles: readdirSync(work.temp).filter((name) => name !== 'node-compile-cache'),
      requests: web.requests,
    };
  } finally {
    await web.close();
    await sentinel.close();
    work.remove();
  }
}

function rowOf({ name, website }: Behaviour, web: HostileWeb): Record<string, string> {
  return { id: name, name: `Ditta ${name}`, city: 'Modena', website: website?.(web) ?? web.siteUrl(name) };
}
