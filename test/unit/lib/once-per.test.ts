import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { oncePerWhileUsed } from '../../../src/lib/once-per.ts';

interface Page {
  readonly large: boolean;
}

function parseCounting() {
  let parsed = 0;
  return oncePerWhileUsed(
    (_page: Page) => ({ number: ++parsed }),
    ({ large }) => large,
  );
}

test('is computed once as long as somebody uses it', () => {
  const parse = parseCounting();
  const page = { large: true };
  const used = parse(page);
  expect(parse(page)).toBe(used);
});

test('what is large is let go, and computed again when it is asked for', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const parse = parseCounting();
  const [large, small] = [{ large: true }, { large: false }];
  parse(large);
  parse(small);
  await wait(0);
  collect();
  expect([parse(large).number, parse(small).number]).toEqual([3, 2]);
});
