import { expect, test } from 'vitest';
import { READ_LANGUAGES } from '../../../src/data/read-languages.ts';
import { wordTables } from '../../../tools/missing-words.ts';

const tables = await wordTables();

test('tables of words by language are found, those of rows too', () => {
  expect(tables.length).toBeGreaterThan(20);
  expect(tables.map(({ place }) => place).some((place) => place.includes('MAINTENANCE_WORDS'))).toBe(true);
});

/** Bare words of menus that are the same in another language or stand in none; a language of many countries; streets that end in their word. */
const WITHOUT = [
  'src/data/country-hints.ts COUNTRIES_OF_LANGUAGE: en',
  'src/data/words/streets.ts BEGIN_LABELLED_STREETS: it',
  'src/data/words/streets.ts BEGIN_LABELLED_STREETS: en',
  'src/data/words/streets.ts TELLING_STREETS: en',
  'src/data/words/streets.ts TELLING_STREETS: de',
  'src/data/words/cta/minor.ts JOBS.names: it',
  'src/data/words/cta/minor.ts JOBS.names: de',
  'src/data/words/cta/talking.ts CONTACT.names: fr',
  'src/data/words/cta/talking.ts NEWSLETTER.names: it',
  'src/data/words/cta/talking.ts NEWSLETTER.names: de',
];

test('each has all the languages that are read, but for what is known to have no word', () => {
  const lacking = tables.flatMap(({ place, languages }) =>
    READ_LANGUAGES.filter((code) => !languages.includes(code)).map((code) => `${place}: ${code}`),
  );
  expect(lacking.filter((place) => !WITHOUT.includes(place))).toEqual([]);
});
