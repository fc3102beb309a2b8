import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Who may import whom (shared/DESIGN.md): a layer may import itself and what is listed. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  i18n: ['lib'],
  model: ['lib', 'i18n'],
  data: ['lib', 'i18n', 'model'],
  options: ['lib', 'i18n', 'model', 'data'],
  config: ['lib', 'i18n', 'model', 'data', 'options'],
  page: ['lib', 'i18n', 'model', 'data'],
  whose: ['lib', 'i18n', 'model', 'data', 'page'],
  extract: ['lib', 'i18n', 'model', 'data', 'page', 'whose'],
  outcome: ['lib', 'i18n', 'model', 'data', 'page', 'whose', 'extract'],
  checks: ['lib', 'i18n', 'model', 'data'],
  scoring: ['lib', 'i18n', 'model', 'data'],
  gather: ['lib', 'i18n', 'model', 'data', 'options', 'page', 'whose', 'extract', 'outcome'],
  survey: ['lib', 'i18n', 'model', 'data'],
  report: ['lib', 'i18n', 'model', 'data', 'survey'],
  io: ['lib', 'i18n', 'model', 'data'],
  runners: ['lib', 'i18n', 'model', 'data', 'options', 'config', 'checks', 'scoring', 'audit'],
  audit: ['lib', 'i18n', 'model', 'data', 'options', 'extract', 'outcome', 'scoring', 'gather'],
  commands: [
    'lib',
    'i18n',
    'model',
    'data',
    'options',
    'config',
    'page',
    'whose',
    'extract',
    'outcome',
    'checks',
    'scoring',
    'gather',
    'survey',
    'report',
    'io',
    'runners',
    'audit',
  ],
  api: ['lib', 'i18n', 'model', 'data', 'options', 'config', 'checks', 'scoring', 'gather', 'io', 'audit'],
  index: ['lib', 'api', 'config', 'gather', 'model', 'options', 'audit'],
  cli: ['lib', 'i18n', 'model', 'data', 'options', 'config', 'io', 'commands'],
};

/** Packages that only one place may use. */
const ONLY_IN: Readonly<Record<string, string>> = {
  // only page reads markup; all others ask its reading
  cheerio: 'test/',
  domhandler: 'nowhere',
  parse5: 'src/page/',
  'puppeteer-core': 'src/gather/browser/',
  lighthouse: 'src/gather/browser/',
  undici: 'src/gather/net/',
  'proxy-chain': 'src/gather/net/',
  commander: 'src/cli/',
  'd3-scale': 'src/report/',
  'd3-shape': 'src/report/',
  'pg-boss': 'src/runners/queue/',
  pg: 'src/runners/queue/',
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = globSync('src/**/*.ts', { cwd: root });
const imports: readonly Import[] = files.flatMap((file) =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from '([^']+)'|import\('([^']+)'\)/g,
    ),
  ].map((match) => ({ from: file, to: (match[1] ?? match[2]) as string })),
);
/** Where nothing is imported from, or everything may be. */
const WITHOUT_LAYER = ['main'];
const layerOf = (path: string) => /^src\/([^/]+?)(?:\/|\.ts$)/.exec(path)?.[1] ?? path;

/** Files that import each other, directly or by way of others. */
function circlesIn(all: readonly Import[]): readonly string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of all)
    if (to.startsWith('.')) targets.set(from, [...(targets.get(from) ?? []), relative(root, join(root, dirname(from), to))]);
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, above: readonly string[]): void => {
    if (above.includes(file)) circles.push([...above.slice(above.indexOf(file)), file].join(' → '));
    if (done.has(file) || above.includes(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...above, file]);
    done.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return circles;
}

describe('layers', () => {
  it('sees the imports', () => expect(imports.length).toBeGreaterThan(100));

  it('are all in the table', () => {
    const unknown = [...new Set(files.map(layerOf))].filter((layer) => !MAY_IMPORT[layer] && !WITHOUT_LAYER.includes(layer));
    expect(unknown).toEqual([]);
  });

  it('go round in no circle, types counted', () => expect(circlesIn(imports)).toEqual([]));

  it('import only downwards', () => {
    const wrong = imports
      .filter(({ to }) => to.startsWith('.'))
      .map(({ from, to }) => ({ from, to: relative(root, join(root, dirname(from), to)) }))
      .filter(({ from, to }) => {
        const [upper, lower] = [layerOf(from), layerOf(to)];
        const allowed = MAY_IMPORT[upper];
        return allowed !== undefined && upper !== lower && !allowed.includes(lower);
      });
    expect(wrong).toEqual([]);
  });

  it('keep each tool in its place', () => {
    const wrong = imports.filter(({ from, to }) => {
      const place = Object.entries(ONLY_IN).find(([name]) => to === name || to.startsWith(`${name}/`))?.[1];
      return place !== undefined && !from.startsWith(place);
    });
    expect(wrong).toEqual([]);
  });

  it('print only from the command line', () => {
    const printing = files.filter(
      (file) => !/^src\/(cli|commands)/.test(file) && /\bconsole\.\w+\(/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(printing).toEqual([]);
  });
});
