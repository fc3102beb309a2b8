import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { parse } from 'csv-parse/sync';
import { labelledCases } from '../fixtures/cases.ts';
import { rowOf, type StaticAnswer, staticWorld } from '../fixtures/static-world.ts';
import { answerOf, pathOf } from '../fixtures/web.ts';
import { type GatherOptions, gatherEvidence } from '../src/gather/gather-evidence.ts';
import type { Evidence } from '../src/model/evidence.ts';
import { LOOK } from '../src/options/look.ts';
import { defaultsOf } from '../src/options/option.ts';
import { CORPUS } from './corpus.ts';

/** A site ready to be judged, under a name that stays. */
export interface NamedEvidence {
  readonly name: string;
  readonly evidence: Evidence;
}

const GATHER: GatherOptions = { ...defaultsOf(LOOK), browser: false, lighthouse: false, discovery: false };
const WORLD = staticWorld((url) => answerOf(url.hostname, pathOf(url.href)));

export const caseEvidences = (): readonly NamedEvidence[] =>
  labelledCases().map(({ name, evidence }) => ({ name: `cases/${name}`, evidence }));

/** The rows of the fixture web, looked at without network. */
export async function fixtureEvidences(): Promise<readonly NamedEvidence[]> {
  const file = readFileSync(join(import.meta.dirname, '../fixtures/businesses.csv'), 'utf8');
  const rows = parse(file, { columns: true, delimiter: ';', bom: true, relax_column_count: true }) as Record<string, string>[];
  const named = rows.map(async (row, index) => {
    const { Denominazione: name, Comune: city, Prov: province, Nazione: country, 'Sito Internet': website } = row;
    const given = { name: name || null, city: city || null, province: province || null, website: website || null };
    const business = rowOf({ ...given, country: country || 'IT', row: index + 1, id: `row-${index + 1}` });
    return { name: `sites/${index + 1} ${name}`, evidence: await gatherEvidence(business, WORLD, GATHER) };
  });
  return Promise.all(named);
}

const SETS = [
  ['sites', 'data'],
  ['sites2', 'data'],
  ['states', 'html'],
  ['states2', 'html'],
  ['webstruct', 'html'],
] as const;

/** Every site and page of ../shared/corpus (or of these sets of it), looked at without network; none where that folder is not. */
export async function corpusEvidences(sets = SETS.map(([set]) => set as string)): Promise<readonly NamedEvidence[]> {
  const found: NamedEvidence[] = [];
  for (const [set, folder] of SETS.filter(([each]) => sets.includes(each))) {
    const root = join(CORPUS, set, folder);
    for (const entry of existsSync(root) ? readdirSync(root).sort() : []) {
      const name = entry.replace(/\.html?$/, '').toLowerCase();
      const world = staticWorld((url) => fileOf(join(root, entry), pathOf(url.href)));
      const business = rowOf({ name: name.replace(/^[a-z]+-/, '').replace(/-/g, ' '), website: `http://${name}.localhost/` });
      found.push({ name: `${set}/${entry}`, evidence: await gatherEvidence(business, world, GATHER) });
    }
  }
  return found;
}

/** The made-up sites of ../shared/trials that are plain files, looked at without network; none where that folder is not. */
export async function trialEvidences(): Promise<readonly NamedEvidence[]> {
  const file = join(CORPUS, '../trials/pages.jsonl');
  if (!existsSync(file)) return [];
  const trials = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Trial);
  return Promise.all(
    trials.map(async ({ id, row, files }) => {
      const world = staticWorld((url) => answerFrom(files, pathOf(url.href)));
      return { name: `trials/${id}`, evidence: await gatherEvidence(rowOf({ ...row, id }), world, GATHER) };
    }),
  );
}

interface Trial {
  readonly id: string;
  readonly row: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, unknown>>;
}

function answerFrom(files: Trial['files'], path: string): StaticAnswer {
  const wanted = [path, `${path}.html`, `${path.replace(/\/$/, '')}/index.html`].find((each) => typeof files[each] === 'string');
  const type = TYPES[extname(wanted ?? '').toLowerCase()] ?? 'text/html';
  return { status: wanted ? 200 : 404, type, body: Buffer.from(wanted ? String(files[wanted]) : '<h1>Not found</h1>') };
}

const TYPES: Readonly<Record<string, string>> = {
  ...{ '.html': 'text/html', '.htm': 'text/html', '.js': 'text/javascript', '.txt': 'text/plain', '.xml': 'application/xml' },
};

function fileOf(base: string, path: string): StaticAnswer {
  const wanted = statSync(base).isDirectory() ? join(base, normalize(path)) : path === '/' ? base : '';
  const file = [wanted, `${wanted}.html`, join(wanted, 'index.html'), join(wanted, 'index.htm')].find(
    (each) => wanted.startsWith(base) && existsSync(each) && statSync(each).isFile(),
  );
  if (!file) return { status: 404, type: 'text/html', body: Buffer.from('<title>404</title><h1>Not found</h1>') };
  return { status: 200, type: TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream', body: readFileSync(file) };
}
