// npm run bench robustness [-- --timeout 60] [--only silent,popups]
// Audits sites that misbehave through the command line, with Lighthouse, and prints what became of each and in how many seconds.
import { parseArgs } from 'node:util';
import type { AuditRecord } from '../../src/model/record.ts';
import { BEHAVIOURS, withNeighbours } from '../../test/hostile/behaviours/index.ts';
import { auditHostile, type HostileRun } from '../../test/hostile/hostile-run.ts';
import { printTable } from '../lighthouse/print.ts';
import { MORE_BEHAVIOURS } from './more-behaviours.ts';

/** Of the hostile web, what BROWSER.md §6 tried on Lighthouse. */
const FROM_THE_HOSTILE_WEB: readonly string[] = [
  ...['silent', 'refused', 'reset', 'endless-body', 'self-signed', 'redirect-loop', 'meta-refresh-loop', 'nothing'],
  ...['status-401', 'status-404', 'status-500', 'download', 'starts-downloads', 'pdf-home', 'fifty-megabytes', 'many-links'],
  ...['deep-nesting', 'dialogs', 'endless-alerts', 'popups', 'endless-loop', 'late-loop', 'memory-eater', 'crashing-tab'],
  ...[
    'asks-for-password',
    'leaves-at-once',
    'leaves-later',
    'reloads-for-ever',
    'never-quiet',
    'hanging-image',
    'hanging-script',
  ],
];

const OPTIONS = { timeout: { type: 'string', default: '60' }, only: { type: 'string' } } as const;

export async function run(args: string[]): Promise<void> {
  const { values: options } = parseArgs({ args, options: OPTIONS });
  const wanted = options.only?.split(',') ?? null;
  const all = [...BEHAVIOURS.filter(({ name }) => FROM_THE_HOSTILE_WEB.includes(name)), ...MORE_BEHAVIOURS];
  const behaviours = withNeighbours(all.filter(({ name }) => wanted === null || wanted.includes(name)));
  const timeout = Number(options.timeout);
  const done = await auditHostile(behaviours, { batch: 'measured', timeout });
  const rows = behaviours.map(({ name }) => rowOf(name, done.records.get(name)));
  printTable(['site', 'seconds', 'outcome', 'page in the browser', 'Lighthouse'], rows);
  printEnd(done, rows.length, timeout);
}

function rowOf(name: string, record: AuditRecord | undefined): string[] {
  if (!record) return [name, '–', 'MISSING', '', ''];
  const home = record.pages.find(({ role }) => role === 'home');
  return [name, secondsOf(record).toFixed(1), record.outcome.outcome, home?.rendered ? 'read' : '–', lighthouseOf(record)];
}

function lighthouseOf({ facts: { lighthouse } }: AuditRecord): string {
  if (lighthouse.state === 'yes') {
    const { performance, accessibility, bestPractices, seo } = lighthouse.items[0]?.value ?? {};
    return [performance, accessibility, bestPractices, seo].map((score) => score ?? '–').join(' ');
  }
  return lighthouse.state === 'unknown' ? `${lighthouse.why}: ${lighthouse.detail ?? ''}`.slice(0, 90) : lighthouse.state;
}

function secondsOf({ startedAt, auditedAt }: AuditRecord): number {
  return (Date.parse(auditedAt) - Date.parse(startedAt)) / 1000;
}

function printEnd({ end, records, left, temporaryFiles, sentinelHits }: HostileRun, sites: number, timeout: number): void {
  const seconds = [...records.values()].map(secondsOf);
  console.log(
    `${sites} sites in ${end.seconds.toFixed(0)} s, exit ${end.code}; longest ${Math.max(...seconds).toFixed(1)} s with ${timeout} s for each (waiting for a browser included); peak ${Math.round(end.peakMb)} MB; left behind: ${left.alive.length} processes, ${left.zombies.length} zombies, ${temporaryFiles.length} files; forbidden address reached ${sentinelHits.length} times`,
  );
}
