import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { playwrightPlaces } from '../../../../src/gather/browser/playwright-places.ts';

const home = mkdtempSync(join(tmpdir(), 'vetrina-playwright-'));
afterAll(() => rmSync(home, { recursive: true }));
const cache = join(home, '.cache/ms-playwright');
for (const name of ['chromium-1091', 'chromium-1200', 'chromium_headless_shell-1200', 'firefox-1500', 'ffmpeg-1011'])
  mkdirSync(join(cache, name), { recursive: true });

const downloadsIn = async (platform: string, environment: Record<string, string>) => [
  ...new Set((await playwrightPlaces(platform, environment)).map((path) => path.slice(cache.length + 1).split('/')[0])),
];

test('shells before whole browsers, the newest first, and nothing else', async () => {
  const expected = ['chromium_headless_shell-1200', 'chromium-1200', 'chromium-1091'];
  expect(await downloadsIn('linux', { HOME: home })).toEqual(expected);
  expect(await downloadsIn('linux', { HOME: '/nowhere', PLAYWRIGHT_BROWSERS_PATH: cache })).toEqual(expected);
  expect(await downloadsIn('linux', { XDG_CACHE_HOME: join(home, '.cache'), HOME: '/nowhere' })).toEqual(expected);
});

test('none where nothing was downloaded', async () => {
  expect(await playwrightPlaces('linux', { HOME: '/nowhere' })).toEqual([]);
  expect(await playwrightPlaces('win32', {})).toEqual([]);
});
