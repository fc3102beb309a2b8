import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));

interface Locked {
  readonly engines?: unknown;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
}
const packages = Object.entries(read('package-lock.json').packages as Record<string, Locked>).filter(([path]) => path !== '');
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

it('an installation holds neither a Node nor Playwright, which together are as large as a browser and a half', () => {
  const { dependencies, optionalDependencies = {}, peerDependenciesMeta } = read('package.json');
  expect(Object.keys({ ...dependencies, ...optionalDependencies })).not.toEqual(expect.arrayContaining(['node']));
  expect(Object.keys(dependencies)).not.toContain('playwright');
  expect(peerDependenciesMeta).toEqual({ node: { optional: true } });
});

describe('package-lock.json (mended by: node tools/complete-lockfile.mjs)', () => {
  it('says nothing of the Node that packages need: npm would print pages of warnings, and Vetrina brings its own', () => {
    expect(packages.filter(([, { engines }]) => engines !== undefined).map(([path]) => path)).toEqual([]);
    expect(read('package.json').engines).toEqual(read('package-lock.json').packages[''].engines);
  });

  it('names no server that packages are fetched from', () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  it('has a word for every package with an install script, on all systems, so that npm asks nobody about them', () => {
    const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
    const allowed = Object.keys(read('package.json').allowScripts);
    expect(scripted.filter((name) => !allowed.includes(name))).toEqual([]);
  });
});
