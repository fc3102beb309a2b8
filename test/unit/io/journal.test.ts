import { appendFile, mkdtemp, readFile, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openJournal } from '../../../src/io/journal.ts';
import { type AuditRecord, RECORD_SCHEMA_VERSION } from '../../../src/model/record.ts';

let folder: string;
let path: string;
let number = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vetrina-journal-'));
});
beforeEach(() => {
  path = join(folder, `${number++}.jsonl`);
});
afterAll(() => rm(folder, { recursive: true }));

/** The journal only looks at the schema, the row, and which facts there are. */
const record = (row: number, name = `Perché ${row}`, facts: object = {}) =>
  ({ schema: RECORD_SCHEMA_VERSION, business: { row, name }, facts }) as unknown as AuditRecord;
const namesIn = async (journal: Awaited<ReturnType<typeof openJournal>>) => {
  const names: (string | null)[] = [];
  for await (const { business } of journal.records()) names.push(business.name);
  return names;
};

describe('journal', () => {
  it('gives records back in input order, whatever order they ended in', async () => {
    const journal = await openJournal(path);
    await Promise.all([3, 1, 2].map((row) => journal.append(record(row))));
    expect(await namesIn(journal)).toEqual(['Perché 1', 'Perché 2', 'Perché 3']);
    await journal.close();
    const again = await openJournal(path);
    expect([...again.rows()].sort()).toEqual([1, 2, 3]);
    expect(await namesIn(again)).toEqual(['Perché 1', 'Perché 2', 'Perché 3']);
    await again.close();
  });

  it('gives records of earlier versions the facts that were not looked for then, as unknown', async () => {
    const journal = await openJournal(path);
    await journal.append(record(1, 'Bar', { phones: { state: 'no' } }));
    const facts = (await journal.read(1))?.facts;
    expect(facts?.phones).toEqual({ state: 'no' });
    expect(facts?.emails).toEqual({ state: 'unknown', why: 'not_asked' });
    await journal.close();
  });

  it('cuts off a torn last line, wherever it was torn, and goes on', async () => {
    const journal = await openJournal(path);
    await journal.append(record(1));
    await journal.append(record(2));
    await journal.close();
    const whole = (await readFile(path)).length;
    for (const lost of [1, 5, 20]) {
      await truncate(path, whole - lost);
      const torn = await openJournal(path);
      expect([...torn.rows()]).toEqual([1]);
      await torn.append(record(2));
      expect(await namesIn(torn)).toEqual(['Perché 1', 'Perché 2']);
      await torn.close();
      expect((await readFile(path)).length).toBe(whole);
    }
  });

  it('takes a line that is not JSON for a business to audit again', async () => {
    const journal = await openJournal(path);
    await journal.append(record(1));
    await journal.close();
    await appendFile(path, '{"schema":1,"busi\n');
    const again = await openJournal(path);
    expect([...again.rows()]).toEqual([1]);
    await again.close();
  });

  it('lets the last record of a row win, and rewrites whole', async () => {
    const journal = await openJournal(path);
    await journal.append(record(1, 'old'));
    await journal.append(record(1, 'new'));
    expect(await namesIn(journal)).toEqual(['new']);
    await journal.rewrite((old) => ({ ...old, business: { ...old.business, name: `${old.business.name}er` } }));
    expect(await namesIn(journal)).toEqual(['newer']);
    await journal.append(record(2));
    expect(await namesIn(journal)).toEqual(['newer', 'Perché 2']);
    await journal.close();
  });

  it('refuses records of another version with the fix', async () => {
    await appendFile(path, '{"schema":99,"business":{"row":1}}\n');
    await expect(openJournal(path)).rejects.toThrow(/another version.*--out/);
  });
});
