import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtureArguments, serveFixtureWeb, siteNames } from '../../fixtures/web.ts';
import { browserOption, TEST_BROWSERS } from '../browsers.ts';
import { measurePatience } from '../hostile/patience.ts';
import { type CsvRow, differences, fixtureRows, readCsv } from './fixture-expectations.ts';

/** The whole program over the fixture web, held against what a person says about each site. */

const ROOT = join(import.meta.dirname, '../..');
const ROWS = fixtureRows();

test('every fixture site has a row', () => {
  expect(ROWS.map(({ site }) => site).filter((site) => site !== null)).toEqual(expect.arrayContaining([...siteNames()]));
});

// The silent site takes all the seconds that a business may have; the others must not run out of them on a busy machine.
const AUDITS = [
  ...TEST_BROWSERS.filter(({ browser }) => browser !== null).map((browser) => ({
    run: `with ${browser.title}`,
    options: ['--no-lighthouse', '--timeout', String(Math.round(45 * measurePatience())), ...browserOption(browser)],
    mayBeUnknown: false,
  })),
  { run: 'without a browser', options: ['--no-browser', '--timeout', '20'], mayBeUnknown: true },
].map((each) => ({ ...each, out: mkdtempSync(join(tmpdir(), 'vetrina-fixtures-')) }));

/** The browsers one after the other, as they would take the cores from each other; beside them the one that needs none. */
let ended: readonly Ended[];
beforeAll(async () => {
  const [browsers, plain] = await Promise.all([inTurn(AUDITS.slice(0, -1)), inTurn(AUDITS.slice(-1))]);
  ended = [...browsers, ...plain];
}, 600_000);

async function inTurn(audits: typeof AUDITS): Promise<readonly Ended[]> {
  const all: Ended[] = [];
  for (const { out, options } of audits) all.push(await audit(out, options));
  return all;
}

describe.each(AUDITS.map((each, at) => ({ ...each, at })))('audit of the fixture web $run', ({ out, mayBeUnknown, at }) => {
  let rows: readonly CsvRow[] = [];

  beforeAll(() => {
    expect(ended[at]).toMatchObject({ code: 0 });
    rows = readCsv(join(out, 'audit.csv'));
  });
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  test('has every record once, in input order', () => {
    expect(rows.map(({ row }) => row)).toEqual(ROWS.map((_, i) => String(i + 1)));
    expect(rows.map(({ name }) => name)).toEqual(ROWS.map(({ name }) => name));
  });

  test.each(
    ROWS.map(({ name, site, expected }, at) => ({ title: name || 'the empty row', where: site ?? 'cell only', expected, at })),
  )('$title ($where)', ({ expected, at }) => {
    expect(differences(rows[at] ?? {}, expected, mayBeUnknown)).toEqual([]);
  });
});

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

async function audit(out: string, options: readonly string[]): Promise<Ended> {
  const web = await serveFixtureWeb();
  try {
    const command = ['src/main.ts', 'audit', 'fixtures/businesses.csv', '--out', out, '--no-discovery'];
    const child = spawn(process.execPath, [...command, ...fixtureArguments(web), ...options], { cwd: ROOT });
    const said: string[] = [];
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    const [code] = (await once(child, 'exit')) as [number | null];
    return { code, said: said.join('').slice(-3_000) };
  } finally {
    await web.close();
  }
}
