import { storableJson } from '../../lib/storable-json.ts';
import { type Fact, valuesOf } from '../../model/fact.ts';
import type { AuditRecord } from '../../model/record.ts';
import type { Queries } from './database.ts';
import { type JobQueue, within } from './job-queue.ts';
import type { Claim } from './take-jobs.ts';

/** What a finished audit leaves behind. */
export interface Finished {
  readonly record: AuditRecord;
  /** Pictures for the database, by kind; empty when they are not kept there. */
  readonly pictures: Readonly<Record<string, Buffer>>;
}

/**
 * Completes the job and stores its record, both or neither. False when the job is not this worker's any more, or was completed
 * by a commit whose answer was lost: then nothing is written. The key (run, row) keeps every business at one record.
 */
export async function storeFinished(
  { database, boss }: JobQueue,
  claim: Claim,
  { record, pictures, run, worker }: Finished & { readonly run: number; readonly worker: string },
): Promise<boolean> {
  return database.transaction(async (tx) => {
    await tx.query('delete from vetrina.places where job = $1', [claim.id]);
    const attempt = { id: claim.id, retryCount: claim.retryCount };
    const { affected } = (await boss.complete(claim.queue, attempt, null, within(tx))) as { affected: number };
    if (affected === 0) return false;
    const { text, values } = insertOf(run, record);
    const stored = await tx.query(text, values);
    if (stored.length === 0) return true;
    for (const [kind, bytes] of Object.entries(pictures))
      await tx.query(
        `insert into vetrina.artifacts (run, row, kind, bytes) values ($1, $2, $3, $4)
         on conflict (run, row, kind) do update set bytes = excluded.bytes`,
        [run, record.business.row, kind, bytes],
      );
    await count(tx, { run, worker, failed: record.outcome.outcome === 'failed' });
    return true;
  });
}

async function count(tx: Queries, { run, worker, failed }: { run: number; worker: string; failed: boolean }): Promise<void> {
  await tx.query(
    `insert into vetrina.progress as p (run, worker, done, failed) values ($1, $2, 1, $3)
     on conflict (run, worker) do update set done = p.done + 1, failed = p.failed + excluded.failed`,
    [run, worker, failed ? 1 : 0],
  );
}

function insertOf(run: number, record: AuditRecord): { text: string; values: unknown[] } {
  const columns = { run, ...columnsOf(record) };
  const names = Object.keys(columns);
  const places = names.map((_, index) => `$${index + 1}`);
  return {
    text: `insert into vetrina.records (${names.join(', ')}) values (${places.join(', ')}) on conflict (run, row) do nothing returning row`,
    values: Object.values(columns),
  };
}

/** The columns that questions are asked of; `record` holds everything. */
function columnsOf(record: AuditRecord) {
  const { business, outcome, score } = record;
  const text = (value: string | null) => value?.toWellFormed().replaceAll('\0', '\ufffd');
  return {
    row: business.row,
    id: text(business.id),
    name: text(business.name),
    website: text(business.website),
    city: text(business.city),
    province: text(business.province),
    country: business.country,
    nace: text(business.nace),
    sector: record.sector,
    outcome: outcome.outcome,
    reason: outcome.reason,
    final_url: text(record.finalUrl),
    score: score.score,
    grade: score.grade,
    coverage: score.coverage,
    pages: record.pages.length,
    audited_at: record.auditedAt,
    seconds: (Date.parse(record.auditedAt) - Date.parse(record.startedAt)) / 1000,
    facts: storableJson(factsForSql(record.facts)),
    findings: storableJson(record.findings.map(({ seen: _, params: __, effort: ___, ...finding }) => finding)),
    record: storableJson(record),
  };
}

/** Facts without where they were seen: `{state}`, with `values` when yes and `why` when unknown. */
function factsForSql(facts: AuditRecord['facts']): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, factForSql(fact)]));
}

function factForSql(fact: Fact<unknown>): Record<string, unknown> {
  if (fact.state === 'yes')
    return { state: 'yes', values: valuesOf(fact), ...(fact.mayHaveMore && { mayHaveMore: fact.mayHaveMore }) };
  return fact.state === 'unknown' ? { state: 'unknown', why: fact.why } : { state: fact.state };
}
