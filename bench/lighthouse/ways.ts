import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { PoolInfo } from '../../src/gather/browser/browser-pool.ts';
import { EMBEDDED, type FoundBrowser } from '../../src/gather/browser/find-browser.ts';
import type { LighthouseResult } from '../../src/model/lighthouse-result.ts';
import type { AuditRecord } from '../../src/model/record.ts';
import { measurementNote } from '../../src/report/measurement.ts';
import type { BenchWeb } from '../web/bench-web.ts';
import { meterMemory, meterProcessorTime, type ProcessorTime } from './processor-time.ts';

const ROOT = join(import.meta.dirname, '../..');

export type Scores = Pick<LighthouseResult, 'performance' | 'accessibility' | 'bestPractices' | 'seo' | 'benchmarkIndex'>;

/** One way of measuring all the sites. */
export interface Way {
  readonly seconds: number;
  readonly cpu: ProcessorTime;
  /** Load of the machine at its end, neighbours included. */
  readonly load: number;
  readonly scores: ReadonlyMap<string, Scores>;
  /** What we say of a measurement (`lh_note`), by site. */
  readonly notes: ReadonlyMap<string, string>;
  /** Most megabytes (proportional set size) of the tree and of the browsers in it, where that was looked at. */
  readonly peakMb: number | null;
  /** Only of our own ways. */
  readonly browsers: PoolInfo | null;
}

export interface Bench {
  readonly web: BenchWeb;
  readonly browser: FoundBrowser;
  /** Scratch folder. */
  readonly folder: string;
}

/** What people do without us: the `lighthouse` command, one home page after the other, defaults, a phone. */
export async function loopOfCommands({ web, browser, folder }: Bench): Promise<Way> {
  const scores = new Map<string, Scores>();
  const flags = process.getuid?.() === 0 ? '--headless --no-sandbox' : '--headless';
  const env = { ...process.env, ...browser.environment, CHROME_PATH: browser.path };
  const measured = await timed(web, async () => {
    for (const { name, url } of web.sites) {
      const path = join(folder, `loop-${name}.json`);
      const args = [url, '--output=json', `--output-path=${path}`, '--quiet', `--chrome-flags=${flags}`];
      await runNode([join(ROOT, 'node_modules/lighthouse/cli/index.js'), ...args], { env });
      scores.set(name, scoresOf(JSON.parse(await readFile(path, 'utf8'))));
    }
  });
  return { ...measured, scores, notes: new Map(), peakMb: null, browsers: null };
}

/** The real command line on the list of all sites: crawl, render, Lighthouse, facts, score, reports. */
export async function wholeAudit(
  { web, folder, browser }: Bench,
  label: string,
  more: readonly string[] = [],
  { memory = false } = {},
): Promise<Way> {
  const list = join(folder, 'list.csv');
  const out = join(folder, label);
  await writeFile(list, `id,name,website\n${web.sites.map(({ name, url }) => `${name},Ditta ${name},${url}`).join('\n')}\n`);
  const args = [
    join(ROOT, 'src/main.ts'),
    ...['audit', list, '--out', out, '--fresh', '--json-log', '--no-discovery'],
    ...['--browser', browser.kind === 'embedded' ? EMBEDDED : browser.path],
    ...web.arguments,
    ...more,
  ];
  let log = '';
  const stop = memory ? meterMemory(process.pid, [process.pid, web.pid]) : null;
  const measured = await timed(web, async () => {
    log = await runNode(args, { env: process.env });
  });
  const last = log.split('\n').findLast((line) => line.startsWith('{"event":"browsers"'));
  const read = await readRun(out);
  return { ...measured, ...read, peakMb: stop?.() ?? null, browsers: last ? (JSON.parse(last) as PoolInfo) : null };
}

/** The bench itself and its web are not part of the work. */
async function timed(web: BenchWeb, work: () => Promise<void>): Promise<Pick<Way, 'seconds' | 'cpu' | 'load'>> {
  const stop = meterProcessorTime(process.pid, [process.pid, web.pid]);
  const begin = performance.now();
  await work();
  const seconds = (performance.now() - begin) / 1000;
  return { seconds, cpu: stop(), load: loadavg()[0] ?? 0 };
}

/** Ends with what the program wrote on stderr. */
async function runNode(args: readonly string[], { env }: { env: NodeJS.ProcessEnv }): Promise<string> {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  child.stderr.on('data', (text) => {
    log += text;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${args[0]} ended with ${code}: ${log.slice(-500)}`);
  return log;
}

function scoresOf(report: {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly environment: { readonly benchmarkIndex: number };
}): Scores {
  const score = (id: string) => {
    const value = report.categories[id]?.score;
    return typeof value === 'number' ? Math.round(value * 100) : null;
  };
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    benchmarkIndex: report.environment.benchmarkIndex,
  };
}

async function readRun(folder: string): Promise<Pick<Way, 'scores' | 'notes'>> {
  const scores = new Map<string, Scores>();
  const notes = new Map<string, string>();
  for await (const line of createInterface({ input: createReadStream(join(folder, 'audit.jsonl')) })) {
    const record = JSON.parse(line) as AuditRecord;
    const { business, facts } = record;
    if (facts.lighthouse.state === 'yes' && facts.lighthouse.items[0]) scores.set(business.id, facts.lighthouse.items[0].value);
    notes.set(business.id, measurementNote(record));
  }
  return { scores, notes };
}
