import { describe, expect, test } from 'vitest';
import { around, cutAtWord } from '../../../src/lib/around.ts';

const TEXT = 'Via Monreale 14 – Tel: 02 48714236 – aperti tutti i giorni';
const PHONE = { start: TEXT.indexOf('02'), end: TEXT.indexOf('02') + 11 };

describe('what stands around a place', () => {
  test('is told in whole words', () => {
    expect(around(TEXT, PHONE, { before: 15, after: 8 })).toBe('…14 – Tel: 02 48714236 –…');
    expect(around(TEXT, PHONE, { before: 100, after: 100 })).toBe(TEXT);
  });

  test('keeps a word that has no end within reach', () => {
    expect(around('x'.repeat(50), { start: 20, end: 25 }, { before: 5, after: 5 })).toBe(`…${'x'.repeat(15)}…`);
  });
});

describe('a text that is too long', () => {
  test('ends with a whole word, an address where it is full', () => {
    expect(cutAtWord('Questa frase è lunga', 16)).toBe('Questa frase è…');
    expect(cutAtWord('https://www.rossi.it/contatti', 12)).toBe('https://www…');
    expect(cutAtWord('breve', 16)).toBe('breve');
  });
});
