import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixtureArguments, serveFixtureWeb } from '../../fixtures/web.ts';
import { browserOption, TEST_BROWSERS } from '../browsers.ts';
import { readCsv } from './fixture-expectations.ts';
import { runVetrina } from './run-vetrina.ts';

/** Enough for two browsers to be at work side by side four times; the benches measure all. */
const SITES = 8;

/** As `npm start` does it: no working site goes without a measurement because of what the browser is, or what runs beside it. */
for (const browser of TEST_BROWSERS)
  test.skipIf(browser.browser === null)(
    `every working site is measured with ${browser.title}`,
    async () => {
      const out = mkdtempSync(join(tmpdir(), 'vetrina-measured-'));
      const web = await serveFixtureWeb();
      const list = ['fixtures/businesses.csv', '--limit', String(SITES)];
      const args = ['audit', ...list, '--out', out, '--no-discovery', '--lang', 'en', '--browsers', '2'];
      const ended = await runVetrina([...args, ...fixtureArguments(web), ...browserOption(browser)]);
      await web.close();
      const working = readCsv(join(out, 'audit.csv')).filter(({ outcome }) => outcome === 'ok');
      rmSync(out, { recursive: true, force: true });
      expect(ended.code).toBe(0);
      expect(working.length).toBeGreaterThan(SITES / 2);
      const missing = working.filter(({ lh_accessibility }) => !/^\d+$/.test(lh_accessibility ?? ''));
      expect(missing.map(({ name, lh_note }) => `${name}: ${lh_note}`)).toEqual([]);
      expect(ended.out).toContain(`Lighthouse: ${working.length} of ${working.length} measured`);
    },
    400_000,
  );
