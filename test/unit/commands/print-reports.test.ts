import { expect, test } from 'vitest';
import { pdfNames } from '../../../src/commands/print-reports.ts';
import { indexRow } from '../../../src/report/index-row.ts';
import { sampleRecord } from '../report/sample-records.ts';

const row = (number: number, name: string, city: string | null) =>
  indexRow(sampleRecord({ business: { row: number, name, city } }), {
    report: `businesses/${name.toLowerCase().replace(/\W+/g, '-')}-${number}.html`,
    peerRank: null,
  });

test('a PDF has the name of the business, with its town or its row where another has the same', () => {
  const rows = [
    row(1, 'Caffè Roma', 'Modena'),
    row(2, 'Bar Sport', 'Modena'),
    row(3, 'Bar Sport', 'Carpi'),
    row(4, 'Bar Sport', 'Carpi'),
  ];
  expect([...pdfNames(rows).values()]).toEqual(['caffe-roma.pdf', 'bar-sport-modena.pdf', 'bar-sport-3.pdf', 'bar-sport-4.pdf']);
  expect([...pdfNames([{ ...row(1, 'Bar', null), report: '' }])]).toEqual([]);
});
