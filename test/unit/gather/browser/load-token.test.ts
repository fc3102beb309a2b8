import { describe, expect, it } from 'vitest';
import { createLoadToken } from '../../../../src/gather/browser/load-token.ts';

describe('load token', () => {
  it('lets as many in as there are slots, the others in their order', async () => {
    const token = createLoadToken(1, 60_000);
    const order: string[] = [];
    const first = await token.take();
    const later = ['b', 'c'].map(async (name) => {
      const giveBack = await token.take();
      order.push(name);
      giveBack();
    });
    order.push('a');
    first();
    await Promise.all(later);
    expect(order).toEqual(['a', 'b', 'c']);
  });

  it('takes a second return of the same turn for nothing', async () => {
    const token = createLoadToken(1, 60_000);
    const first = await token.take();
    first();
    first();
    const second = await token.take();
    let third = false;
    const waiting = token.take().then((giveBack) => {
      third = true;
      giveBack();
    });
    await Promise.resolve();
    expect(third).toBe(false);
    second();
    await waiting;
    expect(third).toBe(true);
  });

  it('does not let one who never returns it keep the others waiting', async () => {
    const token = createLoadToken(1, 20);
    await token.take();
    (await token.take())();
  });
});
