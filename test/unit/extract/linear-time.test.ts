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

/** Time of the processor, not of the clock: others at work on the machine do not count. The best of three. */
function cpuTime(html: string): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    judgePages({ home: html });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

test.each(Object.entries(PATHOLOGICAL_PAGES))('time grows with the size, not with its square: %s', (_, make) => {
  const large = cpuTime(make(SIZE * TIMES));
  if (large < TOO_SHORT) return;
  expect(large / Math.max(cpuTime(make(SIZE)), 1)).toBeLessThan(MOST);
});
