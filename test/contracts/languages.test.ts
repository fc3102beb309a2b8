import { describe, expect, it, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import { checkWords, LANGS, words } from '../../src/i18n/words.ts';
import { textOf } from '../../src/model/check-text.ts';
import { missingTexts } from '../../tools/missing-texts.ts';

test.each(LANGS)('%s lacks no text', (lang) => {
  const texts = Object.fromEntries(CHECKS.map((check) => [check.id, textOf(check, lang)]));
  expect(missingTexts({ ...words(lang), checks: { ...texts, ...checkWords(lang) } })).toEqual([]);
});

describe('a language on its way', () => {
  const { page, ...rest } = words('en');
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
    const own = { ...words('en'), page: { ...page, title: 'Online gesehen: {firma}' } };
    expect(missingTexts({ ...own, checks: all })).toEqual(['page.title: has {firma}, English has {name}']);
  });

  it('shows English until it has the text of a check', () => {
    for (const check of CHECKS.slice(0, 3)) expect(textOf(check, 'de' as 'en')).toEqual(check.text.en);
  });
});
