import { expect, test } from 'vitest';
import { gatherNeighbours } from '../../../src/report/neighbours.ts';
import { type Sample, sampleRecord } from './sample-records.ts';

const shop = (row: number, city: string, score: number, own: Sample = {}) => {
  const record = sampleRecord({ sector: 'restaurant', business: { row, city, province: 'MO', name: `B${row}` }, ...own });
  return { ...record, score: { ...record.score, score } };
};

test('those of the same town come first, then of the province, then of the trade; the best first and never the business itself', () => {
  const { add, neighbours } = gatherNeighbours();
  const all = [shop(1, 'Modena', 50), shop(2, 'Carpi', 90), shop(3, 'Modena', 40), shop(4, 'Modena', 60), shop(5, 'Modena', 30)];
  const far = { ...shop(6, 'Roma', 99), business: { ...shop(6, 'Roma', 99).business, province: 'RM' } };
  for (const record of [...all, far]) add(record);
  const of = (record: (typeof all)[number]) => neighbours.of(record).map(({ row, near }) => [row, near]);
  expect(of(all[0] as (typeof all)[number])).toEqual([
    [4, true],
    [3, true],
    [5, true],
  ]);
  expect(of(all[1] as (typeof all)[number])).toEqual([
    [4, true],
    [1, true],
    [3, true],
  ]);
  expect(of(far)).toEqual([
    [2, false],
    [4, false],
    [1, false],
  ]);
});

test('one alone is no company, an unknown trade is none, and a site that was not seen says nothing', () => {
  const { add, neighbours } = gatherNeighbours();
  const one = shop(1, 'Modena', 50);
  for (const record of [one, shop(2, 'Modena', 60), shop(3, 'Modena', 70, { outcome: 'parked' })]) add(record);
  for (const row of [4, 5, 6]) add(shop(row, 'Modena', 80, { sector: 'generic' }));
  expect(neighbours.of(one)).toEqual([]);
  expect(neighbours.of(shop(7, 'Modena', 1, { sector: 'generic' }))).toEqual([]);
});
