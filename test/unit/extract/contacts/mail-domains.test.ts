import { afterEach, expect, test } from 'vitest';
import { judge } from '../../../../src/audit/judge.ts';
import { CHECKS } from '../../../../src/checks/index.ts';
import { askMail } from '../../../../src/gather/ask-mail.ts';
import { startLookout } from '../../../../src/gather/look.ts';
import { createAskRecords } from '../../../../src/gather/net/ask-records.ts';
import { createMailLookup } from '../../../../src/gather/net/mail-records.ts';
import { openWayOut } from '../../../../src/gather/way-out.ts';
import { LOOK } from '../../../../src/options/look.ts';
import { MACHINE } from '../../../../src/options/machine.ts';
import { defaultsOf } from '../../../../src/options/option.ts';
import { withWeights } from '../../../../src/scoring/weights.ts';
import { startDns, type Zone } from '../../../local-dns.ts';
import { fakeWorld } from '../../gather/fake-world.ts';
import { evidenceOf } from '../one-page.ts';

const running: { stop: () => Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ stop }) => stop()));
});

const SCALE = withWeights(CHECKS, null);
const IT = { it: { NS: ['a.dns.it'] } };
const STORY = '<p>Da quarant’anni facciamo impianti idraulici a Carpi, con preventivi chiari e pronto intervento.</p>'.repeat(4);
const page = (mail: string) => `<title>Rossi Impianti Carpi</title><h1>Rossi Impianti</h1>${STORY}<p>Scriveteci: ${mail}</p>`;

/** Looks at a page and asks a real name server of this machine. */
async function auditOf(mail: string, zone: Zone) {
  const dns = await startDns(zone);
  running.push(dns);
  const mailOf = createMailLookup(createAskRecords([dns.address]));
  const evidence = evidenceOf({ home: page(mail) });
  const lookout = startLookout({ ...fakeWorld({}), mailOf }, { ...defaultsOf(LOOK), browser: false });
  const mailDomains = await askMail(evidence, lookout);
  const record = judge({ ...evidence, ...(mailDomains && { mailDomains }) }, SCALE);
  const verdictOf = (id: string) => record.findings.find(({ check }) => check === id);
  return { record, arrives: verdictOf('mail-arrives'), protection: verdictOf('mail-protected'), asked: dns.asked };
}

test('mail that comes back is a finding with its proof, and the first thing to do', async () => {
  const { record, arrives } = await auditOf('info@vecchiosito.it', { ...IT, 'rossi.it': { MX: ['mx.it'] } });
  expect(record.facts.mailServer.state).toBe('no');
  expect(arrives).toMatchObject({ verdict: 'fail', reason: 'no_such_name', params: { domain: 'vecchiosito.it' } });
  expect(arrives?.seen.map(({ page: where, snippet }) => [where, snippet])).toContainEqual([
    'dns:vecchiosito.it?type=MX',
    'NXDOMAIN',
  ]);
  expect(record.actions[0]).toBe('mail-arrives');
});

test('a domain in order: nothing to do', async () => {
  const zone = {
    ...IT,
    'rossi.it': { MX: ['mx.aruba.it'], TXT: ['v=spf1 mx -all'] },
    '_dmarc.rossi.it': { TXT: ['v=DMARC1; p=quarantine'] },
  };
  const { record, arrives, protection } = await auditOf('info@rossi.it', zone);
  expect(arrives).toMatchObject({ verdict: 'pass', reason: 'seen' });
  expect(protection).toMatchObject({ verdict: 'pass', reason: 'seen' });
  expect(record.facts.dmarc).toMatchObject({ items: [{ value: { policy: 'quarantine' } }] });
});

test('neither record is a detail of the annex, never one of the actions', async () => {
  const { record, protection } = await auditOf('info@rossi.it', { ...IT, 'rossi.it': { MX: ['mx.aruba.it'] } });
  expect(protection).toMatchObject({ verdict: 'fail', reason: 'neither' });
  expect(record.actions.slice(0, 3)).not.toContain('mail-protected');
});

test.each([
  ['the name server fails', { 'rossi.it': 'SERVFAIL' }],
  ['the network knows no name of outside', {}],
  // our look at the site shows that the name is there
  ['a name that is not there, though its site was read', IT],
] as const)('unknown, never no: %s', async (_, zone) => {
  const { record, arrives, protection } = await auditOf('info@rossi.it', zone);
  expect(record.facts.mailServer).toMatchObject({ state: 'unknown', why: 'dns_failed' });
  expect(arrives?.verdict).toBe('unknown');
  expect(protection?.verdict).toBe('unknown');
});

test.each([
  ['rossi.impianti@gmail.com', 'not_applicable'],
  ['0522 123456', 'not_applicable'],
])('nobody is asked about %s', async (mail, state) => {
  const { record, asked } = await auditOf(mail, IT);
  expect(record.facts.mailServer.state).toBe(state);
  expect(asked).toEqual([]);
});

test('not asked: unknown', () => {
  const record = judge(evidenceOf({ home: page('info@rossi.it') }), SCALE);
  expect(record.facts.mailServer).toEqual({ state: 'unknown', why: 'not_asked' });
});

test('strangers are not asked about copies on this machine, unless name servers are named', async () => {
  const dns = await startDns({ ...IT, 'rossi.it': { MX: ['mx.it'] } });
  running.push(dns);
  const options = { ...defaultsOf(MACHINE), userAgent: 'test', resolve: ['rossi.it=127.0.0.1:8080'] };
  const plain = openWayOut(options);
  const told = openWayOut({ ...options, dnsServer: [dns.address] });
  expect(await plain.mailOf('rossi.it', 'rossi.it')).toBeNull();
  expect(await plain.mailOf('bianchi.it', 'copia.localhost')).toBeNull();
  expect((await told.mailOf('rossi.it', 'rossi.it'))?.exchange.ok).toBe(true);
  await Promise.all([plain.http.close(), told.http.close()]);
});
