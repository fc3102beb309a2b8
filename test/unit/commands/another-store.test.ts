import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../../../src/commands/audit.ts';
import { explain } from '../../../src/commands/explain.ts';
import { report } from '../../../src/commands/report.ts';
import { rescore } from '../../../src/commands/rescore.ts';
import { survey } from '../../../src/commands/survey.ts';
import { AUDIT, EXPLAIN, REPORT, RESCORE, SURVEY } from '../../../src/options/commands.ts';
import { defaultsOf } from '../../../src/options/option.ts';
import { memoryStore } from '../../memory-store.ts';
import { quietContext } from '../../quiet-context.ts';

const store = memoryStore();
const said: string[] = [];
const context = quietContext({ store }, said);
let folder: string;
let list: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vetrina-store-'));
  list = join(folder, 'list.csv');
  await writeFile(list, 'name,city\nBar Sport,Modena\nForno Rossi,Carpi\n');
});
afterAll(() => rm(folder, { recursive: true }));

const names = (place: string) => [...(store.places.get(place)?.files.kept.keys() ?? [])].sort();
const nothingToVisit = { discovery: false, browser: false, lighthouse: false };

describe('a run that is not kept in a folder', () => {
  it('is audited, resumed, and has its outputs, without a file on the disk', async () => {
    const options = { ...defaultsOf(AUDIT), ...nothingToVisit };
    expect(await audit(list, options, context)).toBe(0);
    expect(names('memory:list')).toEqual([
      'audit.csv',
      'businesses/bar-sport-1.html',
      'businesses/forno-rossi-2.html',
      'index.html',
    ]);
    expect(store.places.get('memory:list')?.info).toMatchObject({ name: 'memory:list', counts: { records: 2, done: 2 } });
    expect(await audit(list, options, context)).toBe(0);
    await expect(audit(list, { ...options, maxPages: 3 }, context)).rejects.toThrow(/maxPages = 8; now it is 3/);
    expect(await audit(list, { ...options, maxPages: 3, fresh: true }, context)).toBe(0);
    expect(await readdir(folder)).toEqual(['list.csv']);
  });

  it('is reported, judged again, explained and surveyed', async () => {
    expect(await report('memory:list', { ...defaultsOf(REPORT), lang: 'en' }, context)).toBe(0);
    expect(String(store.places.get('memory:list')?.files.kept.get('index.html'))).toContain('<html lang="en');
    expect(await rescore('memory:list', defaultsOf(RESCORE), context)).toBe(0);
    said.length = 0;
    await explain({ place: 'memory:list', business: 'bar', subject: 'ownDomain' }, defaultsOf(EXPLAIN), context);
    expect(said[0]).toContain('Bar Sport');
    expect(await survey(['memory:list'], defaultsOf(SURVEY), context)).toBe(0);
    expect(names('memory:list')).toEqual(expect.arrayContaining(['survey.csv', 'survey.html']));
  });

  it('is refused what needs files of its own, with one clear line', async () => {
    await expect(report('memory:list', { ...defaultsOf(REPORT), pdf: true }, context)).rejects.toThrow(/not kept in a folder/);
    await expect(report('memory:elsewhere', defaultsOf(REPORT), context)).rejects.toThrow(/not the folder of a run/);
    await expect(report('memory:list', { ...defaultsOf(REPORT), since: 'memory:list' }, context)).rejects.toThrow(
      /the run itself/,
    );
  });
});
