import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../../src/checks/index.ts';
import { runChecks } from '../../../src/scoring/run-checks.ts';
import { contextOf, factsOf } from '../../facts-of.ts';
import { EXAMPLES } from './examples/index.ts';

describe.each(CHECKS)('$id', (check) => {
  for (const [verdict, reason, facts, context] of EXAMPLES[check.id] ?? [])
    test(`${verdict}: ${reason}`, () => {
      const [finding] = runChecks(factsOf(facts), contextOf(context), [check]);
      expect(finding).toMatchObject({ verdict, reason });
    });
});
