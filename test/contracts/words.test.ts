import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expressionsIn, LONGEST_EXPRESSION, listsInStrings, wordsIn } from '../../tools/expressions.ts';
import { wordTables } from '../../tools/missing-words.ts';

const root = join(import.meta.dirname, '../..');
const sources = globSync('src/**/*.ts', { cwd: root })
  .sort()
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

/** Lines of `phrases` and `names` templates, where they stand. */
const phraseLines = sources.flatMap(({ file, text }) =>
  [...text.matchAll(/\b(?:phrases|names)`([^`]*)`/g)].flatMap(({ 1: lines = '' }) =>
    lines.split('\n').map((line) => ({ file, line: line.trim() })),
  ),
);

test('no expression is longer than people can read: lists of phrases are made to one by lib/words', () => {
  const long = sources.flatMap(({ file, text }) =>
    expressionsIn(text)
      .filter(({ body }) => body.length > LONGEST_EXPRESSION)
      .map(({ line, body }) => `${file}:${line} ${body.length}`),
  );
  expect(long).toEqual([]);
});

/** Those in tables that are left, all in src/data; a new one is phrases. */
const LISTS_LEFT = 62;

test('no list of alternatives stands in one long string: it is phrases, one a line', () => {
  const lists = sources
    .filter(({ file }) => !file.startsWith('src/i18n/'))
    .flatMap(({ file, text }) => listsInStrings(text).map(({ line, body }) => `${file}:${line} ${body.length}`));
  expect(lists.filter((list) => !list.startsWith('src/data/'))).toEqual([]);
  expect(lists.length).toBeLessThanOrEqual(LISTS_LEFT);
});

test('a phrase is one line that people can read', () => {
  expect(
    phraseLines.filter(({ line }) => line.length > LONGEST_EXPRESSION).map(({ file, line }) => `${file} ${line.slice(0, 60)}`),
  ).toEqual([]);
});

/** Words of exactly one of the languages that are read, as the tables of data/words know them. */
async function wordsByLanguage(): Promise<ReadonlyMap<string, string>> {
  const languages = new Map<string, Set<string>>();
  for (const { words } of await wordTables())
    for (const [language, phrases] of Object.entries(words))
      for (const word of phrases.flatMap((phrase) => wordsIn(phrase))) {
        const known = languages.get(word) ?? new Set<string>();
        languages.set(word, known.add(language));
      }
  return new Map([...languages].flatMap(([word, of]) => (of.size === 1 ? [[word, [...of][0] ?? ''] as const] : [])));
}

/** So many words of so many languages in one expression are a list of words. */
const MOST_WORDS = 5;
const MOST_LANGUAGES = 2;

test('lists of words of languages stand in data/words, not in code', async () => {
  const languageOf = await wordsByLanguage();
  const lists = sources
    .filter(({ file }) => !/^src\/(?:data|i18n)\//.test(file))
    .flatMap(({ file, text }) =>
      expressionsIn(text).flatMap(({ body, line }) => {
        const words = wordsIn(body).filter((word) => languageOf.has(word));
        const languages = new Set(words.map((word) => languageOf.get(word)));
        return words.length >= MOST_WORDS && languages.size >= MOST_LANGUAGES ? [`${file}:${line} ${words.join(', ')}`] : [];
      }),
    );
  expect(lists).toEqual([]);
});
