import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { audit } from '../../../src/commands/audit.ts';
import { AUDIT, type AuditOptions } from '../../../src/options/commands.ts';
import { defaultsOf } from '../../../src/options/option.ts';
import { quietContext } from '../../quiet-context.ts';

let folder: string;
/** An audit of two businesses that have nothing to visit. */
let run: (options?: Partial<AuditOptions>) => Promise<unknown>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vetrina-resume-'));
  const csv = join(folder, 'list.csv');
  await writeFile(csv, 'name,city\nBar Sport,Modena\nForno Rossi,Carpi\n');
  const usual = {
    ...defaultsOf(AUDIT),
    out: join(folder, 'run'),
    discovery: false,
    browser: false,
    lighthouse: false,
    quiet: true,
  };
  run = (options = {}) => audit(csv, { ...usual, ...options }, quietContext());
});
afterEach(() => rm(folder, { recursive: true }));

const weights = (name: string, content: unknown) => writeFile(join(folder, name), JSON.stringify(content));

describe('a run is resumed only under the same weights', () => {
  it('is not resumed once the file was edited: two scales in one table compare nothing', async () => {
    await weights('weights.json', { checks: { 'own-website': 5 } });
    expect(await run({ weights: join(folder, 'weights.json') })).toBe(0);
    await weights('weights.json', { checks: { 'own-website': 9 } });
    await expect(run({ weights: join(folder, 'weights.json') })).rejects.toThrow(
      /weights = \{"checks":\{"own-website":5\}\}; now it is \{"checks":\{"own-website":9\}\}/,
    );
  });

  it('is resumed with the same content in another place, and not without it', async () => {
    await weights('weights.json', { checks: { 'own-website': 5 } });
    await weights('moved.json', { checks: { 'own-website': 5 } });
    expect(await run({ weights: join(folder, 'weights.json') })).toBe(0);
    expect(await run({ weights: join(folder, 'moved.json') })).toBe(0);
    await expect(run()).rejects.toThrow(/now it is null/);
  });
});

describe('a run of an earlier version', () => {
  it('is resumed when it does not know of an option that is at its default, and not when it is changed', async () => {
    expect(await run()).toBe(0);
    const path = join(folder, 'run', 'run.json');
    const { options, ...info } = JSON.parse(await readFile(path, 'utf8'));
    const { throttling: _, ...known } = options;
    await writeFile(path, JSON.stringify({ ...info, options: known }));
    expect(await run()).toBe(0);
    await writeFile(path, JSON.stringify({ ...info, options: known }));
    await expect(run({ throttling: 'provided' })).rejects.toThrow(/throttling = "simulate"; now it is "provided"/);
  });
});
