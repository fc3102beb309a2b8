import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findConfig } from '../../../src/config/find-config.ts';
import { loadConfig } from '../../../src/config/load-config.ts';
import { readConfig } from '../../../src/config/read-config.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vetrina-config-'));
});
afterEach(() => rm(folder, { recursive: true }));

const write = async (name: string, content: string | object) => {
  await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return join(folder, name);
};
const read = async (content: string | object, name = 'vetrina.config.json') => readConfig(await write(name, content));

describe('a configuration', () => {
  it('is found in the folder or the nearest one above, and not when it is not wanted', async () => {
    const path = await write('vetrina.config.json', { options: { maxPages: 3 } });
    const below = join(folder, 'clients', 'rossi');
    await mkdir(below, { recursive: true });
    expect(findConfig(below)).toBe(path);
    expect((await loadConfig(undefined, below)).options).toEqual({ maxPages: 3 });
    expect(await loadConfig(false, below)).toMatchObject({ path: null, options: {} });
    const other = await write('other.json', { options: { maxPages: 5 } });
    expect((await loadConfig('../../other.json', below)).path).toBe(other);
  });

  it('reads values as the command line does, and files as seen from its own folder', async () => {
    const { options } = await read({
      options: { defaultCountry: 'Germania', allowAddress: ['127.0.0.1:80'], map: 'Nome=name', lighthouse: false },
      brand: { name: 'Studio Rossi', logo: 'logo.png', consultant: { name: 'Anna', picture: 'anna.jpg' } },
      weights: 'weights.json',
    });
    expect(options).toMatchObject({ defaultCountry: 'DE', allowAddress: ['127.0.0.1:80'], map: new Map([['Nome', 'name']]) });
    expect(options.brand).toEqual({
      name: 'Studio Rossi',
      logo: join(folder, 'logo.png'),
      consultant: { name: 'Anna', picture: join(folder, 'anna.jpg') },
    });
    expect(options.weights).toBe(join(folder, 'weights.json'));
  });

  it.each([
    ['{', /is not JSON/],
    [{ option: {} }, /option/],
    [{ options: { maxPage: 3 } }, /no option "maxPage" may stand here; did you mean "maxPages"\?/],
    [{ options: { maxPages: 0 } }, /options.maxPages: Give a whole number from 1 to 100/],
    [{ options: { lang: 'tlh' } }, /options.lang: Allowed choices are it, en/],
    [{ options: { fresh: true } }, /no option "fresh" may stand here/],
    [{ checks: [{ id: 'Own' }] }, /an id is words in small letters/],
  ])('%j is refused with what is wrong', async (content, message) => {
    await expect(read(content)).rejects.toThrow(message);
  });

  it('can be a program; one that fails or gives nothing says so', async () => {
    expect((await read('export default { options: { maxPages: 3 } };', 'a.mjs')).options).toEqual({ maxPages: 3 });
    expect(
      (await read('export default ({ defineConfig }) => defineConfig({ options: { maxPages: 4 } });', 'b.mjs')).options,
    ).toEqual({
      maxPages: 4,
    });
    await expect(read('export const x = 1;', 'c.mjs')).rejects.toThrow(/exports nothing/);
    await expect(read('throw new Error("boom");', 'd.mjs')).rejects.toThrow(/cannot be loaded: boom/);
    await expect(readConfig(join(folder, 'none.json'))).rejects.toThrow(/cannot be read/);
  });
});
