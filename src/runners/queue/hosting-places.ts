import { createHash } from 'node:crypto';
import type { JobQueue } from './job-queue.ts';
import type { Claim } from './take-jobs.ts';

/** Businesses that all workers together visit at one hosting address at a time. */
const PER_ADDRESS = 2;

/**
 * Takes a turn at a hosting address (many small sites share one machine); false when enough workers are there. The turn ends
 * with the job, or by itself when its worker is not heard of for `seconds`.
 */
export async function enterPlace(
  { database }: JobQueue,
  { id }: Claim,
  { address, seconds }: { readonly address: string; readonly seconds: number },
): Promise<boolean> {
  return database.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1::bigint)', [lockOf(address)]);
    const entered = await tx.query(
      `insert into vetrina.places (place, job, until)
       select $1, $2, now() + make_interval(secs => $3)
       where (select count(*) from vetrina.places where place = $1 and job <> $2 and until > now()) < $4
       on conflict (place, job) do update set until = excluded.until
       returning place`,
      [address, id, seconds, PER_ADDRESS],
    );
    return entered.length === 1;
  });
}

/** A lock number of its own for each address, out of the way of the fixed ones. */
function lockOf(address: string): string {
  return createHash('sha256').update(`place ${address}`).digest().readBigInt64BE().toString();
}
