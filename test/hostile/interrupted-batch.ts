import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Behaviour } from './behaviour.ts';
import { startHostileWeb } from './hostile-web.ts';
import { PHONE, page, sendHtml } from './pages.ts';
import { type CsvRow, makeWorkFolder, readAuditCsv, writeCsv } from './run-cli.ts';

/** A batch of healthy sites that can be stopped and started again, with a record of who asked for what. */
export interface Batchful {
  readonly path: string;
  readonly temp: string;
  readonly requests: string[];
  readonly args: (out: string, more?: readonly string[]) => readonly string[];
  /** audit.csv without what differs from run to run. */
  readonly comparable: (out: string) => CsvRow[];
  /** From now on nobody may ask for a site that is finished in this folder. */
  readonly noteFinished: (folder: string) => void;
  /** Finished sites that were asked for again. */
  readonly fetchedAgain: () => readonly string[];
  /** From now on no site answers until the returned function is called. */
  readonly hold: () => () => void;
  readonly close: () => Promise<void>;
}

const TIMINGS = ['audited_at'];

export async function openBatch(
  size: number,
  options: readonly string[] = ['--no-browser', '--concurrency', '4'],
): Promise<Batchful> {
  let gate = Promise.resolve();
  const sites = Array.from({ length: size }, (_, index): Behaviour => siteNumber(index, () => gate));
  const web = await startHostileWeb(sites, 1);
  const work = makeWorkFolder();
  const rows = sites.map(({ name }) => ({ id: name, name: `Ditta ${name}`, website: web.siteUrl(name) }));
  const list = writeCsv(join(work.path, 'list.csv'), rows);
  const requests = web.requests as string[];
  const finished = new Map<string, number>();
  return {
    path: work.path,
    temp: work.temp,
    requests,
    args: (out, more = options) => [
      ...['audit', list, '--out', join(work.path, out), '--allow-address', `127.0.0.1:${web.port}`, '--timeout', '30', '--quiet'],
      ...[...more, ...web.resolves.flatMap((each) => ['--resolve', each])],
    ],
    comparable: (out) =>
      readAuditCsv(join(work.path, out)).map((row) =>
        Object.fromEntries(Object.entries(row).filter(([name]) => !TIMINGS.includes(name))),
      ),
    noteFinished: (folder) => {
      const whole = readFileSync(join(folder, 'audit.jsonl'), 'utf8').split('\n').slice(0, -1);
      for (const line of whole) {
        const { id } = (JSON.parse(line) as { business: { id: string } }).business;
        if (!finished.has(id)) finished.set(id, requests.length);
      }
    },
    fetchedAgain: () =>
      [...finished].filter(([id, since]) => requests.slice(since).some((each) => each.startsWith(`${id} `))).map(([id]) => id),
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      gate = promise;
      return resolve;
    },
    close: async () => {
      await web.close();
      work.remove();
    },
  };
}

/** Each a little slow, and each a little different. */
function siteNumber(index: number, open: () => Promise<void>): Behaviour {
  return {
    name: `site-${index + 1}`,
    outcome: 'ok',
    cells: { phones: PHONE },
    answer: ({ response, path }) => {
      const html =
        path === '/contatti'
          ? page({ title: 'Contatti', body: `<a href="mailto:info@site-${index + 1}.it">Scrivici</a>` })
          : page();
      setTimeout(() => void open().then(() => sendHtml(response, html)), 20 + (index % 5) * 10);
    },
  };
}
