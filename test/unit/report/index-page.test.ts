import { load } from 'cheerio';
import { describe, expect, it, test } from 'vitest';
import { CHECKS } from '../../../src/checks/index.ts';
import { LANGS } from '../../../src/i18n/words.ts';
import type { Effort, Stage } from '../../../src/model/check.ts';
import type { Outcome } from '../../../src/model/outcome.ts';
import type { Finding } from '../../../src/model/record.ts';
import { indexPage } from '../../../src/report/index-page.ts';
import { type IndexRow, indexRow } from '../../../src/report/index-row.ts';
import { needScore } from '../../../src/report/need-score.ts';
import { OVERVIEW } from '../../../src/report/style/overview.ts';
import { expectOrderlyHeadings, expectSelfContained, expectWholeSentences, textOf } from './page-rules.ts';
import { goodFacts, recordOfEachOutcome, sampleRecord } from './sample-records.ts';

const options = {
  lang: 'it',
  checks: CHECKS,
  brand: null,
  run: { name: 'emilia', startedAt: '2026-11-21T08:00:00.000Z' },
} as const;
const rowsOf = () =>
  recordOfEachOutcome().map((record, index) => indexRow(record, { report: `businesses/${index}.html`, peerRank: null }));

describe.each(LANGS)('the overview in %s', (lang) => {
  it.each([
    ['empty', []],
    ['of one', rowsOf().slice(0, 1)],
    ['of every outcome', rowsOf()],
  ] as const)('%s is one whole, self-contained page', (_, rows) => {
    const page = indexPage(rows, { ...options, lang });
    expectSelfContained(page);
    expectOrderlyHeadings(page);
    expectWholeSentences(page);
  });
});

describe('the overview', () => {
  it('counts sites, those without and those not seen', () => {
    const $ = load(indexPage(rowsOf(), options));
    expect(
      $('.figures strong')
        .toArray()
        .map((figure) => $(figure).text()),
    ).toEqual(['1', String(rowsOf()[0]?.score), '9', '12']);
    expect($('#rows tr')).toHaveLength(22);
    expect($('#rows a').first().attr('href')).toBe('businesses/0.html');
  });

  it('offers only filters that find something', () => {
    const $ = load(indexPage(rowsOf().slice(0, 1), options));
    expect(
      $('#outcome option')
        .toArray()
        .map(({ attribs }) => attribs.value),
    ).toEqual(['', 'ok']);
    expect(
      $('#missing option')
        .toArray()
        .map(({ attribs }) => attribs.value),
    ).toEqual(['', 'form', 'shop', 'map']);
  });

  it('cannot be broken out of by a name', () => {
    const name = `</script><script>alert(1)</script><!--"'\u2028\u202e`;
    const row = indexRow(sampleRecord({ business: { name, city: name, province: name } }), { report: '', peerRank: null });
    const page = indexPage([row], options);
    expectSelfContained(page);
    const $ = load(page);
    expect($('script')).toHaveLength(2);
    expect(JSON.parse($('#data').text()).rows[0].name).toContain('</script><script>alert(1)</script><!--');
    expect(page).not.toContain('\u202e');
  });

  it('may frame the reports of its own folder, and nothing else', () => {
    const policyOf = (page: string) => load(page)('meta[http-equiv="Content-Security-Policy"]').attr('content');
    expect(policyOf(indexPage(rowsOf(), options))).toMatch(
      /; frame-src 'self'; img-src data:; base-uri 'none'; form-action 'none'$/,
    );
    expect(policyOf(indexPage([], options))).not.toContain('frame-src');
  });

  it('says so when there is nothing', () => {
    expect(textOf(indexPage([], options))).toContain('Ancora nessuna attività');
    expect(indexPage([], options)).not.toContain('<script');
  });

  it('stays small with 5,000 businesses', () => {
    const [row] = rowsOf();
    const rows = Array.from({ length: 5000 }, (_, index): IndexRow => ({ ...(row as IndexRow), name: `Trattoria ${index}` }));
    expect(indexPage(rows, options).length).toBeLessThan(3_000_000);
  });
});

describe('a row', () => {
  it('holds what is surely missing, and nothing that is unknown', () => {
    const record = sampleRecord({ facts: goodFacts() });
    expect(indexRow(record, { report: '', peerRank: null }).missing).toEqual(['form', 'shop', 'map']);
  });

  it('is named by its site, else by its id, when it has no name', () => {
    const named = (business: { name: null; website?: string | null }) =>
      indexRow(sampleRecord({ business }), { report: '', peerRank: null }).name;
    expect(named({ name: null })).toBe('trattoriadagino.example');
    expect(named({ name: null, website: null })).toBe('row-1');
  });
});

describe('room to gain', () => {
  const finding = (stage: Stage, points: number | null, effort: Effort): Finding => ({
    check: 'x',
    stage,
    verdict: 'fail',
    reason: 'x',
    params: {},
    weight: 10,
    points,
    effort,
    seen: [],
  });
  const need = (outcome: Outcome, ...findings: Finding[]) =>
    needScore({ outcome: { outcome, reason: 'x', params: {}, seen: [] }, findings });

  it('is 100 when everything is missing and quick, less when it takes a professional', () => {
    expect(need('ok', finding('found', 0, 'minutes'))).toBe(100);
    expect(need('ok', finding('found', 0, 'professional'))).toBe(30);
    expect(need('ok', finding('found', 0, 'minutes'), finding('found', 10, 'minutes'))).toBe(50);
  });

  it('weighs the steps as the score does and leaves out what is unknown', () => {
    expect(need('ok', finding('found', 0, 'minutes'), finding('convert', null, 'minutes'))).toBe(100);
    expect(need('ok', finding('found', 0, 'minutes'), finding('convert', 10, 'minutes'))).toBe(50);
    expect(need('ok')).toBeNull();
  });

  it('is left open where no site was seen', () => {
    expect(need('blocked', finding('found', 0, 'minutes'))).toBeNull();
  });
});

test('with a column of changes too, what to do first has room on the narrowest screen that shows the table', () => {
  const [, wide = ''] = OVERVIEW.split('@media (min-width:79.01rem){');
  const widths = [...(wide.split('.rows-frame')[0] ?? '').matchAll(/thead \.cell-(\w+)\{width:([\d.]+)(rem|%)\}/g)];
  const hidden = ['coverage', 'peers'];
  const shown = widths.filter(([, name = '']) => !hidden.includes(name));
  const rems = shown.map(([, , size, unit]) => (unit === '%' ? 75 * (Number(size) / 100) : Number(size)));
  expect(shown.map(([, name]) => name)).toContain('change');
  // 79 less the margins of the page
  expect(75 - rems.reduce((sum, width) => sum + width)).toBeGreaterThan(7);
});
