import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createNetworkWatch } from '../../../../src/gather/outage/network-watch.ts';
import type { Outage } from '../../../../src/gather/outage/outage.ts';

const OUT: Outage = { reason: 'no_network', detail: 'nothing answers' };

/** A watch whose control points give these answers in turn, the last one ever after. */
function watchOf(...answers: (Outage | null)[]) {
  let asked = 0;
  const probe = async () => answers[Math.min(asked++, answers.length - 1)] ?? null;
  return { watch: createNetworkWatch({ probe, pauseMs: 20 }), asked: () => asked };
}

describe('a watch over our own network', () => {
  it('asks nobody where nothing is in doubt, or where a site has shown its certificate since', async () => {
    const { watch, asked } = watchOf(OUT);
    expect(await watch.verdict(null)).toBe('stands');
    const since = performance.now();
    watch.proved();
    expect(await watch.verdict(since)).toBe('stands');
    expect(asked()).toBe(0);
  });

  it('lets a dead site stand once a control point answers', async () => {
    const { watch, asked } = watchOf(null);
    expect(await watch.verdict(performance.now())).toBe('stands');
    expect(asked()).toBe(1);
    expect(watch.outage()).toBeNull();
  });

  it('takes no proof of before the doubt', async () => {
    const { watch } = watchOf(OUT);
    watch.proved();
    await sleep(5);
    expect(await watch.verdict(performance.now())).toBe('outage');
    expect(watch.outage()).toEqual(OUT);
    expect(watch.signal.aborted).toBe(true);
  });

  it('asks three times before the network is called out; what failed meanwhile is looked at again', async () => {
    const passing = watchOf(OUT, OUT, null);
    expect(await passing.watch.verdict(performance.now())).toBe('again');
    const lasting = watchOf(OUT, OUT, OUT, null);
    expect(await lasting.watch.verdict(performance.now())).toBe('outage');
  });

  it('shares one inquiry between all that wait', async () => {
    const { watch, asked } = watchOf(null);
    const since = performance.now();
    expect(new Set(await Promise.all(Array.from({ length: 50 }, () => watch.verdict(since))))).toEqual(new Set(['stands']));
    expect(asked()).toBe(1);
  });

  it('is content with sites of this machine', async () => {
    const { watch, asked } = watchOf(OUT);
    watch.provedHere();
    expect(await watch.verdict(performance.now())).toBe('stands');
    expect(asked()).toBe(0);
  });

  it('unless all of them lead to one place: then only the real network will do', async () => {
    const portal = watchOf(OUT).watch;
    portal.provedHere();
    portal.suspected('wifi.miramare.it');
    expect(await portal.verdict(performance.now())).toBe('outage');
    expect(portal.outage()).toEqual({ reason: 'portal', detail: 'every site leads to wifi.miramare.it' });
    const parked = watchOf(null).watch;
    parked.suspected('parking.it');
    expect(await parked.verdict(performance.now())).toBe('stands');
  });

  it('never asks when it must not, and never waits when it is closed', async () => {
    const mute = createNetworkWatch({ probe: null });
    expect(await mute.verdict(performance.now())).toBe('stands');
    const { watch } = watchOf(OUT);
    const waiting = watch.verdict(performance.now());
    watch.close();
    expect(await waiting).toBe('stands');
  });
});
