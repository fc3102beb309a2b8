import { describe, expect, it } from 'vitest';
import { surveyHeader, surveyRows } from '../../../src/report/survey/csv.ts';
import { transitionRows } from '../../../src/report/survey/transitions-csv.ts';
import { sampleRecord } from './sample-records.ts';
import { type ViewOptions, viewOf } from './survey-view.ts';

type Row = Readonly<Record<string, string>>;
const business = (row: number, province = 'MO') => ({ row, id: `A${row}`, name: `Bar ${row}`, province });
const sites = (from: number, count: number, province = 'MO') =>
  Array.from({ length: count }, (_, index) => sampleRecord({ business: business(from + index, province) }));
const without = (from: number, count: number, province = 'MO') =>
  Array.from({ length: count }, (_, index) =>
    sampleRecord({ outcome: 'no_website', business: business(from + index, province) }),
  );

async function tableOf(
  now: Parameters<typeof viewOf>[0],
  before: Parameters<typeof viewOf>[1],
  options: ViewOptions,
): Promise<readonly Row[]> {
  const view = await viewOf(now, before, options);
  const header = surveyHeader(view);
  return [...surveyRows(view)].map((cells) => {
    expect(cells).toHaveLength(header.length);
    return Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']));
  });
}
const find = (rows: readonly Row[], wanted: Row) =>
  rows.filter((row) => Object.entries(wanted).every(([name, value]) => row[name] === value));

describe('survey.csv', () => {
  it('has one row per indicator, group and wave, with counts, rate, interval and bounds', async () => {
    const rows = await tableOf([...sites(1, 6), ...without(11, 4), ...sites(21, 2, 'BO'), ...without(31, 6, 'BO')], null, {
      by: 'province',
    });
    const site = find(rows, { indicator: 'own_site', statistic: 'rate' });
    expect(site.map(({ by_province, numerator, denominator, rate }) => [by_province, numerator, denominator, rate])).toEqual([
      ['(all)', '8', '18', '0.444444'],
      ['BO', '2', '8', '0.25'],
      ['MO', '6', '10', '0.6'],
    ]);
    // Wilson for 6 of 10 (Newcombe's formula by hand): 0.3127–0.8318
    expect(Number(site[2]?.ci_low)).toBeCloseTo(0.3127, 4);
    expect(Number(site[2]?.ci_high)).toBeCloseTo(0.8318, 4);
    expect(site[0]).toMatchObject({
      wave: 'autunno',
      date: '2026-11-03',
      base: 'businesses',
      weighted: 'no',
      suppressed: 'no',
      bound_low: '0.444444',
    });
    const keys = rows.map(({ wave, indicator, statistic, by_province, method }) =>
      [wave, indicator, statistic, by_province, method].join(),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('says nothing of a figure that is held back', async () => {
    const rows = await tableOf([...sites(1, 6), ...without(11, 4), ...sites(21, 2, 'BO')], null, { by: 'province' });
    for (const row of find(rows, { indicator: 'own_site', statistic: 'rate' }).slice(1)) {
      expect(['small', 'derivable']).toContain(row.suppressed);
      expect(
        [
          row.numerator,
          row.denominator,
          row.unknown,
          row.not_applicable,
          row.rate,
          row.ci_low,
          row.bound_low,
          row.effective_n,
        ].join(''),
      ).toBe('');
    }
  });

  it('has the earlier wave, and changes by both methods', async () => {
    const before = [...sites(1, 5), ...without(6, 5)];
    const now = [...sites(1, 8), ...without(9, 2)];
    const rows = await tableOf(now, before, {});
    expect(find(rows, { indicator: 'own_site', statistic: 'rate' }).map(({ wave, rate }) => [wave, rate])).toEqual([
      ['autunno', '0.8'],
      ['primavera', '0.5'],
    ]);
    const changes = find(rows, { indicator: 'own_site', statistic: 'change' });
    expect(changes.map(({ method, rate, pairs, gained, lost }) => [method, rate, pairs, gained, lost])).toEqual([
      ['paired', '0.3', '10', '3', '0'],
      ['independent', '0.3', '', '', ''],
    ]);
  });

  it('keeps spreadsheets from running a group as a formula', async () => {
    const carried = (cell: string) =>
      Array.from({ length: 6 }, (_, index) => sampleRecord({ business: { ...business(index + 1), carried: [['=x', cell]] } }));
    const rows = await tableOf(carried('=HYPERLINK("x")'), null, { by: '=x', headers: ['=x'] });
    expect(rows.map((row) => row['by_=x'])).toContain('\'=HYPERLINK("x")');
  });
});

describe('survey-transitions.csv', () => {
  it('names who got a site and who lost it', async () => {
    const [header, rows] = transitionRows(
      await viewOf([...sites(1, 1), ...without(2, 2)], [...without(1, 1), ...sites(2, 1), ...without(3, 1)]),
    );
    expect(rows.map((row) => [row[header.indexOf('name')], row[header.indexOf('transition')]])).toEqual([
      ['Bar 1', 'got'],
      ['Bar 2', 'lost'],
      ['Bar 3', 'same'],
    ]);
  });
});
