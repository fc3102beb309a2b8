// Makes reports/sample/ (in five languages) and docs/report.png from the fixture web, with the real command line.
//   node tools/make-sample.ts                  audits the fixtures first (some minutes)
//   node tools/make-sample.ts <run folder>     from a run of fixtures/demo.ts that is there already
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LANGS } from '../src/i18n/words.ts';
import { withBrowser } from './browser-for-pictures.ts';

const ROOT = join(import.meta.dirname, '..');
const SAMPLE = join(ROOT, 'reports/sample');
const PICTURE = join(ROOT, 'docs/report.png');
/** Rows of fixtures/businesses.csv whose report is in the sample: three sites from good to poor, and some of the ways of having none to judge. */
const SHOWN = [1, 4, 7, 17, 21, 29, 31, 33];
/** In the other languages two are enough to see the language; each report carries its pictures. */
const IN_FULL: readonly string[] = ['en', 'it'];
const SHOWN_IN_OTHERS = [4, 29];

function run(...command: readonly string[]): void {
  const { status } = spawnSync(process.execPath, command, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0 && status !== 1) throw new Error(`${command.join(' ')} ended with ${status}`);
}

/** The overview names reports that are not in the sample: their rows stay, without a link. */
export function withoutLinks(page: string, isThere: (report: string) => boolean): string {
  return page
    .replace(/<a class="row-name" href="([^"]+)">(.*?)<\/a>/g, (link, report: string, name: string) =>
      isThere(report) ? link : `<strong class="row-name">${name}</strong>`,
    )
    .replace(/"report":"([^"]+)"/g, (field, report: string) => (isThere(report) ? field : '"report":""'));
}

const shownIn = (lang: string) => (report: string) =>
  (IN_FULL.includes(lang) ? SHOWN : SHOWN_IN_OTHERS).some((row) => report.endsWith(`-${row}.html`));

function copySample(source: string, lang: string): string[] {
  run('src/main.ts', 'report', source, '--lang', lang);
  const isShown = shownIn(lang);
  const folder = join(SAMPLE, lang);
  mkdirSync(join(folder, 'businesses'), { recursive: true });
  cpSync(join(source, 'audit.csv'), join(folder, 'audit.csv'));
  const overview = readFileSync(join(source, 'index.html'), 'utf8');
  writeFileSync(join(folder, 'index.html'), withoutLinks(overview, isShown));
  const reports = [...new Set([...overview.matchAll(/"report":"([^"]+)"/g)].map(([, report]) => report ?? ''))].filter(isShown);
  for (const report of reports) cpSync(join(source, report), join(folder, report));
  return reports;
}

/** The first screen of a report, as it looks in a browser. */
async function takePicture(report: string): Promise<void> {
  await withBrowser(async (browser) => {
    const page = await browser.newPage({ viewport: { width: 1180, height: 1040 }, colorScheme: 'light' });
    await page.goto(pathToFileURL(report).href);
    mkdirSync(dirname(PICTURE), { recursive: true });
    await page.screenshot({ path: PICTURE });
  });
}

if (import.meta.main) {
  const [given] = process.argv.slice(2);
  const temp = mkdtempSync(join(tmpdir(), 'vetrina-sample-'));
  // the run is named after its folder
  const source = given ?? join(temp, 'sample');
  if (!given) run('fixtures/demo.ts', '--out', source, '--desktop', '--quiet');
  rmSync(SAMPLE, { recursive: true, force: true });
  const copied = LANGS.map((lang) => ({ lang, reports: copySample(source, lang) }));
  const { lang = 'en', reports = [] } = copied.find((each) => each.lang === 'en') ?? {};
  await takePicture(join(SAMPLE, lang, reports.find((report) => report.endsWith('-4.html')) ?? ''));
  rmSync(temp, { recursive: true, force: true });
  for (const each of copied) console.log(`reports/sample/${each.lang}: ${each.reports.length} reports`);
}
