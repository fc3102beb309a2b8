import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../src/i18n/fill-template.ts';
import { formatsOf, LANGS, words } from '../../../src/i18n/words.ts';

/** Every text with its path. */
function texts(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, path ? `${path}.${key}` : key));
}
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each(LANGS)('the words in %s', (lang) => {
  const pattern = new Map(texts(words('en')));
  const own = texts(words(lang));

  it('are all there', () => {
    expect(own.map(([path]) => path)).toEqual([...pattern.keys()]);
    expect(own.filter(([path, text]) => !text.trim() && !path.startsWith('outcomes.ok.')).map(([path]) => path)).toEqual([]);
  });

  it('have the same places to fill', () => {
    for (const [path, text] of own) expect(places(text), path).toEqual(places(pattern.get(path) ?? ''));
  });

  it('have no stray spaces', () => {
    expect(own.filter(([, text]) => text !== text.trim() || text.includes('  ')).map(([path]) => path)).toEqual([]);
  });

  it('have no straight quotes', () => {
    expect(own.filter(([, text]) => /['"]/.test(text)).map(([path]) => path)).toEqual([]);
  });
});

describe('templates', () => {
  it('show a hole rather than hide it, and take no inherited names', () => {
    expect(fillTemplate('{a} and {b}', { a: 1 })).toBe('1 and […]');
    expect(fillTemplate('{toString}', {})).toBe('[…]');
    expect(fillTemplate('{a}', { a: '{b}', b: 'x' })).toBe('{b}');
  });
});

describe('formats', () => {
  it('write numbers, times and dates as each language does', () => {
    const [italian, english] = [formatsOf('it'), formatsOf('en')];
    expect([italian.number(1234.5, 1), english.number(1234.5, 1)]).toEqual(['1234,5', '1,234.5']);
    expect([italian.plainNumber(2014), english.plainNumber(2014), italian.plainNumber(0.25)]).toEqual(['2014', '2014', '0,25']);
    expect([italian.seconds(2450), english.bytes(1_840_000), italian.percent(0.866)]).toEqual(['2,5 s', '1.8 MB', '87%']);
    expect(italian.date('2026-05-01')).toBe('1 maggio 2026');
    expect(english.list(['a', 'b', 'c'])).toBe('a, b and c');
  });

  it('give back what is no date', () => {
    expect(formatsOf('it').date('soon')).toBe('soon');
  });
});
