import { describe, expect, it } from 'vitest';
import { createProcessor, type Share } from '../../../../src/gather/browser/processor.ts';

const LONG = { longestLoadMs: 60_000, longestWorkMs: 60_000 };
const settled = () => new Promise((resolve) => setImmediate(resolve));

function waiter(processor: ReturnType<typeof createProcessor>) {
  const inside: string[] = [];
  const enter = async (name: string, share: Share) => {
    const giveBack = await processor.take(share);
    inside.push(name);
    return () => {
      giveBack();
      inside.splice(inside.indexOf(name), 1);
    };
  };
  return { inside, enter };
}

describe('the cores of a machine', () => {
  it('are all taken by a load where there are two, and shared by steps that need one', async () => {
    const { inside, enter } = waiter(createProcessor({ cores: 2, ...LONG }));
    const load = await enter('load', 'load');
    const steps = [enter('axe', 'work'), enter('judge', 'work'), enter('next load', 'load')];
    await settled();
    expect(inside).toEqual(['load']);
    load();
    await settled();
    expect(inside).toEqual(['axe', 'judge']);
    (await steps[0])?.();
    await settled();
    expect(inside).toEqual(['judge']);
    (await steps[1])?.();
    await settled();
    expect(inside).toEqual(['next load']);
  });

  it('are given in the order in which they were asked for', async () => {
    const { inside, enter } = waiter(createProcessor({ cores: 2, ...LONG }));
    const axe = await enter('axe', 'work');
    void enter('load', 'load');
    void enter('later step', 'work');
    await settled();
    expect(inside).toEqual(['axe']);
    axe();
    await settled();
    expect(inside).toEqual(['load']);
  });

  it('carry two loads where there are four, and one at a time where there is one', async () => {
    for (const [cores, loads] of [
      [4, 2],
      [1, 1],
    ] as const) {
      const { inside, enter } = waiter(createProcessor({ cores, ...LONG }));
      for (const name of ['a', 'b', 'c']) void enter(name, 'load');
      await settled();
      expect(inside).toHaveLength(loads);
    }
  });

  it('are given back once, however often it is said', async () => {
    const processor = createProcessor({ cores: 2, ...LONG });
    const first = await processor.take('load');
    first();
    first();
    const { inside, enter } = waiter(processor);
    void enter('second', 'load');
    void enter('third', 'load');
    await settled();
    expect(inside).toEqual(['second']);
  });

  it('are not kept by one who never gives them back', async () => {
    const processor = createProcessor({ cores: 2, longestLoadMs: 20, longestWorkMs: 20 });
    await processor.take('load');
    (await processor.take('load'))();
  });
});
