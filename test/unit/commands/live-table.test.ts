import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { CHECKS } from '../../../src/checks/index.ts';
import { keepTableCurrent } from '../../../src/commands/live-table.ts';
import { startRun } from '../../../src/commands/start-run.ts';
import { memoryStore } from '../../memory-store.ts';
import { goodFacts, sampleRecord } from '../report/sample-records.ts';

const store = memoryStore();
const begin = {
  ...{ tool: 'vetrina', version: '0', name: 'run', carriedHeaders: [], options: {}, startedAt: '2026-01-01', endedAt: null },
  input: { file: 'x.csv', sha256: 'a', encoding: 'utf-8', delimiter: ',' },
  counts: { records: 2, done: 0, failed: 0, outcomes: {} },
};
const record = (row: number) => sampleRecord({ facts: goodFacts(), business: { id: `b-${row}`, row, name: `Bar ${row}` } });

async function until(true_: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !true_(); i++) await sleep(10);
  expect(true_()).toBe(true);
}

it('brings the table up to date while the run goes on, and stops when it is told', async () => {
  const run = await startRun(store, 'run', { fresh: false, begin });
  const files = store.places.get('run')?.files.kept ?? new Map();
  const table = keepTableCurrent(run, { lang: 'en', redactPersonal: false, checks: CHECKS, everyMs: 20 });
  await sleep(60);
  expect(files.has('audit.csv')).toBe(false); // nothing is done yet
  await run.journal.append(record(1));
  await until(() => /Bar 1/.test(String(files.get('audit.csv'))));
  expect(String(files.get('audit.csv'))).not.toContain('businesses/');
  await run.journal.append(record(2));
  await until(() => /Bar 2/.test(String(files.get('audit.csv'))));
  await table.stop();
  await run.journal.append(record(3));
  await sleep(80);
  expect(String(files.get('audit.csv'))).not.toContain('Bar 3');
});
