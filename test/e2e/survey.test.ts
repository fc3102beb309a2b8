import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { survey } from '../../src/commands/survey.ts';
import { findBrowser } from '../../src/gather/browser/find-browser.ts';
import { UsageError } from '../../src/model/usage-error.ts';
import { generateRun } from '../../tools/generate-run.ts';
import { quietContext } from '../quiet-context.ts';

const COUNT = 400;
const quiet = quietContext();
const options = {
  lang: 'it' as const,
  by: 'sector,province,sector+province,size',
  since: null,
  minCell: 5,
  weightsColumn: null,
  queue: null,
  runName: null,
  population: null,
  out: null,
  publish: null,
};

let browser: Browser;
let folder: string;
let axe: string;
const run = (name: string) => join(folder, name);

beforeAll(async () => {
  const found = await findBrowser();
  browser = await chromium.launch({
    executablePath: found.path,
    args: ['--no-sandbox'],
    env: { ...process.env, ...found.environment },
  });
  folder = await mkdtemp(join(tmpdir(), 'vetrina-survey-'));
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  generateRun(run('primavera'), COUNT, 1);
  generateRun(run('autunno'), COUNT, 2);
  await survey([run('autunno')], { ...options, since: run('primavera'), weightsColumn: 'Peso', population: 9000 }, quiet);
  await survey([run('autunno')], { ...options, lang: 'en', since: run('primavera'), out: run('english') }, quiet);
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

/** Opens the page from its file; fails on any request, script or blocked style. */
async function open(name: string, view: View, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: view.width, height: 900 },
    colorScheme: view.dark ? 'dark' : 'light',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) complaints.push(`asked for ${request.url()}`);
  });
  if (view.print) await page.emulateMedia({ media: 'print' });
  await page.goto(pathToFileURL(join(run(name), 'survey.html')).href);
  await look(page);
  await context.close();
  expect(complaints).toEqual([]);
}

async function expectSound(page: Page): Promise<void> {
  expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
  await page.evaluate("document.querySelectorAll('details').forEach((element) => { element.open = true; })");
  await page.evaluate(axe);
  const violations = await page.evaluate(
    "axe.run(document).then((result) => result.violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 5).map(({ target, failureSummary }) => target.join(' ') + ' ' + failureSummary).join(', ')))",
  );
  expect(violations).toEqual([]);
}

describe('the survey of a run in a browser', () => {
  it.each([
    ['autunno', { width: 1440 }],
    ['autunno', { width: 390, dark: true }],
    ['english', { width: 1440, dark: true }],
    ['english', { width: 320 }],
  ] as const)('%s %o: accessible, and fits', async (name, view) => {
    await open(name, view, expectSound);
  });

  it('draws bars as long as their shares, with the marks of the axis over them', async () => {
    await open('english', { width: 1440 }, async (page) => {
      const row = page.locator('table[aria-labelledby=presence] tbody tr').first();
      const [chart, bar] = [await row.locator('svg').boundingBox(), await row.locator('.share').boundingBox()];
      const share = Number.parseFloat((await row.locator('.rate').textContent()) ?? '');
      expect(((bar?.width ?? 0) / (chart?.width ?? 1)) * 100).toBeCloseTo(share, 0);
      const half = await page.locator('table[aria-labelledby=presence] .at-50').boundingBox();
      expect((half?.x ?? 0) + (half?.width ?? 0) / 2).toBeCloseTo((chart?.x ?? 0) + (chart?.width ?? 0) / 2, 0);
    });
  });

  it('prints light, with tables as tables and the contents gone', async () => {
    await open('autunno', { width: 700, dark: true, print: true }, async (page) => {
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
      expect(await page.locator('nav.contents').isVisible()).toBe(false);
      expect(
        await page
          .locator('table.rates')
          .first()
          .evaluate((table) => getComputedStyle(table).display),
      ).toBe('table');
      expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
    });
  });

  it('can be moved through with the keyboard, wide tables too', async () => {
    await open('english', { width: 390 }, async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.className')).toBe('skip');
      const region = page.locator('.scroll').first();
      await region.focus();
      expect(await region.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
    });
  });
});

describe('vetrina survey', () => {
  it('writes the same page and table from the same run', async () => {
    const read = async () => [
      await readFile(join(run('english'), 'survey.html'), 'utf8'),
      await readFile(join(run('english'), 'survey.csv'), 'utf8'),
    ];
    const first = await read();
    await survey([run('autunno')], { ...options, lang: 'en', since: run('primavera'), out: run('english') }, quiet);
    expect(await read()).toEqual(first);
    expect(first[1]?.startsWith('\ufeffwave,date,indicator,')).toBe(true);
    expect(await readFile(join(run('english'), 'survey-transitions.csv'), 'utf8')).toMatch(/,got\r\n/);
  });

  it('counts several runs together, a business of both once', async () => {
    await survey([run('primavera'), run('autunno')], { ...options, out: run('both') }, quiet);
    const table = await readFile(join(run('both'), 'survey.csv'), 'utf8');
    const outcome = table.split('\r\n').filter((line) => line.includes(',outcome_ok,') && line.includes('(all),(all),(all)'));
    expect(outcome).toHaveLength(1);
    expect(outcome[0]?.split(',')[11]).toBe(String(COUNT));
  });

  it('refuses what it cannot count by, with what there is', async () => {
    const refused = (some: Partial<typeof options> | object) => survey([run('autunno')], { ...options, ...some }, quiet);
    await expect(refused({ by: 'colour' })).rejects.toThrow(/Addetti, Peso/);
    await expect(refused({ weightsColumn: 'peso' })).rejects.toThrow(/Addetti, Peso/);
    await expect(refused({ weightsColumn: 'Nome' })).rejects.toThrow(UsageError);
    await expect(refused({ population: COUNT - 1 })).rejects.toThrow(/less than the 400/);
    await expect(refused({ since: run('autunno') })).rejects.toThrow(UsageError);
    await expect(survey([folder], options, quiet)).rejects.toThrow(/not the folder of a run/);
  });

  it('stands aside from a page written by hand in the same folder', async () => {
    const note = join(run('autunno'), 'note.txt');
    await writeFile(note, 'mine');
    await survey([run('autunno')], options, quiet);
    expect(await readFile(note, 'utf8')).toBe('mine');
  });
});
