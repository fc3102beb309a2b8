import { expect, test } from 'vitest';
import { languageOfMachine, languageOfPlace } from '../../../src/i18n/language-of.ts';

test.each([
  ['IT', null, 'it'],
  ['DE', 'Bayern', 'de'],
  ['AT', null, 'de'],
  ['CH', null, 'de'],
  ['CH', 'ZH', 'de'],
  ['CH', 'Ticino', 'it'],
  ['CH', 'VD', 'fr'],
  ['CH', 'Genève', 'fr'],
  ['BE', null, 'fr'],
  ['FR', 'VD', 'fr'],
  ['MX', null, 'es'],
  ['GB', null, 'en'],
  ['', null, 'en'],
] as const)('a business in %s %s is told in %3$s', (country, province, lang) => {
  expect(languageOfPlace(country, province)).toBe(lang);
});

test('a machine says its language as POSIX has it; one that speaks another, or none, is told in English', () => {
  const of = (env: Record<string, string>) => languageOfMachine(env);
  expect([of({ LANG: 'de_AT.UTF-8' }), of({ LANG: 'it_IT', LC_ALL: 'fr_FR.UTF-8' }), of({ LC_MESSAGES: 'es' })]).toEqual([
    'de',
    'fr',
    'es',
  ]);
  expect([of({ LANG: 'C.UTF-8' }), of({ LANG: 'pl_PL.UTF-8' }), of({}), of({ LANG: 'italian' })]).toEqual([
    'en',
    'en',
    'en',
    'en',
  ]);
});
