import { afterEach, describe, expect, test } from 'vitest';
import { createAskRecords } from '../../../../src/gather/net/ask-records.ts';
import { createMailLookup } from '../../../../src/gather/net/mail-records.ts';
import { startDns, type Zone } from '../../../local-dns.ts';

const running: { stop: () => Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ stop }) => stop()));
});

const IT = { it: { NS: ['a.dns.it'] } };

async function lookUp(zone: Zone, domain: string) {
  const dns = await startDns(zone);
  running.push(dns);
  const mailOf = createMailLookup(createAskRecords([dns.address]));
  return { ...(await mailOf(domain)), asked: dns.asked, mailOf };
}

describe('the mail of a domain', () => {
  test('its servers, the preferred first, and both records, each asked for once', async () => {
    const { exchange, spf, dmarc, asked } = await lookUp(
      {
        ...IT,
        'rossi.it': { MX: ['mx.aruba.it'], TXT: ['google-site-verification=1', `v=spf1 include:${'a'.repeat(260)} ~all`] },
        '_dmarc.rossi.it': { TXT: ['v=DMARC1; p=reject'] },
      },
      'rossi.it',
    );
    expect(exchange).toEqual({ ok: true, value: { by: 'mx', hosts: ['mx.aruba.it'] } });
    expect(spf).toEqual({ ok: true, value: `v=spf1 include:${'a'.repeat(260)} ~all` });
    expect(dmarc).toEqual({ ok: true, value: 'v=DMARC1; p=reject' });
    expect([...asked].sort()).toEqual(['MX rossi.it', 'TXT _dmarc.rossi.it', 'TXT rossi.it']);
  });

  test('no server: the host of the name has to take it (RFC 5321, 5.1)', async () => {
    const { exchange, spf } = await lookUp({ ...IT, 'rossi.it': { A: ['192.0.2.1'] } }, 'rossi.it');
    expect(exchange).toEqual({ ok: true, value: { by: 'address', hosts: ['rossi.it'] } });
    expect(spf).toEqual({ ok: true, value: null });
  });

  test.each([
    ['null_mx', { 'rossi.it': { MX: [''] } }],
    ['no_server', { 'rossi.it': { TXT: ['hello'] } }],
    ['no_such_name', {}],
  ] as const)('nobody takes it: %s', async (why, zone) => {
    const { exchange } = await lookUp({ ...IT, ...zone }, 'rossi.it');
    expect(exchange).toEqual({ ok: true, value: { by: 'nobody', why } });
  });

  test('a subdomain without a policy has that of its domain', async () => {
    const zone = { ...IT, 'mail.rossi.it': { MX: ['mx.it'] }, '_dmarc.rossi.it': { TXT: ['v=DMARC1; p=none'] } };
    expect((await lookUp(zone, 'mail.rossi.it')).dmarc).toEqual({ ok: true, value: 'v=DMARC1; p=none' });
  });

  test.each(['SERVFAIL', 'REFUSED', 'silent'] as const)(
    'a name server that answers %s says nothing of the domain',
    async (answer) => {
      const { exchange, dmarc } = await lookUp({ ...IT, 'rossi.it': answer }, 'rossi.it');
      expect(exchange).toMatchObject({ ok: false, problem: { kind: 'dns_error' } });
      if (answer === 'silent') return;
      expect(dmarc).toEqual({ ok: true, value: null });
    },
  );

  test('a network whose name server knows no name of outside: nothing is believed', async () => {
    const { exchange, spf, dmarc } = await lookUp({ 'intranet.local': { A: ['10.0.0.1'] } }, 'rossi.it');
    for (const look of [exchange, spf, dmarc]) expect(look).toMatchObject({ ok: false, problem: { kind: 'dns_error' } });
  });

  test('a login page that stands for every name is no mail server', async () => {
    const portal = { 'rossi.it': { A: ['10.0.0.1'] }, '_dmarc.rossi.it': { A: ['10.0.0.1'] }, it: { A: ['10.0.0.1'] } };
    expect((await lookUp(portal, 'rossi.it')).exchange).toMatchObject({ ok: false });
  });

  test('names that are not public are never asked for', async () => {
    const { exchange, asked } = await lookUp({}, 'mail.studio.local');
    expect(exchange.ok).toBe(false);
    expect(asked).toEqual([]);
  });

  test('answers are kept, failures are not', async () => {
    const good = await lookUp({ ...IT, 'rossi.it': { MX: ['mx.it'] } }, 'rossi.it');
    await good.mailOf('rossi.it');
    expect(good.asked.filter((each) => each.startsWith('MX'))).toHaveLength(1);
    const bad = await lookUp({ ...IT, 'rossi.it': 'SERVFAIL' }, 'rossi.it');
    const before = bad.asked.length;
    await bad.mailOf('rossi.it');
    expect(bad.asked.length).toBeGreaterThan(before);
  });

  test('nobody there: it ends, and later businesses do not wait', async () => {
    const dns = await startDns({});
    await dns.stop();
    const mailOf = createMailLookup(createAskRecords([dns.address]));
    expect((await mailOf('rossi.it')).exchange.ok).toBe(false);
    await mailOf('bianchi.it');
    const started = performance.now();
    await mailOf('verdi.it');
    expect(performance.now() - started).toBeLessThan(500);
  });
});
