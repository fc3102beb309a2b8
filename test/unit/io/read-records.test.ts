import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderStore } from '../../../src/io/folder-store.ts';
import { UsageError } from '../../../src/model/usage-error.ts';

const { read } = folderStore();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vetrina-read-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const info = {
  tool: 'vetrina',
  version: '0.1.0',
  name: 'x',
  input: { file: 'x.csv', sha256: 'ab', encoding: 'utf-8', delimiter: ',' },
  carriedHeaders: [],
  options: {},
  counts: { records: 3, done: 3, failed: 0, outcomes: {} },
  startedAt: '2026-11-21T10:00:00.000Z',
  endedAt: null,
};
const line = (row: number, name = 'Bar') => `${JSON.stringify({ schema: 1, business: { row, name }, facts: {} })}\n`;
async function rowsOf(journal: string): Promise<unknown[]> {
  await writeFile(join(folder, 'run.json'), JSON.stringify(info));
  await writeFile(join(folder, 'audit.jsonl'), journal);
  const rows: unknown[] = [];
  for await (const { business } of (await read(folder))?.records() ?? []) rows.push([business.row, business.name?.length]);
  return rows;
}

describe('a run read once', () => {
  it('gives every record as it stands, longer than the pieces in which a file is read too', async () => {
    const long = 'è'.repeat(700_000);
    expect(await rowsOf(line(2) + line(1, long) + line(2))).toEqual([
      [2, 3],
      [1, 700_000],
      [2, 3],
    ]);
  });

  it('passes over lines torn by a crash', async () => {
    expect(await rowsOf(`${line(1)}{"schema":1,"busi\n${line(2)}{"schema":1,"business":{"row":3`)).toEqual([
      [1, 3],
      [2, 3],
    ]);
  });

  it('refuses another version, and a folder that is no run', async () => {
    await expect(rowsOf('{"schema":99,"business":{"row":1}}\n')).rejects.toThrow(/schema 99/);
    expect(await read(join(folder, 'nowhere'))).toBeNull();
    await rm(join(folder, 'audit.jsonl'));
    await expect((await read(folder))?.records().next()).rejects.toThrow(UsageError);
  });
});
