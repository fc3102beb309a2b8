import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../src/checks/index.ts';
import { LANGS } from '../../../src/i18n/words.ts';
import type { LighthouseResult } from '../../../src/model/lighthouse-result.ts';
import { businessPage } from '../../../src/report/business-page.ts';
import { lighthouse } from '../../facts-of.ts';
import { goodFacts, sampleRecord } from './sample-records.ts';

const page = (lang: (typeof LANGS)[number], ...results: readonly LighthouseResult[]) => {
  const items = results.map((value) => ({ value, confidence: 1, seen: [] }));
  const record = sampleRecord({ facts: { ...goodFacts(), lighthouse: { state: 'yes', items } } });
  const html = businessPage(record, { lang, checks: CHECKS, brand: null, screenshots: { mobile: null, desktop: null } });
  return load(html)('.speed');
};
const lead = (result: LighthouseResult) => page('en', result).find('p.quiet').first().text();

describe('speed and quality', () => {
  it('says how far the runs lie apart, and which of them counts', () => {
    expect(lead(lighthouse({ runs: 3, performance: 70, performances: [68, 70, 74] }))).toContain(
      'the middle one of 3 runs. Scores go from 0 to 100. Speed in the single runs: from 68 to 74.',
    );
    expect(lead(lighthouse({ runs: 2, performance: 74, performances: [68, 74] }))).toContain('the best of 2 runs.');
    expect(lead(lighthouse({ runs: 3, performance: 70, performances: [70, 70, 70] }))).not.toContain('single runs');
    expect(lead(lighthouse({ runs: 1, performance: 70 }))).not.toMatch(/single runs|best of/);
  });

  it.each(LANGS)('shows both devices side by side in %s, and only when both were measured', (lang) => {
    const phone = lighthouse({ performance: 41, lcpMs: 5000 });
    const computer = lighthouse({ performance: 93, lcpMs: 1200, formFactor: 'desktop' });
    const table = page(lang, phone, computer).find('.devices');
    const first = table.find('tbody tr').first().find('td');
    expect(first.toArray().map((cell) => load(cell).text())).toEqual(['41', '93']);
    expect(table.find('tbody tr')).toHaveLength(7);
    expect(table.find('caption').text()).not.toBe('');
    expect(page(lang, phone).find('.devices')).toHaveLength(0);
  });
});
