import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Batchful, openBatch } from './interrupted-batch.ts';
import { readAuditCsv, readJournal, runCli, startCli } from './run-cli.ts';

let batch: Batchful;
beforeEach(async () => {
  batch = await openBatch(12);
});
afterEach(() => batch.close());

test('killed again and again, the run ends as if nothing had happened', async () => {
  await runCli(batch.args('whole'));
  const whole = batch.comparable('whole');
  expect(whole).toHaveLength(12);
  batch.requests.length = 0;

  for (const finished of [2, 5, 8]) {
    const cli = startCli(batch.args('killed'));
    while (readJournalLines('killed') < finished && cli.child.exitCode === null) await sleep(10);
    cli.child.kill('SIGKILL');
    await cli.ended;
    batch.noteFinished(join(batch.path, 'killed'));
  }
  appendFileSync(join(batch.path, 'killed', 'audit.jsonl'), '{"schema":1,"business":{"id":"torn');
  const last = await runCli(batch.args('killed'));

  expect(last.code).toBe(0);
  expect(batch.comparable('killed')).toEqual(whole);
  expect(batch.fetchedAgain()).toEqual([]);
  expect(
    readJournal(join(batch.path, 'killed'))
      .map(({ business }) => business.row)
      .sort((a, b) => a - b),
  ).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
  expect(readdirSync(join(batch.path, 'killed')).filter((name) => /tmp|lock/.test(name))).toEqual([]);
});

test('Ctrl-C ends in seconds with the outputs of what is done, and the same command goes on', async () => {
  const cli = startCli(batch.args('stopped'));
  while (readJournalLines('stopped') < 3) await sleep(10);
  const asked = performance.now();
  cli.child.kill('SIGINT');
  const end = await cli.ended;
  expect(performance.now() - asked).toBeLessThan(8_000);
  expect(end.code).toBe(130);
  const done = readJournal(join(batch.path, 'stopped')).length;
  expect(done).toBeGreaterThanOrEqual(3);
  expect(readAuditCsv(join(batch.path, 'stopped'))).toHaveLength(done);
  expect(readdirSync(join(batch.path, 'stopped', 'businesses'))).toHaveLength(done);
  expect(readFileSync(join(batch.path, 'stopped', 'index.html'), 'utf8')).toContain('</html>');
  batch.noteFinished(join(batch.path, 'stopped'));

  expect((await runCli(batch.args('stopped'))).code).toBe(0);
  expect(readAuditCsv(join(batch.path, 'stopped'))).toHaveLength(12);
  expect(batch.fetchedAgain()).toEqual([]);
});

test('a second run on the same folder says so and stops', async () => {
  const release = batch.hold();
  const first = startCli(batch.args('shared'));
  while (!existsSync(join(batch.path, 'shared', 'run.lock'))) await sleep(10);
  const second = await runCli(batch.args('shared'));
  expect(second.code).toBe(2);
  expect(second.stderr).toMatch(new RegExp(`Another vetrina \\(process ${first.pid}\\) is working in .*shared`));
  release();
  expect((await first.ended).code).toBe(0);
  expect(readAuditCsv(join(batch.path, 'shared'))).toHaveLength(12);
});

test('the lock of a process that is gone, and one that is not readable, stop nobody', async () => {
  await runCli(batch.args('locked'));
  for (const lock of ['{"pid":999999999,"started":"1"}', '', 'not json']) {
    writeFileSync(join(batch.path, 'locked', 'run.lock'), lock);
    expect((await runCli(batch.args('locked'))).code).toBe(0);
  }
});

function readJournalLines(name: string): number {
  const path = join(batch.path, name, 'audit.jsonl');
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').length - 1 : 0;
}
