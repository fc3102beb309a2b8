import { beforeAll, expect, test } from 'vitest';
import { EMBEDDED } from '../../src/gather/browser/find-browser.ts';
import { ORDINARY_MB, PAGE_MB } from '../../src/gather/browser/pool-size.ts';
import type { BrowserKind, TestBrowser } from '../browsers.ts';
import type { Batch, Behaviour } from './behaviour.ts';
import { BEHAVIOURS, withNeighbours } from './behaviours/index.ts';
import { auditHostile, type HostileRun } from './hostile-run.ts';
import { measurePatience } from './patience.ts';
import { reportRun } from './report-run.ts';

/** Seconds for one business: enough for a patient look at a slow site, short enough to see that nothing outlives it. */
const TIMEOUT: Readonly<Record<Batch, number>> = { static: 20, rendered: 20, measured: 30 };
/** Other files run beside this one, whether they have begun or not. */
const SIDE_BY_SIDE = 1.5;
const MOST_WITH_BROWSER = 2;
/** The wait for a free browser and for the turn to load comes on top. */
const SLACK: Readonly<Record<Batch, number>> = { static: 2, rendered: 20, measured: 30 };
/**
 * Megabytes of the whole process tree. Most of the time it stays far below; what grows is seen there. The peak is what the pool allows:
 * ourselves, two browsers, one ordinary page and one hungry one beside it, and what a page in a loop fills before the pool looks again.
 */
const OURS_MB = 300;
const EMPTY_BROWSER_MB = { embedded: 210, installed: 350 };
const UNSEEN_MB = 150;
const allowedMb = (kind: BrowserKind | null) =>
  kind === null ? 800 : OURS_MB + 2 * EMPTY_BROWSER_MB[kind] + ORDINARY_MB + PAGE_MB + UNSEEN_MB;
const USUAL_MB: Readonly<Record<Batch, number>> = { static: 700, rendered: 1_350, measured: 1_350 };

/** The tests of one batch. Each batch has a file of its own: they wait beside each other, not after each other. */
export function judgeBatch(batch: Batch, tested: TestBrowser | null): void {
  const browser = tested?.kind === 'embedded' ? EMBEDDED : tested?.browser?.path;
  const behaviours = withNeighbours(BEHAVIOURS.filter(({ also = [] }) => batch === 'static' || also.includes(batch)));
  let patience = Math.max(SIDE_BY_SIDE, measurePatience());
  // a page that never ends keeps a core busy as long as it may, and makes the machine busier: no more than twice the time with a browser
  const timeout = Math.round(TIMEOUT[batch] * (batch === 'static' ? patience : Math.min(patience, MOST_WITH_BROWSER)));
  let run: HostileRun;

  beforeAll(async () => {
    run = await auditHostile(behaviours, { batch, timeout, browser });
    // other work may have come to this machine meanwhile
    patience = Math.max(patience, measurePatience());
    reportRun(`${batch} ${tested?.kind ?? ''}`.trim(), behaviours, run);
  }, 600_000);

  test('ends by itself, and says that all was done', () => {
    expect({ code: run.end.code, signal: run.end.signal, stderr: run.end.stderr }).toEqual({ code: 0, signal: null, stderr: '' });
  });

  test('has one row for each business, in order', () => {
    expect(run.rows.map(({ id }) => id)).toEqual(behaviours.map(({ name }) => name));
  });

  test.each(behaviours.map((behaviour) => [behaviour.name, behaviour] as const))('%s', (name, behaviour) => {
    const row = run.rows.find(({ id }) => id === name) ?? {};
    const record = run.records.get(name);
    expect(outcomesOf(behaviour, batch)).toContain(row.outcome);
    expect(record?.error ?? null).toBeNull();
    for (const [column, expected] of Object.entries(cellsOf(behaviour, batch)))
      expect(row[column], `${column}, ${whatWasRead(record)}`).toEqual(
        expected instanceof RegExp ? expect.stringMatching(expected) : expected,
      );
    if (behaviour.title) expect(titleOf(record)).toBe(behaviour.title);
    expect(secondsOf(record), 'seconds').toBeLessThanOrEqual(timeout + SLACK[batch] * patience);
  });

  test('sends nothing into the network that it runs in', () => {
    expect(run.sentinelHits).toEqual([]);
  });

  test('leaves no process and no file behind', () => {
    expect(run.left.alive).toEqual([]);
    expect(run.temporaryFiles).toEqual([]);
  });

  test('stays within its memory', () => {
    expect(run.end.peakMb).toBeGreaterThan(20);
    expect(run.end.peakMb, run.end.peakParts.join(', ')).toBeLessThan(allowedMb(tested?.kind ?? null));
    expect(run.end.usualMb).toBeLessThan(USUAL_MB[batch]);
  });
}

function outcomesOf({ outcome, shownOutcome }: Behaviour, batch: Batch): readonly string[] {
  return [batch === 'static' ? outcome : (shownOutcome ?? outcome)].flat();
}

function cellsOf({ cells, shownCells }: Behaviour, batch: Batch) {
  return { ...cells, ...(batch !== 'static' && shownCells) };
}

/** What a wrong cell rests on: each page and what went wrong with it. */
function whatWasRead(record: ReturnType<HostileRun['records']['get']>): string {
  return JSON.stringify(record?.pages.map(({ url, status, rendered, problem }) => ({ url, status, rendered, problem })));
}

function titleOf(record: ReturnType<HostileRun['records']['get']>): string | undefined {
  const title = record?.facts.title;
  return title?.state === 'yes' ? title.items[0]?.value.text : undefined;
}

function secondsOf(record: ReturnType<HostileRun['records']['get']>): number {
  return record ? (Date.parse(record.auditedAt) - Date.parse(record.startedAt)) / 1000 : Number.NaN;
}
