import { expect, test } from 'vitest';
import { hoursShown, timesIn } from '../../../src/report/business/hours-shown.ts';
import { markupOf } from '../../../src/report/page/html.ts';

const shown = (text: string, locale = 'it-IT') => markupOf(hoursShown(text, locale)).replace(/<\/?bdi>/g, '');
const GLUED = /<span class="glued">(.*?)<\/span>/g;

test.each([
  ['7 h 00 – 13 h 00 et 15 h 30 – 19 h 00', ['7 h 00–13 h 00', '15 h 30–19 h 00']],
  ['Lun - Ven : 9h - 18h', ['9h–18h']],
  ['dal lunedì al venerdì 8-12 / 14-18', ['8–12', '14–18']],
  ['Montag 08:30 - 22:00 Uhr', ['08:30–22:00 Uhr']],
  ['9am – 5pm, Sunday 10 am', ['9am–5pm', '10 am']],
  ['Le lundi 10h à 18h30', ['10h', '18h30']],
])('%s: no line breaks within a time', (hours, glued) => {
  expect([...shown(hours).matchAll(GLUED)].map(([, part]) => part)).toEqual(glued);
});

test('other numbers stay as they are', () => {
  expect(shown('Via Roma 12, 41121 Modena')).toBe('Via Roma 12, 41121 Modena');
});

test('a day and its time stand apart, a sentence ends once', () => {
  expect(shown('Montag10:00–13:00.; Dienstag').replace(GLUED, '$1')).toBe('Montag 10:00–13:00; Dienstag');
});

test('the same hours written in two ways name the same times, other hours do not', () => {
  expect(timesIn('Lun - Ven : 9h - 18h')).toBe(timesIn('Monday–Friday 09:00–18:00'));
  expect(timesIn('8.30-12')).not.toBe(timesIn('8-12'));
});
