import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../../src/checks/index.ts';
import { limitBelow, roundedAbove } from '../../../src/checks/measures.ts';
import { runChecks } from '../../../src/scoring/run-checks.ts';
import { contextOf, factsOf, lighthouse, yes } from '../../facts-of.ts';

describe('a value beside the limit it lies above', () => {
  test.each([
    [2.501, 2.5, 1, 2.501],
    [2.54, 2.5, 1, 2.54],
    [2.61, 2.5, 1, 2.6],
    [1.6385, 1.6, 1, 1.64],
    [0.1004, 0.1, 2, 0.101],
    [2.44, 2.5, 1, 2.4],
  ])('%d above %d', (value, limit, digits, said) => {
    expect(roundedAbove(value, limit, digits)).toBe(said);
  });

  test('is the one that a sentence names', () => {
    const limits = { good: 2500, fair: 4000 };
    expect([2500, 2501, 4000, 4001].map((value) => limitBelow(value, limits))).toEqual([0, 2500, 2500, 4000]);
  });
});

describe('time without an answer to taps', () => {
  const judged = (formFactor: 'mobile' | 'desktop', tbtMs: number) =>
    runChecks(factsOf({ lighthouse: yes(lighthouse({ formFactor, tbtMs })) }), contextOf(), CHECKS).find(
      ({ check }) => check === 'quick-response',
    );

  test('has the limits of the kind of test, the same as the picture of the report', () => {
    expect(judged('mobile', 180)).toMatchObject({ verdict: 'pass' });
    expect(judged('desktop', 180)).toMatchObject({ verdict: 'partial', params: { seconds: 0.2, limit: 0.15 } });
    expect(judged('desktop', 400)).toMatchObject({ verdict: 'fail', params: { seconds: 0.4, limit: 0.35 } });
  });
});

test('what is missing is not proved by something else', () => {
  const facts = factsOf({
    booking: { state: 'no' },
    ctas: yes({ kind: 'chat', label: 'Scrivici', target: 'https://wa.me/39', element: 'link', place: 'main' }),
  });
  const found = runChecks(facts, contextOf({ sector: 'health' }), CHECKS).find(({ check }) => check === 'online-booking');
  expect(found).toMatchObject({ verdict: 'fail', reason: 'not_seen', seen: [] });
});
