import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditOneSite, tell } from '../../../examples/audit-one-site.ts';
import { verdicts } from '../../../examples/list-with-own-check.ts';
import { phoneTable } from '../../../examples/records-to-spreadsheet.ts';
import { toSqlite } from '../../../examples/records-to-sqlite.ts';
import { audit } from '../../../src/commands/audit.ts';
import { auditRecordSchema, businessOf, judge, look, type OpenWorld, openWorld } from '../../../src/index.ts';
import { AUDIT } from '../../../src/options/commands.ts';
import { defaultsOf } from '../../../src/options/option.ts';
import { quietContext } from '../../quiet-context.ts';

const PAGE = `<!doctype html><html lang="it"><title>Forno Rossi, Modena</title><h1>Forno Rossi</h1>
<p>Pane e dolci dal 1962, nel centro di Modena, ogni giorno freschi di forno e di lievito madre.</p>
<a href="tel:+39059831000">059 831000</a><p>Aperto lun-sab 7:00-13:00</p></html>`;

let folder: string;
let server: Server;
let world: OpenWorld;
let site: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vetrina-examples-'));
  server = createServer(({ url }, response) => {
    response.writeHead(url === '/' ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(url === '/' ? PAGE : 'no');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  site = `http://127.0.0.1:${port}/`;
  world = await openWorld({ browser: false, allowAddress: [`127.0.0.1:${port}`] });
  await writeFile(join(folder, 'list.csv'), `name,website\nForno Rossi,${site}\nNiente,\n`);
});
afterAll(async () => {
  await world.close();
  server.close();
  await rm(folder, { recursive: true });
});

describe('the examples', () => {
  it('audit one site', async () => {
    const record = await auditOneSite(site, world);
    expect(auditRecordSchema.parse(record).outcome.outcome).toBe('ok');
    expect(tell(record)[1]).toBe('phones +39059831000');
  });

  it('audit a list with a check of their own', async () => {
    const lines: string[] = [];
    for await (const line of verdicts(join(folder, 'list.csv'), world)) lines.push(line);
    expect(lines[0]).toBe('Forno Rossi: pass');
    expect(lines[1]).toMatch(/^Niente: /);
  });

  it('put records into SQLite and into a table', async () => {
    const options = { ...defaultsOf(AUDIT), ...{ discovery: false, browser: false, lighthouse: false, quiet: true } };
    const { port } = new URL(site);
    const own = { out: join(folder, 'run'), allowAddress: [`127.0.0.1:${port}`] };
    expect(await audit(join(folder, 'list.csv'), { ...options, ...own }, quietContext())).toBe(0);
    const database = await toSqlite(own.out, ':memory:');
    expect(database.prepare('select outcome from audits order by row').all()).toEqual([
      { outcome: 'ok' },
      { outcome: 'no_website' },
    ]);
    const phones = database.prepare(`select value from facts where fact = 'phones' and state = 'yes'`).all();
    expect(phones).toHaveLength(1);
    database.close();
    expect(await phoneTable(own.out)).toBe(`\ufeff"business","phone","seen on"\r\n"Forno Rossi","+39059831000","${site}"\r\n`);
  });
});

describe('the package', () => {
  it('looks and judges in two steps, with weights, as it does in one', async () => {
    const evidence = await look(businessOf({ name: 'Forno Rossi', website: site }), world, { browser: false });
    const record = judge(evidence);
    expect(record.outcome.outcome).toBe('ok');
    const other = judge(evidence, { weights: { checks: { 'phone-shown': 0 } } });
    expect(other.findings).toHaveLength(record.findings.length - 1);
    expect(() => judge(evidence, { weights: { checks: { 'phone-shwon': 0 } } })).toThrow(/did you mean "phone-shown"/);
  });

  it('understands the trade of a business, and says when nothing can be looked at', () => {
    expect(businessOf({ name: 'Da Gino', sectorText: 'ristorante' })).toMatchObject({
      sector: 'restaurant',
      country: 'IT',
      row: 1,
    });
    expect(businessOf({ city: 'Modena' }).problem).toBe('no_name_or_website');
  });
});
