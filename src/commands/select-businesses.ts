import type { InputCounts } from '../io/count-records.ts';
import type { Business } from '../model/business.ts';
import type { AuditOptions } from '../options/commands.ts';

/** The businesses that are asked for and not done yet. */
export async function* selectBusinesses(
  all: AsyncIterable<Business>,
  { limit, only }: AuditOptions,
  done: Pick<ReadonlySet<number>, 'has'>,
): AsyncGenerator<Business, void> {
  for await (const business of all) {
    if (limit !== null && business.row > limit) return;
    if (done.has(business.row) || (only && !only.includes(business.id))) continue;
    yield business;
  }
}

/** How many there will be with those done; null when only counting them one by one would tell. */
export function totalOf(counts: InputCounts, { limit, only }: AuditOptions): number | null {
  if (only) return null;
  return Math.min(counts.records, limit ?? Number.POSITIVE_INFINITY);
}
