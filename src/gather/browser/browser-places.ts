import { join } from 'node:path';

/**
 * A place where a browser may stand. Order is preference: a headless shell, stable Chrome, Chromium, Edge. The shell is the same engine with
 * half the memory and a quicker start; since Chrome 132 it is a program of its own (`chrome-headless-shell`, Debian's
 * `chromium-headless-shell`), no mode of the ordinary browser.
 */
export interface BrowserPlace {
  readonly name: string;
  readonly path: string;
}

export const HEADLESS_SHELL = 'Chrome headless shell';

const COMMANDS: readonly (readonly [name: string, command: string])[] = [
  [HEADLESS_SHELL, 'chrome-headless-shell'],
  [HEADLESS_SHELL, 'chromium-headless-shell'],
  ['Google Chrome', 'google-chrome-stable'],
  ['Google Chrome', 'google-chrome'],
  ['Google Chrome', 'chrome'],
  ['Chromium', 'chromium'],
  ['Chromium', 'chromium-browser'],
  ['Microsoft Edge', 'microsoft-edge-stable'],
  ['Microsoft Edge', 'microsoft-edge'],
];

const LINUX: readonly BrowserPlace[] = [
  { name: 'Google Chrome', path: '/opt/google/chrome/chrome' },
  { name: 'Chromium', path: '/usr/lib/chromium/chromium' },
  { name: 'Chromium', path: '/usr/lib/chromium-browser/chromium-browser' },
  { name: 'Microsoft Edge', path: '/opt/microsoft/msedge/msedge' },
];

const MAC_APPS: readonly string[] = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_APPS: readonly (readonly [name: string, tail: readonly string[]])[] = [
  ['Google Chrome', ['Google', 'Chrome', 'Application', 'chrome.exe']],
  ['Chromium', ['Chromium', 'Application', 'chrome.exe']],
  ['Microsoft Edge', ['Microsoft', 'Edge', 'Application', 'msedge.exe']],
];

type Environment = Readonly<Record<string, string | undefined>>;

/** Every place to look for an installed browser on this system, best first. Pure: nothing is touched. */
export function browserPlaces(platform: string, environment: Environment): BrowserPlace[] {
  if (platform === 'win32') return windowsPlaces(environment);
  const folders = (environment.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const onPath = COMMANDS.flatMap(([name, command]) => folders.map((folder) => ({ name, path: join(folder, command) })));
  return platform === 'darwin' ? [...macPlaces(environment), ...onPath] : [...onPath, ...LINUX];
}

function macPlaces({ HOME }: Environment): BrowserPlace[] {
  const roots = ['/Applications', ...(HOME ? [join(HOME, 'Applications')] : [])];
  return MAC_APPS.flatMap((name) => roots.map((root) => ({ name, path: join(root, `${name}.app/Contents/MacOS/${name}`) })));
}

function windowsPlaces(environment: Environment): BrowserPlace[] {
  const roots = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA];
  return WINDOWS_APPS.flatMap(([name, tail]) =>
    roots.filter((root) => root !== undefined).map((root) => ({ name, path: [root, ...tail].join('\\') })),
  );
}
