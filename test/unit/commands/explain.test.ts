import { beforeAll, describe, expect, it } from 'vitest';
import { explain } from '../../../src/commands/explain.ts';
import { startRun } from '../../../src/commands/start-run.ts';
import { valueInWords } from '../../../src/commands/value-in-words.ts';
import { EXPLAIN } from '../../../src/options/commands.ts';
import { defaultsOf } from '../../../src/options/option.ts';
import { memoryStore } from '../../memory-store.ts';
import { quietContext } from '../../quiet-context.ts';
import { goodFacts, sampleRecord } from '../report/sample-records.ts';

const store = memoryStore();
const said: string[] = [];

const begin = {
  ...{ tool: 'vetrina', version: '0', name: 'run', carriedHeaders: [], options: {}, startedAt: '2026-01-01', endedAt: null },
  input: { file: 'x.csv', sha256: 'a', encoding: 'utf-8', delimiter: ',' },
  counts: { records: 4, done: 4, failed: 0, outcomes: {} },
};

beforeAll(async () => {
  const run = await startRun(store, 'run', { fresh: false, begin });
  const names = ['Bar', 'Bar Centrale', 'Forno', 'Forno'];
  for (const [index, name] of names.entries())
    await run.journal.append(sampleRecord({ facts: goodFacts(), business: { id: `b-${index + 1}`, row: index + 1, name } }));
  await run.close();
});

async function explained(business: string, subject: string | null = 'phones'): Promise<string> {
  said.length = 0;
  await explain({ place: 'run', business, subject }, defaultsOf(EXPLAIN), quietContext({ store }, said));
  return said.join('\n');
}

describe('vetrina explain', () => {
  it('says once what was turned down for the same reason in several places', async () => {
    const seen = ['/', '/contatti'].map((path) => ({
      page: `https://bar.example${path}`,
      snippet: '+39 123',
      how: 'link' as const,
    }));
    const rejected = seen.map((each) => ({ value: '+39123', why: 'placeholder' as const, seen: [each] }));
    const facts = { ...goodFacts(), phones: { state: 'no' as const, seen: [], rejected } };
    const run = await startRun(store, 'twice', { fresh: false, begin });
    await run.journal.append(sampleRecord({ facts, business: { id: 'b-1', row: 1, name: 'Bar' } }));
    await run.close();
    said.length = 0;
    await explain({ place: 'twice', business: 'Bar', subject: 'phones' }, defaultsOf(EXPLAIN), quietContext({ store }, said));
    expect(said.filter((line) => line.includes('not taken'))).toEqual(['  not taken: +39123 — placeholder']);
    expect(said.filter((line) => line.includes('https://bar.example/contatti'))).toHaveLength(1);
  });

  it('takes the exact name before names that hold it', async () => {
    expect(await explained('bar')).toMatch(/^Bar —/);
    expect(await explained('centrale')).toMatch(/^Bar Centrale —/);
    expect(await explained('2')).toMatch(/^Bar Centrale —/);
    await expect(explained('forno')).rejects.toThrow(/fits several businesses: b-3 \(Forno\), b-4 \(Forno\)/);
    await expect(explained('ar')).rejects.toThrow(/fits several businesses: b-1 \(Bar\), b-2/);
    await expect(explained('nobody')).rejects.toThrow(/No business "nobody"/);
  });

  it('finds facts and checks however they are written, and says which were meant', async () => {
    expect(await explained('bar', 'opening-hours')).toContain('openingHours: ');
    expect(await explained('bar', 'PhoneClickable')).toContain('phone-clickable: ');
    await expect(explained('bar', 'phonez')).rejects.toThrow(/neither a fact nor a check; did you mean phones/);
    await expect(explained('bar', 'whatsap')).rejects.toThrow(/did you mean whatsapp/);
    await expect(explained('bar', 'hours')).rejects.toThrow(/did you mean openingHours/);
    await expect(explained('bar', 'qqqqqqqqqqqq')).rejects.toThrow(/Facts: ownDomain/);
  });

  it('says a value in words before it shows all of it', async () => {
    const lines = (await explained('bar')).split('\n');
    const at = lines.findIndex((line) => /confidence/.test(line));
    expect(lines[at]).toMatch(/^ {2}[+\d ]+ {2}confidence \d/);
    expect(lines[at + 1]).toMatch(/^ {4}\{"/);
  });
});

it('a value without a telling field is said field by field', () => {
  expect(valueInWords({ opensAt: '9:00', closed: false, days: ['mo', 'tu'], byOwner: true, note: null, more: [] })).toBe(
    'opens at 9:00, days mo + tu, by owner',
  );
  expect(valueInWords({ value: '12' })).toBe('12');
  expect(valueInWords('x')).toBe('x');
});
