import { expect, it } from 'vitest';
import { AUDIT } from '../../../src/options/commands.ts';
import { fingerprint, withDefaults } from '../../../src/options/fingerprint.ts';
import { LOOK } from '../../../src/options/look.ts';
import { defaultsOf } from '../../../src/options/option.ts';
import { queuedLookSchema } from '../../../src/runners/queue/run-description.ts';

const options = defaultsOf(AUDIT);

it('keeps what changes what is seen and how rows are read, and nothing of the machine or of the wording', () => {
  const kept = fingerprint(
    { ...options, map: new Map([['Nome', 'name']]) },
    { weights: { checks: { favicon: 0 } }, checks: { own: 'a1' } },
  );
  expect(kept).toMatchObject({
    maxPages: 8,
    throttling: 'simulate',
    map: 'Nome=name',
    weights: { checks: { favicon: 0 } },
    checks: { own: 'a1' },
  });
  for (const name of ['allowPrivate', 'browserPath', 'concurrency', 'lang', 'brand', 'out', 'limit', 'timeout', 'queue'])
    expect(kept).not.toHaveProperty(name);
});

it('takes an option that a run does not know of for its default', () => {
  expect(withDefaults({})).toEqual(fingerprint(options, { weights: null, checks: {} }));
  expect(withDefaults({ maxPages: 3, gone: 1 })).toMatchObject({ maxPages: 3, gone: 1 });
});

it('goes to the workers of a queue whole; what an earlier version left out is at its default', () => {
  const look = queuedLookSchema.parse({ maxPages: 3, weights: null, artifacts: null, lease: 60 });
  expect(look).toEqual({ ...defaultsOf(LOOK), maxPages: 3, weights: null, artifacts: null, lease: 60 });
  expect(queuedLookSchema.safeParse({ ...look, maxPages: 0 }).success).toBe(false);
});
