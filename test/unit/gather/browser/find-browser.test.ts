import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPlaces } from '../../../../src/gather/browser/browser-places.ts';
import { EMBEDDED, findBrowser } from '../../../../src/gather/browser/find-browser.ts';
import { assertPrivate, makePrivateFolder } from '../../../../src/gather/browser/private-folder.ts';
import { UsageError } from '../../../../src/model/usage-error.ts';

let folder: string;

async function program(name: string, script: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vetrina-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('findBrowser', () => {
  it('takes the first installed one that runs, and says why it passed over the others', async () => {
    const stub = await program('chromium-browser', 'echo "please install the snap" >&2; exit 1');
    const old = await program('old', 'echo "Chromium 99.0.1.2"');
    const good = await program('chrome', 'echo "Google Chrome 155.0.8000.1 "');
    const places = [
      { name: 'Chromium', path: join(folder, 'absent') },
      { name: 'Chromium', path: stub },
      { name: 'Chromium', path: old },
      { name: 'Google Chrome', path: good },
    ];
    const found = await findBrowser({ places });
    expect(found).toMatchObject({ kind: 'installed', name: 'Google Chrome', path: good, version: '155.0.8000.1' });
    expect(found.passedOver.map(({ path }) => path)).toEqual([stub, old]);
    expect(found.passedOver[1]?.reason).toContain('99.0.1.2');
  });

  it('takes the one of our package when it is asked for by name, whatever is installed', async () => {
    const found = await findBrowser({
      browser: EMBEDDED,
      places: [{ name: 'Chromium', path: await program('other', 'echo 1') }],
    });
    expect(found).toMatchObject({ kind: 'embedded', passedOver: [] });
  });

  it('uses the given one and nothing else', async () => {
    const given = await program('mine', 'echo "Chromium 150.0.1.1"');
    expect(await findBrowser({ browser: given })).toMatchObject({ kind: 'given', path: given, version: '150.0.1.1' });
    await expect(findBrowser({ browser: join(folder, 'absent') })).rejects.toThrow(UsageError);
  });
});

describe('browserPlaces', () => {
  const paths = (platform: string, environment: Record<string, string>) =>
    browserPlaces(platform, environment).map(({ path }) => path);

  it('looks on the path and in the usual places of Linux, and trusts no relative folder', () => {
    const places = paths('linux', { PATH: '/usr/bin:relative' });
    for (const name of ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable'])
      expect(places).toContain(`/usr/bin/${name}`);
    expect(places).toContain('/opt/google/chrome/chrome');
    expect(places).toContain('/usr/lib/chromium/chromium');
    expect(places).toContain('/opt/microsoft/msedge/msedge');
    expect(places.join()).not.toContain('relative');
  });

  it('looks for the apps of macOS, for all users and for this one', () => {
    const places = paths('darwin', { HOME: '/Users/a', PATH: '/opt/homebrew/bin' });
    for (const root of ['/Applications', '/Users/a/Applications'])
      for (const name of ['Google Chrome', 'Chromium', 'Microsoft Edge'])
        expect(places).toContain(`${root}/${name}.app/Contents/MacOS/${name}`);
    expect(places).toContain('/opt/homebrew/bin/chromium');
    expect(paths('darwin', {})).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  });

  it('looks for the programs of Windows: of the machine, of 32 bits, of the user', () => {
    const roots = {
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local',
    };
    const places = paths('win32', { ...roots, PATH: 'C:\\Windows' });
    for (const root of Object.values(roots))
      for (const tail of [
        'Google\\Chrome\\Application\\chrome.exe',
        'Chromium\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
      ])
        expect(places).toContain(`${root}\\${tail}`);
    expect(paths('win32', { PROGRAMFILES: 'D:\\P' })).toHaveLength(3);
  });

  it('takes an installed headless shell before the whole browser it belongs to', () => {
    const places = paths('linux', { PATH: '/usr/bin' });
    expect(places.indexOf('/usr/bin/chromium-headless-shell')).toBe(1);
    expect(places.indexOf('/usr/bin/chrome-headless-shell')).toBe(0);
  });

  it.for(['linux', 'darwin', 'win32'])('prefers Chrome to Chromium and Chromium to Edge on %s', (platform) => {
    const environment = { PATH: '/usr/bin', HOME: '/home/a', PROGRAMFILES: 'C:\\P' };
    const names = browserPlaces(platform, environment).map(({ name }) => name);
    const first = (name: string) => names.indexOf(name);
    expect(first('Google Chrome')).toBeLessThan(first('Chromium'));
    expect(first('Chromium')).toBeLessThan(first('Microsoft Edge'));
  });
});

describe('private folders', () => {
  it('accepts what only we can write to', async () => {
    const path = join(folder, 'new', 'cache');
    await makePrivateFolder(path);
    await expect(assertPrivate(path)).resolves.toBeUndefined();
  });

  it('refuses what others can write to, and links', async () => {
    const open = join(folder, 'open');
    await mkdir(open);
    await chmod(open, 0o777);
    await expect(makePrivateFolder(open)).rejects.toThrow('can be written by other users');
    await symlink(open, join(folder, 'link'));
    await expect(makePrivateFolder(join(folder, 'link'))).rejects.toThrow();
  });
});
