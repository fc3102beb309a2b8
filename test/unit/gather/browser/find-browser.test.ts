import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPlaces } from '../../../../src/gather/browser/browser-places.ts';
import { findBrowser } from '../../../../src/gather/browser/find-browser.ts';
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

  it('uses the given one and nothing else', async () => {
    const given = await program('mine', 'echo "Chromium 150.0.1.1"');
    expect(await findBrowser({ browser: given })).toMatchObject({ kind: 'given', path: given, version: '150.0.1.1' });
    await expect(findBrowser({ browser: join(folder, 'absent') })).rejects.toThrow(UsageError);
  });
});

describe('browserPlaces', () => {
  it('looks on the path and in the usual places of each system', () => {
    const paths = (platform: string, environment: Record<string, string>) =>
      browserPlaces(platform, environment).map(({ path }) => path);
    expect(paths('linux', { PATH: '/usr/bin:relative' })).toContain('/usr/bin/google-chrome');
    expect(paths('linux', { PATH: '/usr/bin:relative' }).join()).not.toContain('relative');
    expect(paths('darwin', { HOME: '/Users/a' })).toContain('/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium');
    expect(paths('win32', { PROGRAMFILES: 'C:\\Program Files' })).toContain(
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    );
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
