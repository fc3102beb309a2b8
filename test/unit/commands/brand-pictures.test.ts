import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBrand } from '../../../src/commands/option-files.ts';
import { UsageError } from '../../../src/model/usage-error.ts';

/** One grey pixel. */
const GIF = Buffer.from('R0lGODlhAQABAIAAAMzMzAAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vetrina-brand-'));
  writeFileSync(join(folder, 'anna.gif'), GIF);
  writeFileSync(join(folder, 'logo.GIF'), GIF);
  writeFileSync(join(folder, 'large.png'), Buffer.alloc(150_001));
  writeFileSync(join(folder, 'anna.tiff'), GIF);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const brandWith = (picture: unknown, more = {}) => {
  const path = join(folder, 'brand.json');
  writeFileSync(path, JSON.stringify({ name: 'Studio Rossi', ...more, consultant: { name: 'Anna Rossi', picture } }));
  return readBrand(path);
};

describe('pictures of a brand', () => {
  it('are read beside brand.json and become part of the report', async () => {
    const brand = await brandWith('anna.gif', { logo: 'logo.GIF' });
    const inlined = `data:image/gif;base64,${GIF.toString('base64')}`;
    expect(brand?.consultant?.picture).toBe(inlined);
    expect(brand?.logo).toBe(inlined);
  });

  it('may be there already, or not at all', async () => {
    const inlined = `data:image/gif;base64,${GIF.toString('base64')}`;
    expect((await brandWith(inlined))?.consultant?.picture).toBe(inlined);
    expect((await brandWith(null))?.consultant?.picture).toBeNull();
    expect((await readBrand({ name: 'Studio Rossi' }))?.consultant).toBeNull();
  });

  it.each([
    ['gone.png', /^--brand: the consultant's picture \S+gone\.png cannot be read: ENOENT/],
    ['large.png', /^--brand: the consultant's picture \S+large\.png is over 150 kB\. Make it smaller/],
    ['anna.tiff', /^--brand: the consultant's picture \S+anna\.tiff must be a png, jpg, webp, gif or svg\.$/],
    ['https://evil.example/anna', /must be a png, jpg, webp, gif or svg\.$/],
    ['data:text/html;base64,PGI+', /consultant\.picture: must be an image as a base64 data URI$/],
    [7, /consultant\.picture: /],
  ])('that cannot be used are said in one line: %s', async (picture, message) => {
    const refused = await brandWith(picture).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UsageError);
    expect((refused as UsageError).message).toMatch(message);
    expect((refused as UsageError).message).not.toContain('\n');
  });
});
