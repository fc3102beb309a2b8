import { afterEach, describe, expect, it, vi } from 'vitest';
import { createResolver } from '../../../../src/gather/net/resolver.ts';

afterEach(() => vi.restoreAllMocks());

function resolverOf(...answers: (readonly string[] | null)[]) {
  let asked = 0;
  const resolve = createResolver(async (host) => {
    const answer = answers[Math.min(asked++, answers.length - 1)];
    if (!answer) throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' });
    return answer;
  });
  return { resolve, asked: () => asked };
}

/** The clock says that so many seconds have passed. */
function later(seconds: number): void {
  const now = Date.now();
  vi.spyOn(Date, 'now').mockReturnValue(now + seconds * 1_000);
}

describe('names', () => {
  it('are asked for once by all who ask at the same time, and within a minute', async () => {
    const { resolve, asked } = resolverOf(['192.0.2.1']);
    await Promise.all([resolve('rossi.it'), resolve('rossi.it')]);
    later(50);
    expect(await resolve('rossi.it')).toEqual({ ok: true, value: ['192.0.2.1'] });
    expect(asked()).toBe(1);
    later(70);
    await resolve('rossi.it');
    expect(asked()).toBe(2);
  });

  it('that failed are asked for again soon: the network may be back', async () => {
    const { resolve, asked } = resolverOf(null, ['192.0.2.1']);
    expect((await Promise.all([resolve('rossi.it'), resolve('rossi.it')])).map(({ ok }) => ok)).toEqual([false, false]);
    expect(asked()).toBe(1);
    later(2);
    expect(await resolve('rossi.it')).toMatchObject({ ok: true });
  });
});
