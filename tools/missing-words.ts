// What a language of websites still lacks: every table of words by language in src/data that has nothing for it.
//   node tools/missing-words.ts pt        one line each: file, export, the words of another language as an example
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { READ_LANGUAGES } from '../src/data/read-languages.ts';
import { tablesOf } from '../src/lib/words.ts';

const ROOT = join(import.meta.dirname, '..');
/** A table that has so many of the languages that we read is one by language. */
const BY_LANGUAGE = 3;

/** A table of words by language, where it stands, and the languages that it has. */
export interface WordTable {
  /** `src/data/words/shop.ts CART_WORDS`. */
  readonly place: string;
  readonly languages: readonly string[];
  /** Words of one of them. */
  readonly example: string;
  /** The phrases of each, where the table holds phrases. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** Every table by language of src/data: `{ it: …, en: … }`, or a list of rows that each name their `language`. */
export async function wordTables(): Promise<readonly WordTable[]> {
  const files = globSync('src/data/**/*.ts', { cwd: ROOT }).sort();
  const found = await Promise.all(
    files.map(async (file) => {
      const module = (await import(join(ROOT, file))) as Readonly<Record<string, unknown>>;
      return Object.entries(module).flatMap(([name, value]) => tablesIn(value, `${file} ${name}`, 0));
    }),
  );
  return found.flat();
}

const DEEPEST = 4;
const isKnown = (key: string): boolean => READ_LANGUAGES.some((code) => code === key);

function tablesIn(value: unknown, place: string, depth: number): readonly WordTable[] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  // an expression made of words knows its tables
  if (value instanceof RegExp) return tablesOf(value).flatMap((table) => tablesIn(table, place, depth + 1));
  if (Array.isArray(value)) {
    const languages = value.flatMap((row) => (typeof row?.language === 'string' ? [row.language as string] : []));
    const example = JSON.stringify(value[0] ?? '').slice(0, 60);
    return languages.filter(isKnown).length >= BY_LANGUAGE ? [{ place, languages, example, words: {} }] : [];
  }
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  const languages = entries.map(([key]) => String(key)).filter((key) => key !== 'all');
  if (languages.filter(isKnown).length >= BY_LANGUAGE)
    return [{ place, languages, example: JSON.stringify(entries[0]?.[1] ?? '').slice(0, 60), words: phrasesIn(entries) }];
  return entries.flatMap(([key, inner]) => tablesIn(inner, `${place}.${key}`, depth + 1));
}

function phrasesIn(entries: readonly (readonly [unknown, unknown])[]): WordTable['words'] {
  const lists = entries.flatMap(([key, list]) =>
    Array.isArray(list) ? [[String(key), list.filter((phrase) => typeof phrase === 'string')] as const] : [],
  );
  return Object.fromEntries(lists);
}

if (import.meta.main) {
  const [code = ''] = process.argv.slice(2);
  if (!/^[a-z]{2}$/.test(code)) {
    console.error('Give the code of a language, two letters: node tools/missing-words.ts pt');
    process.exitCode = 2;
  } else {
    const tables = await wordTables();
    const missing = tables.filter(({ languages }) => !languages.includes(code));
    for (const { place, example } of missing) console.log(`${place}   ${example}`);
    console.log(`${tables.length} tables of words by language, ${missing.length} lack ${code}`);
    if (missing.length > 0) process.exitCode = 1;
  }
}
