import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Within the folder of a download, the program; names differ by system and by Playwright's age. */
const PROGRAMS: readonly string[] = [
  'chrome-headless-shell-linux64/chrome-headless-shell',
  'chrome-linux64/chrome',
  'chrome-linux/headless_shell',
  'chrome-linux/chrome',
  'chrome-headless-shell-mac-arm64/chrome-headless-shell',
  'chrome-headless-shell-mac-x64/chrome-headless-shell',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac/headless_shell',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-headless-shell-win64/chrome-headless-shell.exe',
  'chrome-win64/chrome.exe',
  'chrome-win/headless_shell.exe',
  'chrome-win/chrome.exe',
];
/** A shell before a whole browser, the newest first. */
const DOWNLOAD = /^chromium(?<shell>_headless_shell)?-(?<revision>\d+)$/;

/** Where "npx playwright install chromium" of any version may have put a browser, best first; nothing of Playwright is needed to find it. */
export async function playwrightPlaces(platform: string, environment: Environment): Promise<readonly string[]> {
  const root = downloadFolder(platform, environment);
  const names = root ? await readdir(root).catch((): string[] => []) : [];
  const downloads = names
    .flatMap((name) => {
      const { shell, revision } = DOWNLOAD.exec(name)?.groups ?? {};
      return revision ? [{ name, shell: Boolean(shell), revision: Number(revision) }] : [];
    })
    .sort((a, b) => Number(b.shell) - Number(a.shell) || b.revision - a.revision);
  return downloads.flatMap(({ name }) => PROGRAMS.map((program) => join(root ?? '', name, program)));
}

function downloadFolder(
  platform: string,
  { PLAYWRIGHT_BROWSERS_PATH: given, HOME, XDG_CACHE_HOME, LOCALAPPDATA }: Environment,
): string | null {
  if (given && given !== '0') return given;
  if (platform === 'win32') return LOCALAPPDATA ? join(LOCALAPPDATA, 'ms-playwright') : null;
  if (!HOME) return null;
  return platform === 'darwin'
    ? join(HOME, 'Library/Caches/ms-playwright')
    : join(XDG_CACHE_HOME || join(HOME, '.cache'), 'ms-playwright');
}
