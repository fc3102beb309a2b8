import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { surveyPage } from '../../../src/report/survey-page.ts';
import { generateRecord } from '../../../tools/generate-run.ts';
import { sampleRecord } from './sample-records.ts';
import { viewOf } from './survey-view.ts';

const records = (count: number, wave = 1) => Array.from({ length: count }, (_, index) => generateRecord(index + 1, wave));
const pageOf = async (...args: Parameters<typeof viewOf>) => load(surveyPage(await viewOf(...args)));
const rowOf = ($: ReturnType<typeof load>, section: string, label: string) =>
  $(`table[aria-labelledby="${section}"] tr`)
    .filter((_, row) => $(row).find('th').text().startsWith(label))
    .first()
    .find('td')
    .toArray()
    .map((cell) => $(cell).text());

describe('the page of a survey', () => {
  it('states the published interval of 81 of 263', async () => {
    const known = (outcome: 'ok' | 'no_website', count: number, from: number) =>
      Array.from({ length: count }, (_, index) =>
        sampleRecord({ outcome, business: { row: from + index, name: `Bar ${from + index}` } }),
      );
    const $ = await pageOf([...known('ok', 81, 1), ...known('no_website', 182, 100)], null, { lang: 'en' });
    expect(rowOf($, 'presence', 'Own working website')).toEqual(['', '30.8%', '25.5–36.6%', '81 of 263', '0']);
    expect($('.sentence').text()).toBe(
      '30.8% have a website of their own that works (95% interval 25.5% to 36.6%). 0.0% have only a social profile in its place. For 0 it could not be established.',
    );
    const it = await pageOf([...known('ok', 81, 1), ...known('no_website', 182, 100)], null, { lang: 'it' });
    expect(rowOf(it, 'presence', 'Sito proprio')).toEqual(['', '30,8%', '25,5–36,6%', '81 su 263', '0']);
  });

  it.each(['it', 'en'] as const)(
    '%s: has no hole in its sentences, one heading per section, and every chart its figures',
    async (lang) => {
      const $ = await pageOf(records(150, 2), records(150), {
        lang,
        by: 'sector,province,sector+province,size',
        headers: ['Addetti', 'Peso'],
        weightsColumn: 'Peso',
        population: 9000,
      });
      expect($('body').text()).not.toMatch(/\[…\]|\{\w+\}|undefined|NaN|\bnull\b|Infinity/);
      expect($('html').attr('lang')).toBe(lang === 'it' ? 'it-IT' : 'en-GB');
      for (const link of $('nav.contents a').toArray()) expect($(String($(link).attr('href')))).toHaveLength(1);
      for (const table of $('table[aria-labelledby]').toArray())
        expect($(`#${$(table).attr('aria-labelledby')}`)).toHaveLength(1);
      for (const chart of $('svg.chart').toArray()) expect($(chart).closest('tr').find('.rate').text()).toMatch(/\d/);
      expect($('svg.funnel-shape').closest('section').find('table')).toHaveLength(1);
    },
  );

  it('draws the histogram of the scores that there are', async () => {
    const scored = [0, 9, 10, 55, 59, 100, 100].map((score, index) => {
      const record = sampleRecord({ business: { row: index + 1, name: `Bar ${index}` } });
      return { ...record, score: { ...record.score, score } };
    });
    const $ = await pageOf(scored, null);
    const counts = $('table.bins td')
      .toArray()
      .map((cell) => Number($(cell).text()));
    expect(counts).toEqual([2, 1, 0, 0, 0, 2, 0, 0, 0, 2]);
    const heights = $('.histogram rect')
      .toArray()
      .map((column) => Number($(column).attr('height')));
    expect(heights[1]).toBeCloseTo((heights[0] ?? 0) / 2, 1);
  });

  it('goes out for nothing, runs no script and has no style but its own', async () => {
    const markup = surveyPage(await viewOf(records(60), null, { by: 'sector' }));
    const $ = load(markup);
    expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; img-src data:;/,
    );
    expect($('script, link, img, iframe, [style], [src], [onclick]')).toHaveLength(0);
    expect(markup).not.toMatch(/https?:\/\//);
  });

  it('shows what the input says as text, never as markup', async () => {
    const hostile = '<img src=x onerror=alert(1)>"\'`';
    const $ = await pageOf(
      Array.from({ length: 12 }, (_, index) =>
        sampleRecord({ business: { row: index + 1, name: `Bar ${index}`, carried: [[hostile, hostile]] } }),
      ),
      null,
      { by: hostile, headers: [hostile] },
    );
    expect($('img')).toHaveLength(0);
    expect($('.heat').text()).toContain(hostile);
  });

  it('writes its method from the run: without a browser, with weights, held back under the limit', async () => {
    const $ = await pageOf(records(40), null, {
      weightsColumn: 'Peso',
      headers: ['Peso'],
      minCell: 7,
      options: { browser: false, lighthouse: false, discovery: false, ignoreRobots: true, maxPages: 3 },
    });
    const method = $('.method').text();
    expect(method).toContain('without a browser');
    expect(method).toContain('Lighthouse was not run');
    expect(method).toContain('up to 3 pages');
    expect(method).toContain('robots.txt was not honoured');
    expect(method).toContain('weighted by the column “Peso”');
    expect(method).toContain('fewer than 7 known answers');
    expect(method).toContain('SHA-256 abcdef012345');
    expect(method).not.toContain('Newcombe’s intervals');
  });

  it('has something to say of nobody and of one', async () => {
    expect((await pageOf([], null)).text()).toContain('There is nothing to count');
    const one = await pageOf([sampleRecord()], null);
    expect(one('h1').text()).toBe('How one business presents itself online');
    expect(rowOf(one, 'presence', 'Own working website')[1]).toBe('c');
  });
});
