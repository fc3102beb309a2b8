import { storableJson } from '../../lib/storable-json.ts';
import type { FetchedPage, Look, World } from '../../model/world.ts';
import type { JobQueue } from './job-queue.ts';

/** Where a job stands, for the question whether others of its run will ask the same site. */
interface Where {
  readonly run: number;
  readonly row: number;
  readonly place: string | null;
}

/**
 * Reads each robots.txt once in a run, whichever workers the businesses of a site come to. Only for sites that several rows of
 * the run share: for the others there is nothing to remember. A failed look is not kept.
 */
export async function rememberRobots(
  queue: JobQueue,
  { run, row, place }: Where,
  fetch: World['fetch'],
): Promise<World['fetch']> {
  if (place === null || !(await isShared(queue, { run, row, place }))) return fetch;
  return async (url, options) => {
    if (URL.parse(url)?.pathname !== '/robots.txt') return fetch(url, options);
    const known = await recall(queue, run, url);
    if (known) return { ok: true, value: known };
    const look: Look<FetchedPage> = await fetch(url, options);
    if (look.ok) await remember(queue, run, look.value);
    return look;
  };
}

/** A database that is away costs a second question to the site, not the audit. */
async function recall({ database }: JobQueue, run: number, url: string): Promise<FetchedPage | null> {
  const known = database.query('select look from vetrina.robots where run = $1 and url = $2', [run, url]);
  return (await known.catch(() => []))[0]?.look ?? null;
}

async function remember({ database }: JobQueue, run: number, page: FetchedPage): Promise<void> {
  const values = [run, page.url, storableJson(page)];
  await database
    .query('insert into vetrina.robots (run, url, look) values ($1, $2, $3) on conflict do nothing', values)
    .catch(() => undefined);
}

async function isShared({ database }: JobQueue, { run, row, place }: Where): Promise<boolean> {
  const others = database.query('select 1 from vetrina.rows where run = $1 and place = $2 and row <> $3 limit 1', [
    run,
    place,
    row,
  ]);
  return (await others.catch(() => [])).length > 0;
}
