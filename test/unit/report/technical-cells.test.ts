import { expect, test } from 'vitest';
import { csvHeader, csvRow } from '../../../src/report/csv/rows.ts';
import { lighthouse } from '../../facts-of.ts';
import { type Sample, sampleRecord, yes } from './sample-records.ts';

const LATER = ['platform_version', 'server', 'certificate_ends', 'broken_links', 'lh_opportunities', 'lh_runs'];
const cellsOf = (sample: Sample) => {
  const row = csvRow(sampleRecord(sample), { report: '', peerRank: null, titleOf: (id) => id }, []);
  return Object.fromEntries(LATER.map((name) => [name, row[csvHeader([]).indexOf(name)]]));
};
const items = (...values: readonly object[]) => ({
  state: 'yes' as const,
  items: values.map((value) => ({ value, confidence: 1, seen: [] })),
});

test('versions, the last day of the certificate, links and what would save most', () => {
  const opportunities = [
    { audit: 'unused-javascript', savingsMs: 1200, savingsBytes: 340_000 },
    { audit: 'render-blocking-insight', savingsMs: 600, savingsBytes: null },
    { audit: 'image-delivery-insight', savingsMs: null, savingsBytes: 90_000 },
    { audit: 'a-fourth', savingsMs: 5, savingsBytes: null },
  ];
  const facts = {
    platform: items({ product: 'WordPress', version: '6.4.2' }, { product: 'WooCommerce' }),
    server: items({ product: 'Apache' }, { product: 'PHP', version: '8.3.14' }),
    certificate: yes({ validFrom: '2026-10-01T00:00:00.000Z', validTo: '2026-12-30T12:00:00.000Z', issuer: 'R11' }),
    brokenLinks: items({ url: 'https://x.example/a', label: 'A', status: 404 }),
    lighthouse: yes(lighthouse({ opportunities, runs: 3, performances: [61, 70, 65] })),
  };
  expect(cellsOf({ facts })).toEqual({
    platform_version: 'WordPress 6.4.2',
    server: 'Apache | PHP 8.3.14',
    certificate_ends: '2026-12-30',
    broken_links: 'https://x.example/a',
    lh_opportunities: 'unused-javascript 1200 ms 340000 B | render-blocking-insight 600 ms | image-delivery-insight 90000 B',
    lh_runs: '61 | 70 | 65',
  });
});

test('what was not told, not known or not asked', () => {
  const unknown = { state: 'unknown', why: 'not_all_asked' } as const;
  const facts = { platform: items({ product: 'WordPress' }), brokenLinks: unknown, lighthouse: yes(lighthouse()) };
  expect(cellsOf({ facts })).toMatchObject({
    platform_version: 'no',
    broken_links: 'unknown',
    lh_opportunities: '',
    lh_runs: '',
  });
  expect(cellsOf({ outcome: 'no_website' })).toMatchObject({ server: '', certificate_ends: '', lh_opportunities: '' });
});
