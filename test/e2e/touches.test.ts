import { expect, it } from 'vitest';
import { CHANGES } from '../../tools/touches/changes.ts';
import { makeChange } from '../../tools/touches/make-change.ts';

it.each(CHANGES.map((change) => [change.name, change] as const))('%s works when it is made as counted', (_, change) => {
  expect(makeChange(change).problem).toBeNull();
});
