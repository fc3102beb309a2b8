import { describe, expect, it } from 'vitest';
import { networkSteps } from '../../../src/commands/network-steps.ts';
import type { NetworkExamination } from '../../../src/gather/outage/examine-network.ts';

const fine: NetworkExamination = {
  outage: null,
  asked: true,
  proxies: [],
  resolvesHere: null,
  authorities: { extra: null, system: 0 },
};

describe('what doctor says of the network', () => {
  it('nothing to mend', () => {
    expect(networkSteps(fine).map(({ id, result, advice }) => [id, result, advice])).toEqual([
      ['network', 'ok', null],
      ['proxy', 'ok', null],
      ['authorities', 'ok', null],
    ]);
  });

  it('an outage, with the remedy', () => {
    const [network] = networkSteps({ ...fine, outage: { reason: 'portal', detail: 'http://a/ leads to wifi.miramare.it' } });
    expect(network).toMatchObject({ result: 'warning', detail: expect.stringContaining('wifi.miramare.it') });
    expect(network?.advice).toContain('sign in');
  });

  it('a proxy that the guard can see through, and one that it cannot', () => {
    const behind = { ...fine, proxies: ['http://proxy.example:3128'] };
    expect(networkSteps({ ...behind, resolvesHere: true })[1]).toMatchObject({
      result: 'ok',
      detail: expect.stringContaining('proxy.example:3128'),
    });
    expect(networkSteps({ ...behind, resolvesHere: false })[1]).toMatchObject({
      result: 'warning',
      detail: expect.stringContaining('cannot be refused'),
    });
  });

  it('certificates of this machine, and a file that holds none', () => {
    const file = '/etc/company.pem';
    const withOwn = { ...fine, authorities: { extra: { file, read: 2, own: 1 }, system: 3 } };
    expect(networkSteps(withOwn)[2]).toMatchObject({
      result: 'ok',
      detail: expect.stringContaining("1 of NODE_EXTRA_CA_CERTS, 3 of the system's store"),
    });
    const empty = { ...fine, authorities: { extra: { file, read: 0, own: 0 }, system: 0 } };
    expect(networkSteps(empty)[2]).toMatchObject({ result: 'warning', detail: expect.stringContaining(file) });
  });
});
