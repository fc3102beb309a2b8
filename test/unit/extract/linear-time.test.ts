import { expect, test } from 'vitest';
import { judgePages } from './one-page.ts';
import { PATHOLOGICAL_PAGES } from './pathological-pages.ts';

/** Letters of the smaller page; the larger has four times as many. */
const SIZE = 40_000;
const TIMES = 4;
/** Four times the size may take up to ten times as long: linear is 4, the square is 16. */
const MOST = 10;
/** Below this the figures say nothing. Milliseconds. */
const TOO_SHORT = 60;

/** The best of so many counts. */
const TRIES = 3;

/** Time of the processor, not of the clock: others at work on the machine do not count. Milliseconds. */
function cpuTime(html: string): number {
  const before = process.cpuUsage();
  judgePages({ home: html });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test.each(Object.entries(PATHOLOGICAL_PAGES))('time grows with the size, not with its square: %s', (_, make) => {
  const [small, large] = [make(SIZE), make(SIZE * TIMES)];
  let best = cpuTime(large);
  if (best < TOO_SHORT) return;
  const most = Math.max(MOST * Math.min(...Array.from({ length: TRIES }, () => cpuTime(small))), TOO_SHORT);
  // one more count only where it can change the answer
  for (let tries = 1; tries < TRIES && best >= most; tries++) best = Math.min(best, cpuTime(large));
  expect(best).toBeLessThan(most);
});
