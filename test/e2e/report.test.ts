import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import { findBrowser } from '../../src/gather/browser/find-browser.ts';
import { LANGS, type Lang } from '../../src/i18n/words.ts';
import { countScores } from '../../src/lib/score-counts.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { businessPage } from '../../src/report/business-page.ts';
import { indexPage } from '../../src/report/index-page.ts';
import { type IndexRow, indexRow } from '../../src/report/index-row.ts';
import { compareRecords } from '../../src/scoring/compare-records.ts';
import { goodFacts, recordOfEachOutcome, sampleRecord } from '../unit/report/sample-records.ts';

/** A JPEG of 1 × 1. */
const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'.replace(
  'image/gif',
  'image/jpeg',
);

let browser: Browser;
let folder: string;
let axe: string;

beforeAll(async () => {
  const found = await findBrowser();
  browser = await chromium.launch({
    executablePath: found.path,
    args: ['--no-sandbox'],
    env: { ...process.env, ...found.environment },
  });
  folder = await mkdtemp(join(tmpdir(), 'vetrina-report-'));
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
});

afterAll(async () => {
  await browser?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

interface View {
  readonly width: number;
  readonly dark?: boolean;
  readonly print?: boolean;
}

/** Opens a page from a file, as an owner does with an attachment; fails on any request, script error or blocked style. */
async function open(html: string, view: View, look: (page: Page) => Promise<void>): Promise<void> {
  const path = join(folder, `${Math.round(performance.now() * 1000)}.html`);
  await writeFile(path, html);
  const context = await browser.newContext({
    viewport: { width: view.width, height: 850 },
    colorScheme: view.dark ? 'dark' : 'light',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) complaints.push(`asked for ${request.url()}`);
  });
  if (view.print) await page.emulateMedia({ media: 'print' });
  await page.goto(pathToFileURL(path).href);
  await look(page);
  await context.close();
  expect(complaints).toEqual([]);
}

async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate("document.querySelectorAll('details').forEach((element) => { element.open = true; })");
  await page.evaluate(axe);
  const violations = await page.evaluate(
    "axe.run(document).then((result) => result.violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))",
  );
  expect(violations).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
}

const good = () => sampleRecord({ sector: 'restaurant', facts: goodFacts() });
const earlier = () =>
  sampleRecord({
    sector: 'restaurant',
    facts: { ...goodFacts(), phones: { state: 'no' }, map: goodFacts().favicon ?? { state: 'no' } },
  });
const report = (outcome: Outcome, lang: Lang) =>
  businessPage(outcome === 'ok' ? good() : sampleRecord({ outcome }), {
    lang,
    checks: CHECKS,
    brand: null,
    screenshots: { mobile: PICTURE, desktop: PICTURE },
    peers: { sector: 'restaurant', counts: countScores([10, 20, 30, 40, good().score.score ?? 0]) },
    peerRank: '1/5',
    changes: outcome === 'ok' ? compareRecords(earlier(), good()) : null,
    version: '0.1.0',
    userAgent: 'Vetrina/0.1',
  });

describe('the report of a business in a browser', () => {
  const outcomes: readonly Outcome[] = ['ok', 'no_website', 'social_only', 'unreachable', 'blocked', 'parked'];

  it.each(outcomes)('%s: accessible, and fits every width in both modes', async (outcome) => {
    const views: readonly (View & { readonly lang: Lang })[] = [
      { width: 320, lang: 'de' },
      { width: 390, lang: 'fr' },
      { width: 768, lang: 'es' },
      { width: 390, dark: true, lang: 'en' },
      { width: 1440, lang: 'en' },
      { width: 1440, dark: true, lang: 'it' },
    ];
    for (const { lang, ...view } of views)
      await open(report(outcome, lang), view, async (page) => {
        await expectNoSidewaysScroll(page);
        await expectAccessible(page);
      });
  });

  it('prints the owner’s pages alone: two of A4, light, without buttons', async () => {
    await open(report('ok', 'it'), { width: 700, dark: true, print: true }, async (page) => {
      expect(await page.locator('.annex').isVisible()).toBe(false);
      expect(await page.locator('.action .how p').first().isVisible()).toBe(true);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
    });
  });

  it('takes four screens of a phone before the annex', async () => {
    for (const lang of LANGS)
      await open(report('ok', lang), { width: 390 }, async (page) => {
        const box = await page.locator('.annex').boundingBox();
        expect(box?.y, lang).toBeLessThanOrEqual(4 * 844);
      });
  });

  it('prints the annex where it is open: the weightiest advice in full, the folded as its line', async () => {
    await open(report('ok', 'it'), { width: 700, dark: true, print: true }, async (page) => {
      await page.evaluate("document.querySelector('.annex').open = true");
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
      expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(28, 35, 38)');
      const height = async (selector: string) => (await page.locator(selector).first().boundingBox())?.height ?? 0;
      expect(await height('.finding:not(.folded) .advice')).toBeGreaterThan(10);
      expect(await height('.finding.folded .reason')).toBeGreaterThan(10);
      const advice = page.locator('.finding.folded .advice').first();
      expect(await advice.evaluate((element) => element.checkVisibility())).toBe(false);
      expect(await page.locator('.no-print').first().isVisible()).toBe(false);
      await expectNoSidewaysScroll(page);
    });
  });

  it('can be read with the keyboard alone', async () => {
    await open(report('ok', 'it'), { width: 1440 }, async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.className')).toBe('skip');
      await page.locator('.annex > summary').focus();
      await page.keyboard.press('Enter');
      const summary = page.locator('details.folded summary').first();
      await summary.focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('details.folded .advice').first().isVisible()).toBe(true);
      expect(await summary.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
    });
  });
});

describe('the overview in a browser', () => {
  const rows = (count: number): IndexRow[] => {
    const kinds = recordOfEachOutcome().map((record) => indexRow(record, { report: 'businesses/x.html', peerRank: null }));
    return Array.from({ length: count }, (_, index) => {
      const row = kinds[Math.floor(index / 2) % kinds.length] as IndexRow;
      const score = row.outcome === 'ok' ? (index * 37) % 101 : row.score;
      const [city, province] = index % 3 ? ['Modena', 'MO'] : ['Forlì', 'FC'];
      return { ...row, name: `${index % 2 ? 'Caffè' : 'Bar'} ${index + 1}`, city, province, score };
    });
  };
  const brief = {
    sentence: 'I clienti possono chiamarvi.',
    points: [{ title: 'Un invito </script> chiaro', text: 'Visto in x.', effort: 'qualche ora' }],
    verify: [{ claim: 'Telefono: 1', why: 'sicuri al 55%', page: 'https://example.it/', snippet: '<b>1</b>' }],
  };
  const PAGE = { checks: CHECKS, brand: null, screenshots: { mobile: null, desktop: null } } as const;
  const overview = (count: number) => pageOf(rows(count));
  const pageOf = (all: readonly IndexRow[]) =>
    indexPage(all, {
      briefs: Array.from({ length: all.length }, (_, index) => ({ ...brief, sentence: `Attività ${index + 1}.` })),
      lang: 'it',
      checks: CHECKS,
      brand: null,
      run: { name: 'emilia', startedAt: '2026-11-21T08:00:00.000Z' },
    });
  const names = (page: Page) => page.locator('#rows .row-name').allTextContents();

  it('is accessible and fits every width', async () => {
    for (const view of [{ width: 320 }, { width: 390, dark: true }, { width: 1440 }, { width: 1440, dark: true }])
      await open(overview(100), view, async (page) => {
        await expectNoSidewaysScroll(page);
        await expectAccessible(page);
      });
  });

  it('draws the same rows with its script as stand in the page without', async () => {
    const page = overview(40);
    await open(page, { width: 1440 }, async (live) => {
      const drawn = await live.locator('#rows').evaluate((element) => element.innerHTML.replace(/\s+/g, ' '));
      const still = await live.evaluate(
        ([source]) =>
          new DOMParser()
            .parseFromString(source ?? '', 'text/html')
            .querySelector('#rows')
            ?.innerHTML.replace(/\s+/g, ' '),
        [page],
      );
      expect(drawn).toBe(still);
    });
  });

  it('searches without accents, filters, sorts both ways and clears', async () => {
    await open(overview(5000), { width: 1440 }, async (page) => {
      await page.fill('#search', 'caffe forli');
      expect(await page.textContent('#shown')).toBe('833 attività su 5000');
      await page.selectOption('#outcome', 'ok');
      const found = await names(page);
      expect(found.length).toBeGreaterThan(0);
      expect(found.every((name) => name.startsWith('Caffè'))).toBe(true);
      await page.click('#clear');
      await page.selectOption('#outcome', 'ok');
      const scores = async () => (await page.locator('#rows .cell-score strong').allTextContents()).map(Number);
      await page.click('[data-sort=score]');
      expect((await scores()).slice(0, 2)).toEqual([100, 100]);
      expect(await page.getAttribute('th.cell-score', 'aria-sort')).toBe('descending');
      await page.click('[data-sort=score]');
      expect((await scores()).slice(0, 2)).toEqual([0, 0]);
      await page.click('#more');
      expect(await names(page)).toHaveLength(120);
      await page.fill('#search', 'zzz');
      expect(await page.isVisible('#nothing')).toBe(true);
    });
  });

  it('shows the notes on the right business, as text, and copies them', async () => {
    await open(overview(100), { width: 390 }, async (page) => {
      await page.fill('#search', 'caffe 8');
      await page.locator('#rows .cell-brief button').first().click();
      await page.waitForSelector('#brief[open]');
      expect(await page.textContent('#brief-name')).toBe('Caffè 8');
      expect(await page.textContent('#brief-sentence')).toBe('Attività 8.');
      expect(await page.textContent('#brief-points strong')).toBe('Un invito </script> chiaro');
      expect(await page.textContent('#brief-verify q')).toBe('<b>1</b>');
      expect(await page.getAttribute('#brief-verify a', 'href')).toBe('https://example.it/');
      await expectAccessible(page);
      await page.click('#brief-copy');
      await page.waitForSelector('#brief-copied:not(:empty)', { state: 'attached' });
      expect(await page.inputValue('#brief-text')).toContain('1. Un invito </script> chiaro (richiede qualche ora)');
      await page.keyboard.press('Escape');
      expect(await page.isVisible('#brief')).toBe(false);
    });
  });

  it('shows and hides columns', async () => {
    await open(overview(30), { width: 1440 }, async (page) => {
      expect(await page.isVisible('th.cell-coverage')).toBe(false);
      await page.click('.chooser summary');
      await page.check('[data-column=coverage]');
      await page.uncheck('[data-column=sector]');
      expect(await page.isVisible('th.cell-coverage')).toBe(true);
      expect(await page.isVisible('th.cell-sector')).toBe(false);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    });
  });

  it('sorts and filters 5,000 rows without a wait', async () => {
    await open(overview(5000), { width: 1440 }, async (page) => {
      const waits = await page.evaluate(`['need:down', 'name:up', 'score:up'].map((order) => {
        const sort = document.getElementById('sort');
        const start = performance.now();
        sort.value = order;
        sort.dispatchEvent(new Event('change'));
        document.body.getBoundingClientRect();
        return performance.now() - start;
      })`);
      // the bound of issue 6 is 100 ms; a shared machine may be busy, a page that sorts badly takes seconds
      expect(Math.min(...(waits as number[]))).toBeLessThan(100);
    });
  });

  it('puts what has no score last, whichever way it sorts', async () => {
    await open(overview(21), { width: 1440 }, async (page) => {
      for (const order of ['score:up', 'score:down']) {
        await page.selectOption('#sort', order);
        expect((await page.locator('#rows .cell-score').allTextContents()).at(-1)).toBe('–');
      }
    });
  });

  it('saves the filtered rows as CSV that no spreadsheet runs', async () => {
    const [row] = rows(1);
    const page = indexPage(
      [
        { ...(row as IndexRow), name: '=HYPERLINK("x"), "y"' },
        { ...(row as IndexRow), name: 'Bar' },
      ],
      { lang: 'it', checks: CHECKS, brand: null, run: { name: 'x', startedAt: '2026-11-21T08:00:00.000Z' } },
    );
    await open(page, { width: 1440 }, async (live) => {
      await live.fill('#search', 'hyperlink');
      const [download] = await Promise.all([live.waitForEvent('download'), live.click('#export')]);
      const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
      expect(lines).toHaveLength(3);
      expect(lines[0]).toMatch(/^\ufeffAttività,/);
      expect(lines[1]).toMatch(/^"'=HYPERLINK\(""x""\), ""y""",Forlì,/);
    });
  });

  it('goes through the rows by keys and opens a report beside them', async () => {
    await writeFile(join(folder, 'beside.html'), businessPage(sampleRecord({}), { ...PAGE, lang: 'it' }));
    const named = rows(200).map((row) => ({ ...row, report: 'beside.html' }));
    await open(pageOf(named), { width: 1280 }, async (page) => {
      for (const key of ['j', 'ArrowDown', 'j', 'k']) await page.keyboard.press(key);
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Caffè 2');
      await page.keyboard.press('Enter');
      const framed = page.frameLocator('#panel iframe');
      await framed.locator('h1').waitFor();
      expect(await page.textContent('#panel-name')).toBe('Caffè 2');
      await expectNoSidewaysScroll(page);
      await page.keyboard.press('j');
      expect(await page.textContent('#panel-name')).toBe('Bar 3');
      await page.keyboard.press('Escape');
      expect(await page.isVisible('#panel')).toBe(false);
      await page.keyboard.press('x');
      expect(await page.textContent('#picked')).toBe('1 selezionata');
      await page.keyboard.press('/');
      await page.keyboard.type('jkx bar 7');
      expect(await page.inputValue('#search')).toBe('jkx bar 7');
    });
  });

  it('goes on past the rows that are drawn', async () => {
    await open(overview(100), { width: 1280 }, async (page) => {
      for (let row = 0; row < 65; row += 1) await page.keyboard.press('j');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Bar 65');
    });
  });

  it('groups by sector and area, folds many groups, and counts in the language', async () => {
    await open(overview(5000), { width: 1280 }, async (page) => {
      await page.selectOption('#group', 'area');
      const groups = page.locator('#rows .group-line');
      expect(await groups.allTextContents()).toEqual([
        expect.stringMatching(/^FC 1667 attività, punteggio mediano \d+$/),
        expect.stringMatching(/^MO 3333 attività, punteggio mediano \d+$/),
      ]);
      expect(await page.locator('#rows tr').count()).toBe(2);
      await groups.first().locator('button').click();
      expect(await page.evaluate('document.activeElement.getAttribute("aria-expanded")')).toBe('true');
      expect(await page.locator('#rows tr').count()).toBe(60);
      await groups.first().locator('input').check();
      expect(await page.textContent('#picked')).toBe('1667 selezionate');
      await expectAccessible(page);
      await page.setViewportSize({ width: 390, height: 850 });
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    });
  });

  it('keeps a selection through filters, saves and prints just that', async () => {
    await open(overview(100), { width: 1280 }, async (page) => {
      await page.locator('#rows .cell-pick input').nth(1).check();
      await page.fill('#search', 'bar 9');
      await page.locator('#rows .cell-pick input').first().check();
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('#pick-save')]);
      const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
      expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(['Caffè 2', 'Bar 9']);
      await page.evaluate('window.print = () => {}');
      await page.click('#pick-print');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#print-rows tr').count()).toBe(2);
      expect(await page.isVisible('#print-list')).toBe(true);
      expect(await page.isVisible('#table')).toBe(false);
      await page.evaluate('dispatchEvent(new Event("afterprint"))');
      expect(await page.isVisible('#print-list')).toBe(false);
      await page.emulateMedia({ media: 'screen' });
      await page.click('#pick-none');
      expect(await page.isVisible('#pick-bar')).toBe(false);
    });
  });
});
