import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { audit } from '../../../src/commands/audit.ts';
import { readConfig } from '../../../src/config/read-config.ts';
import type { AuditRecord } from '../../../src/model/record.ts';
import { AUDIT, type AuditOptions } from '../../../src/options/commands.ts';
import { defaultsOf } from '../../../src/options/option.ts';
import { quietContext } from '../../quiet-context.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vetrina-own-'));
  await writeFile(join(folder, 'list.csv'), 'name,city\nBar Sport,Modena\nForno Rossi,Carpi\n');
});
afterEach(() => rm(folder, { recursive: true }));

/** A configuration with one check: a name that begins with these letters. */
async function configOf(file: string, { id = 'name-fits', letters = 'Bar' }: { id?: string; letters?: string } = {}) {
  const text = { title: 'Name', reasons: { fits: 'It fits.', other: 'It does not.' }, why: 'Because.', advice: 'Change it.' };
  await writeFile(
    join(folder, file),
    `export default ({ defineCheck }) => ({ checks: [defineCheck({
      id: '${id}', stage: 'found', weight: 5, effort: 'minutes', needs: [], withoutSite: true, learnMore: 'https://example.org/',
      text: { en: ${JSON.stringify(text)} },
      judge: (_, { business }) => (business.name.startsWith('${letters}') ? { verdict: 'pass', reason: 'fits' } : { verdict: 'fail', reason: 'other' }),
    })] });`,
  );
  return readConfig(join(folder, file));
}

async function verdicts(): Promise<unknown[]> {
  const lines = (await readFile(join(folder, 'run', 'audit.jsonl'), 'utf8')).trim().split('\n');
  const records = lines.map((line) => JSON.parse(line) as AuditRecord).sort((a, b) => a.business.row - b.business.row);
  return records.map(({ findings }) => findings.find(({ check }) => check === 'name-fits')?.verdict);
}

describe('checks of the configuration', () => {
  const run = (config: Awaited<ReturnType<typeof configOf>>, more: Partial<AuditOptions> = {}) =>
    audit(
      join(folder, 'list.csv'),
      {
        ...defaultsOf(AUDIT),
        ...{ out: join(folder, 'run'), discovery: false, browser: false, lighthouse: false, quiet: true },
        ...more,
      },
      quietContext({ config }),
    );

  it('are judged beside ours, and a run is not resumed once one of them is another', async () => {
    expect(await run(await configOf('a.mjs'))).toBe(0);
    expect(await verdicts()).toEqual(['pass', 'fail']);
    expect(await run(await configOf('same.mjs'))).toBe(0);
    await expect(run(await configOf('b.mjs', { letters: 'Forno' }))).rejects.toThrow(/holds a run made with checks = /);
  });

  it('are refused under the id of one of ours, and where they could not be judged', async () => {
    await expect(run(await configOf('c.mjs', { id: 'own-website' }))).rejects.toThrow(/there is a check "own-website" already/);
    await expect(run(await configOf('d.mjs'), { queue: 'postgres://nowhere/' })).rejects.toThrow(/do not go with --queue/);
  });
});
