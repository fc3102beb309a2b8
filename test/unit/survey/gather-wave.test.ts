import { describe, expect, it } from 'vitest';
import type { AuditRecord } from '../../../src/model/record.ts';
import { UsageError } from '../../../src/model/usage-error.ts';
import { gatherWave } from '../../../src/survey/gather-wave.ts';
import { INDICATORS } from '../../../src/survey/indicators/index.ts';
import { sampleRecord } from '../report/sample-records.ts';

async function* run(...records: readonly AuditRecord[]) {
  yield* records;
}
const questions = { indicators: INDICATORS, spreads: [], dimensions: [], weightsColumn: null };
const record = (row: number, name: string, some: Parameters<typeof sampleRecord>[0] = {}) =>
  sampleRecord({ ...some, business: { row, id: `row-${row}`, name, ...some.business } });

describe('a wave', () => {
  it('counts the last record of a row that was audited twice', async () => {
    const wave = await gatherWave([run(record(1, 'Uno', { outcome: 'timeout' }), record(2, 'Due'), record(1, 'Uno'))], questions);
    expect(wave.observations.map(({ business, site }) => [business.name, site])).toEqual([
      ['Uno', 'site'],
      ['Due', 'site'],
    ]);
    expect(wave).toMatchObject({ excluded: 0, duplicates: 0 });
  });

  it('counts a business of several runs once, with the later record, and branches of one run each', async () => {
    const first = run(
      record(1, 'Bar', { outcome: 'no_website' }),
      record(2, 'Bar', { outcome: 'no_website' }),
      record(3, 'Altro'),
    );
    const wave = await gatherWave([first, run(record(1, 'BAR'))], questions);
    expect(wave.duplicates).toBe(1);
    expect(wave.observations.map(({ site }) => site)).toEqual(['site', 'no_site', 'site']);
  });

  it('leaves out rows that are no business', async () => {
    const wave = await gatherWave(
      [run(record(1, 'Uno'), record(2, '', { outcome: 'no_website', business: { problem: 'empty_row' } }))],
      questions,
    );
    expect(wave).toMatchObject({ excluded: 1, observations: [{}] });
  });

  it('reads weights with a comma or a point, and refuses what is none, with the row', async () => {
    const weighed = (row: number, cell: string) => record(row, 'Uno', { business: { carried: [['Peso', cell]] } });
    const gather = (...cells: readonly string[]) =>
      gatherWave([run(...cells.map((cell, index) => weighed(index + 1, cell)))], { ...questions, weightsColumn: 'Peso' });
    expect((await gather('1,5', '2.25')).observations.map(({ weight }) => weight)).toEqual([1.5, 2.25]);
    for (const cell of ['', '0', '-1', 'molto', 'Infinity']) await expect(gather('1', cell)).rejects.toThrow(/row 2/);
    await expect(gather('x')).rejects.toThrow(UsageError);
  });
});
