import { expect, test } from 'vitest';
import { inOwnDays } from '../../../src/report/business/weekday-names.ts';

test.each([
  ['Monday, Tuesday 09:00–13:00', 'lunedì, martedì 09:00–13:00'],
  ['Tu-Sa 12:00-14:30, Su 12:00-15:00', 'mar-sab 12:00-14:30, dom 12:00-15:00'],
  ['Monday, Tuesday, Wednesday, Friday 9:00–13:00', 'lunedì, martedì, mercoledì, venerdì 9:00–13:00'],
  ['Monday, Tuesday, Wednesday 9:00–13:00; Saturday 9:00–12:00', 'lunedì–mercoledì 9:00–13:00; sabato 9:00–12:00'],
  ['Tu-Sa 12:00-14:30, Tu-Sa 19:30-22:30', 'mar-sab 12:00-14:30, 19:30-22:30'],
  ['Mo,We 9:00-12:00', 'lun,mer 9:00-12:00'],
  ['Su appuntamento; Sa di pane', 'Su appuntamento; Sa di pane'],
  ['Martedì – sabato 12:00 – 14:30', 'Martedì – sabato 12:00 – 14:30'],
])('%s', (hours, shown) => {
  expect(inOwnDays(hours, 'it-IT')).toBe(shown);
});
