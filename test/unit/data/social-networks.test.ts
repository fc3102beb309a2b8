import { expect, test } from 'vitest';
import { SOCIAL_NETWORKS } from '../../../src/data/social-networks.ts';

test('ids and hosts are said once', () => {
  const ids = SOCIAL_NETWORKS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const hosts = SOCIAL_NETWORKS.flatMap((network) => network.hosts);
  expect(new Set(hosts).size).toBe(hosts.length);
});

test('at least eighteen living social networks, and the review sites', () => {
  expect(SOCIAL_NETWORKS.filter(({ kind, closed }) => kind === 'social' && !closed).length).toBeGreaterThanOrEqual(18);
  expect(SOCIAL_NETWORKS.filter(({ kind }) => kind === 'reviews').length).toBeGreaterThanOrEqual(8);
});

test.each(SOCIAL_NETWORKS.map((network) => [network.id, network] as const))(
  '%s: every name in an address is a group of its path',
  (_, network) => {
    for (const { path, url, query } of network.profiles) {
      const groups = [...path.source.matchAll(/\(\?<(\w+)>/g)].map((match) => match[1]);
      const names = [...url.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      for (const name of names) expect([...groups, 'host', ...(query ? ['handle'] : [])]).toContain(name);
    }
    expect(network.closed ? network.profiles : network.profiles.length > 0).toBeTruthy();
  },
);
