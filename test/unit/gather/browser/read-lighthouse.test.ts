import type { Result } from 'lighthouse';
import { expect, it } from 'vitest';
import { readLighthouse } from '../../../../src/gather/browser/read-lighthouse.ts';

const request = (url: string, transferSize: number) => ({ url, transferSize });

/** The parts of a report that are read, in the shape of Lighthouse 13.5. */
const REPORT = {
  lighthouseVersion: '13.5.0',
  finalDisplayedUrl: 'https://www.trattoria.it/',
  runWarnings: ['slow'],
  configSettings: { formFactor: 'mobile' },
  environment: { benchmarkIndex: 2309.5 },
  categories: {
    performance: {
      score: 0.835,
      auditRefs: [
        { id: 'unused-javascript', weight: 0 },
        { id: 'cache-insight', weight: 0 },
      ],
    },
    accessibility: {
      score: 1,
      auditRefs: [
        { id: 'image-alt', weight: 10 },
        { id: 'button-name', weight: 7 },
        { id: 'heading-order', weight: 0 },
      ],
    },
    'best-practices': { score: null, auditRefs: [{ id: 'errors-in-console', weight: 1 }] },
    seo: { score: 0.5, auditRefs: [{ id: 'meta-description', weight: 1 }] },
  },
  audits: {
    'largest-contentful-paint': { id: 'largest-contentful-paint', score: 0.5, numericValue: 3604.4 },
    'cumulative-layout-shift': { id: 'cumulative-layout-shift', score: 1, numericValue: 0.11934 },
    'unused-javascript': {
      id: 'unused-javascript',
      score: 0,
      metricSavings: { LCP: 150, FCP: 0 },
      details: { type: 'opportunity', overallSavingsBytes: 30000, overallSavingsMs: 150, items: [] },
    },
    'cache-insight': {
      id: 'cache-insight',
      score: 0.5,
      metricSavings: { LCP: 1200 },
      details: { type: 'table', items: [{ wastedBytes: 500.4 }, { wastedBytes: 100 }] },
    },
    'image-alt': { id: 'image-alt', score: 0, details: { type: 'table', items: [{}, {}] } },
    'button-name': { id: 'button-name', score: 1, details: { type: 'table', items: [] } },
    'heading-order': { id: 'heading-order', score: 0 },
    'errors-in-console': { id: 'errors-in-console', score: 0 },
    'meta-description': { id: 'meta-description', score: null },
    'network-requests': {
      id: 'network-requests',
      score: 1,
      details: {
        type: 'table',
        items: [
          request('https://www.trattoria.it/', 1_000),
          request('https://cdn.trattoria.it/a.js', 200),
          request('https://www.googletagmanager.com/gtag/js', 50),
          request('data:image/png;base64,x', 7),
        ],
      },
    },
  },
} as unknown as Result;

it('keeps what owners need of a report', () => {
  expect(readLighthouse(REPORT)).toEqual({
    performance: 84,
    accessibility: 100,
    bestPractices: null,
    seo: 50,
    lcpMs: 3604,
    fcpMs: null,
    tbtMs: null,
    speedIndexMs: null,
    cls: 0.119,
    bytes: 1_250,
    requests: 3,
    thirdPartyBytes: 50,
    accessibilityFailures: [{ audit: 'image-alt', elements: 2 }],
    opportunities: [
      { audit: 'cache-insight', savingsMs: 1200, savingsBytes: 600 },
      { audit: 'unused-javascript', savingsMs: 150, savingsBytes: 30000 },
    ],
    otherFailures: ['errors-in-console'],
    formFactor: 'mobile',
    version: '13.5.0',
    runs: 1,
    benchmarkIndex: 2310,
    warnings: ['slow'],
  });
});
