import { describe, expect, it, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import { filledUp } from '../../src/i18n/localised.ts';
import { surveyWords } from '../../src/i18n/survey/index.ts';
import { LANGS, words } from '../../src/i18n/words.ts';
import { missingTexts, withTextsBeside } from '../../tools/missing-texts.ts';

/** What a language lacks would be said in English; `node tools/missing-texts.ts de` lists it. */
test.each(LANGS)('%s lacks no text', (lang) => {
  expect(missingTexts(withTextsBeside(lang))).toEqual([]);
});

test.each(LANGS)('%s has the places to fill that English has, and no text that nothing asks for', (lang) => {
  expect(missingTexts(withTextsBeside(lang)).filter((path) => path.includes(': '))).toEqual([]);
});

describe('a language on its way', () => {
  const { page, ...rest } = { ...words('en'), survey: surveyWords('en'), indicators: withTextsBeside('en').indicators };
  const { title, ...otherPage } = page;
  const [first, second, ...others] = CHECKS;
  const checks = Object.fromEntries(others.map((check) => [check.id, check.text.en]));

  it('is told each text that it lacks, of the interface and of the checks', () => {
    const half = first && { ...first.text.en, why: ' ', reasons: {} };
    const missing = missingTexts({ ...rest, page: otherPage, checks: { ...checks, ...(first && { [first.id]: half }) } });
    expect(title).not.toBe('');
    expect(missing).toEqual([
      'page.title',
      ...Object.keys(first?.text.en.reasons ?? {}).map((reason) => `checks.${first?.id}.reasons.${reason}`),
      `checks.${first?.id}.why`,
      `checks.${second?.id}.title`,
      ...Object.keys(second?.text.en.reasons ?? {}).map((reason) => `checks.${second?.id}.reasons.${reason}`),
      `checks.${second?.id}.why`,
      `checks.${second?.id}.advice`,
    ]);
  });

  it('is told where a sentence has other places to fill', () => {
    const all = Object.fromEntries(CHECKS.map((check) => [check.id, check.text.en]));
    const own = { ...rest, page: { ...page, title: 'Online gesehen: {firma}' } };
    expect(missingTexts({ ...own, checks: all })).toEqual(['page.title: has {firma}, English has {name}']);
  });

  it('is told a text that nothing asks for', () => {
    const own = { ...rest, page, checks: { ...(withTextsBeside('en').checks as object), gone: { title: 'Weg' } } };
    expect(missingTexts(own)).toEqual(['checks.gone: nothing asks for it']);
  });

  it('says in English what it lacks, sentence by sentence', () => {
    expect(filledUp({ a: { b: 'one', c: 'two' }, list: ['x'] }, { a: { c: 'zwei' } })).toEqual({
      a: { b: 'one', c: 'zwei' },
      list: ['x'],
    });
    expect(filledUp({ a: 'one', list: ['x', 'y'] }, { a: '', list: ['z'] })).toEqual({ a: 'one', list: ['z'] });
  });
});
