import { expect, test } from 'vitest';
import { CHECKS } from '../../../src/checks/index.ts';
import { STAGE_WEIGHTS } from '../../../src/data/score-scale.ts';
import { UsageError } from '../../../src/model/usage-error.ts';
import { withWeights } from '../../../src/scoring/weights.ts';

const weightOf = (scale: ReturnType<typeof withWeights>, id: string) => scale.checks.find((check) => check.id === id)?.weight;

test('without a file the published weights hold', () => {
  expect(withWeights(CHECKS, null)).toEqual({ checks: CHECKS, stageWeights: STAGE_WEIGHTS });
});

test('a file changes what it names and nothing else', () => {
  const scale = withWeights(CHECKS, { checks: { analytics: 3 }, stages: { trust: 40 } });
  expect(weightOf(scale, 'analytics')).toBe(3);
  expect(weightOf(scale, 'https')).toBe(6);
  expect(scale.stageWeights).toEqual({ ...STAGE_WEIGHTS, trust: 40 });
  expect(CHECKS.find(({ id }) => id === 'analytics')?.weight).toBe(8);
});

test('weight 0 leaves a check out', () => {
  expect(weightOf(withWeights(CHECKS, { checks: { 'live-chat': 0 } }), 'live-chat')).toBeUndefined();
});

test.each([
  [{ checks: { 'phone-clickabel': 3 } }, 'there is no check "phone-clickabel"; did you mean "phone-clickable"?'],
  [{ stages: { trusted: 3 } }, 'there is no stage "trusted"; did you mean "trust"?'],
  [{ stages: { marketing: 3 } }, 'there is no stage "marketing". Known: found, reachable'],
  [{ checks: { analytics: -1 } }, 'checks.analytics'],
  [{ checks: { analytics: '3' } }, 'checks.analytics'],
  [{ analytics: 3 }, 'analytics'],
  [[1], 'expected object'],
  [{ stages: { found: 0, reachable: 0, convert: 0, measured: 0, trust: 0, quality: 0 } }, 'at least one stage'],
])('%j is refused in one line', (weights, message) => {
  const refused = () => withWeights(CHECKS, weights);
  expect(refused).toThrow(UsageError);
  expect(refused).toThrow(message);
  expect(refused).not.toThrow(/\n/);
});
