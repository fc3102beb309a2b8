import { describe, expect, it } from 'vitest';
import { createMemoryAllowance } from '../../../../src/gather/browser/memory-allowance.ts';

const [one, two, three] = [{ name: 'one' }, { name: 'two' }, { name: 'three' }];
const PLENTY = 10_000;
const LIMITS = { pageMb: 500, ordinaryMb: 250, reserveMb: 200 };

describe('what a page adds', () => {
  it('may be so much and no more, however much the browser holds by itself', () => {
    const { excess } = createMemoryAllowance(LIMITS);
    expect(excess(one, 500, PLENTY)).toBeNull();
    expect(excess(one, 501, PLENTY)).toBe('page');
  });

  it('is never held against ordinary pages side by side', () => {
    const { excess } = createMemoryAllowance(LIMITS);
    expect([one, two, three].map((owner) => excess(owner, 250, PLENTY))).toEqual([null, null, null]);
  });

  it('leaves room for one hungry page beside ordinary ones', () => {
    const { excess } = createMemoryAllowance(LIMITS);
    expect([excess(one, 490, PLENTY), excess(two, 240, PLENTY), excess(one, 490, PLENTY)]).toEqual([null, null, null]);
  });

  it('has the hungriest of several hungry ones go because of its neighbours', () => {
    const { excess, forget } = createMemoryAllowance(LIMITS);
    expect(excess(one, 400, PLENTY)).toBeNull();
    expect(excess(two, 390, PLENTY)).toBeNull();
    expect(excess(one, 400, PLENTY)).toBe('neighbours');
    forget(one);
    expect(excess(two, 490, PLENTY)).toBeNull();
  });
});

describe('when the machine runs out', () => {
  it('the one that added most goes, once, until its memory is back', () => {
    let now = 10_000;
    const { excess, forget } = createMemoryAllowance(LIMITS, () => now);
    expect(excess(one, 80, PLENTY)).toBeNull();
    expect(excess(two, 120, PLENTY)).toBeNull();
    expect(excess(one, 80, 150)).toBeNull();
    expect(excess(two, 120, 150)).toBe('machine');
    forget(two);
    now += 1_000;
    expect(excess(one, 80, 150)).toBeNull();
    now += 5_000;
    expect(excess(one, 80, 150)).toBe('machine');
  });

  it('nobody goes whose end would not help, or where nothing is known', () => {
    const { excess } = createMemoryAllowance(LIMITS);
    expect(excess(one, 20, 10)).toBeNull();
    expect(excess(one, 200, null)).toBeNull();
  });
});
