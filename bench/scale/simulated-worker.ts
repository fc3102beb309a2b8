// A worker of the real queue code whose sites are simulated: it waits as long as they would take, divided by ACCELERATION, and
// hands over a record of the usual size.     node bench/scale/simulated-worker.ts URL RECORD_FILE CONCURRENCY ACCELERATION
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type AuditRecord, RECORD_SCHEMA_VERSION } from '../../src/model/record.ts';
import { openQueue } from '../../src/runners/queue/job-queue.ts';
import { workOnQueue } from '../../src/runners/queue/work.ts';

const [url = '', file = '', concurrency, acceleration] = process.argv.slice(2);
const usual = JSON.parse(readFileSync(file, 'utf8')) as AuditRecord;
/** Seconds that static audits take: most a few, some until the time is up. */
const SECONDS = [2, 3, 3, 4, 4, 5, 5, 6, 8, 10, 15, 120];

const stopped = new AbortController();
process.on('SIGTERM', () => stopped.abort());
const queue = await openQueue(url, { supervise: true });
await workOnQueue(
  queue,
  {
    audit: async ({ business }) => {
      const seconds = SECONDS[business.row % SECONDS.length] ?? 5;
      await sleep((seconds * 1000) / Number(acceleration));
      return { record: { ...usual, business }, pictures: {} };
    },
    fail: ({ business }, reason) => ({ ...usual, business, error: reason }),
    addressOf: async ({ row }) => `192.0.2.${row % 250} port ${row % 8_000}`,
    finished: () => undefined,
    warn: (message) => console.error(message),
    signal: stopped.signal,
  },
  {
    ...{ worker: randomUUID(), version: 'simulated', recordSchema: RECORD_SCHEMA_VERSION, needs: ['static'] },
    ...{ concurrency: Number(concurrency), graceMs: 5_000 },
  },
);
await queue.close();
