import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { browserOption, TEST_BROWSERS, type TestBrowser } from '../browsers.ts';
import { type Batchful, openBatch } from './interrupted-batch.ts';
import { leftOf } from './processes.ts';
import { type RunningCli, runCli, startCli } from './run-cli.ts';

/** Chromium ends when its parent is gone; a child deep in an analysis is ended by its watch after some seconds. */
const GONE_WITHIN_MS = 20_000;

/** Each has its browser: what is left is theirs. */
const SITES = 2;

let batch: Batchful;
beforeEach(async () => {
  batch = await openBatch(SITES);
});
afterEach(() => batch.close());

const withLighthouse = (browser: TestBrowser) => ['--browsers', String(SITES), ...browserOption(browser)];

/** Starts a run and waits until browsers are at work. */
async function startBrowsing(browser: TestBrowser): Promise<RunningCli> {
  const cli = startCli(batch.args('run', withLighthouse(browser)), { temp: batch.temp });
  while ([...cli.seen.values()].filter(({ command }) => /chrom/i.test(command)).length < 8 && cli.child.exitCode === null)
    await sleep(50);
  return cli;
}

function temporaryFolders(): readonly string[] {
  return readdirSync(batch.temp).filter((name) => name !== 'node-compile-cache');
}

for (const browser of TEST_BROWSERS)
  describe.skipIf(browser.browser === null)(browser.title, () => {
    test.each(['SIGINT', 'SIGTERM'] as const)('%s while browsers are at work leaves nothing', async (signal) => {
      const cli = await startBrowsing(browser);
      const asked = performance.now();
      cli.child.kill(signal);
      const end = await cli.ended;
      expect(end.code).toBe(130);
      expect(performance.now() - asked).toBeLessThan(15_000);
      expect(leftOf(end.processes).alive).toEqual([]);
      expect(temporaryFolders()).toEqual([]);
    });

    test('SIGKILL of the parent: its browsers end by themselves, what they leave goes with the next run', async () => {
      const cli = await startBrowsing(browser);
      cli.child.kill('SIGKILL');
      const end = await cli.ended;
      const deadline = performance.now() + GONE_WITHIN_MS;
      while (leftOf(end.processes).alive.length > 0 && performance.now() < deadline) await sleep(200);
      expect(leftOf(end.processes).alive).toEqual([]);

      const next = await runCli(batch.args('run', withLighthouse(browser)), { temp: batch.temp });
      expect(next.code).toBe(0);
      expect(leftOf(next.processes).alive).toEqual([]);
      expect(temporaryFolders()).toEqual([]);
    });
  });
