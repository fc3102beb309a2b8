// Makes the pictures of docs/journeys.md (docs/pictures/*.webp, at most 60 kB each) from a run of the fixture web.
//   node tools/journey-pictures.ts <run folder>     a run of fixtures/demo.ts --desktop
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright';
import { withBrowser } from './browser-for-pictures.ts';

const ROOT = join(import.meta.dirname, '..');
const PICTURES = join(ROOT, 'docs/pictures');
const LARGEST = 60_000;
/** Row of fixtures/businesses.csv whose report is shown. */
const SHOWN = '-4.html';
const BRAND = {
  name: 'Studio Aurora',
  consultant: { name: 'Anna Bianchi', role: 'Marketing', phone: '+39 059 123456', email: 'anna@studio.example' },
};

interface Shot {
  readonly name: string;
  readonly file: string;
  readonly width: number;
  readonly height: number;
  /** What is done before the picture is taken. */
  readonly act?: (page: Page) => Promise<unknown>;
}

function shotsOf(run: string): readonly Shot[] {
  const report = readdirSync(join(run, 'businesses')).find((name) => name.endsWith(SHOWN)) ?? '';
  const [overview, page, survey] = ['index.html', `businesses/${report}`, 'survey.html'];
  const wide = { width: 1280, height: 800 };
  const scrollTo = (id: string) => (page: Page) => page.evaluate(`document.getElementById('${id}').scrollIntoView()`);
  return [
    { name: 'agency-overview', file: overview, ...wide, act: (at) => at.selectOption('#sort', 'need:down') },
    { name: 'agency-beside', file: overview, ...wide, act: openBeside },
    { name: 'agency-notes', file: overview, ...wide, act: (at) => at.locator('.cell-brief button').nth(3).click() },
    { name: 'agency-contacts', file: page, width: 1180, height: 900, act: scrollTo('own-contacts') },
    { name: 'chamber-survey', file: survey, ...wide },
    { name: 'one-site', file: page, width: 390, height: 844 },
  ];
}

async function openBeside(page: Page): Promise<void> {
  await page.fill('#search', 'gelsi');
  await page.locator('#rows a.row-name').first().click();
  await page.frameLocator('#panel iframe').locator('h1').waitFor();
}

function vetrina(...words: readonly string[]): void {
  const { status } = spawnSync(process.execPath, ['src/main.ts', ...words], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0 && status !== 1) throw new Error(`${words.join(' ')} ended with ${status}`);
}

async function take(browser: Browser, run: string, { name, file, width, height, act }: Shot): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
  await page.goto(pathToFileURL(join(run, file)).href);
  await act?.(page);
  await page.waitForTimeout(300);
  const picture = await smallPicture(page);
  writeFileSync(join(PICTURES, `${name}.webp`), picture);
  console.log(`docs/pictures/${name}.webp  ${Math.ceil(picture.length / 1000)} kB`);
  await page.close();
}

/** As good as fits. */
async function smallPicture(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  for (const quality of [90, 80, 70, 60, 50, 40, 30]) {
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality });
    const picture = Buffer.from(data, 'base64');
    if (picture.length <= LARGEST) return picture;
  }
  throw new Error(`A picture of ${page.url()} does not fit into ${LARGEST} bytes.`);
}

if (import.meta.main) {
  const [given] = process.argv.slice(2);
  if (!given) throw new Error('Name the folder of a run: node fixtures/demo.ts --desktop --out FOLDER');
  const temp = mkdtempSync(join(tmpdir(), 'vetrina-pictures-'));
  const run = join(temp, 'prospects');
  cpSync(given, run, { recursive: true });
  const about = JSON.parse(readFileSync(join(run, 'run.json'), 'utf8')) as object;
  writeFileSync(join(run, 'run.json'), JSON.stringify({ ...about, name: 'prospects' }));
  writeFileSync(join(temp, 'brand.json'), JSON.stringify(BRAND));
  vetrina('report', run, '--lang', 'en', '--brand', join(temp, 'brand.json'));
  vetrina('survey', run, '--by', 'sector,province', '--lang', 'en');
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  await withBrowser(async (browser) => {
    for (const shot of shotsOf(run)) await take(browser, run, shot);
  });
  rmSync(temp, { recursive: true, force: true });
}
