import { NOWHERE_DOMAINS } from '../../data/control-hosts.ts';
import { registrableDomain } from '../../lib/same-site.ts';
import type { Look, MailDomain, MailExchange } from '../../model/world.ts';
import type { AskRecords, Records } from './ask-records.ts';
import { failed } from './problems.ts';

const MAX_REMEMBERED = 2_000;

/**
 * Asks the DNS for the mail of a domain: its servers, who may send in its name (SPF, RFC 7208), what becomes of the rest (DMARC, RFC 7489).
 * "None" is believed only of name servers that know the public DNS: behind a proxy, or before a login page, many know no name of outside.
 */
export function createMailLookup(ask: AskRecords): (domain: string) => Promise<MailDomain> {
  const known = new Map<string, Promise<MailDomain>>();
  return (domain) => {
    const remembered = known.get(domain);
    if (remembered) return remembered;
    if (known.size >= MAX_REMEMBERED) known.clear();
    const answer = isPublic(domain) ? lookUp(domain, ask) : Promise.resolve(allFailed(domain, 'not a name of the public DNS'));
    known.set(domain, answer);
    // what failed may have been the network's fault, and have passed
    void answer.then(({ exchange, spf, dmarc }) => (exchange.ok && spf.ok && dmarc.ok) || known.delete(domain));
    return answer;
  };
}

/** Names of an inner network are nobody's business outside of it. */
function isPublic(domain: string): boolean {
  return registrableDomain(domain) !== null && !NOWHERE_DOMAINS.includes(domain.slice(domain.lastIndexOf('.') + 1));
}

async function lookUp(domain: string, ask: AskRecords): Promise<MailDomain> {
  const [servers, spf, dmarc] = await Promise.all([ask(domain, 'MX'), ask(domain, 'TXT'), dmarcOf(domain, ask)]);
  const exchange = servers.ok ? await exchangeOf(domain, servers.value, ask) : servers;
  // where servers are named, these name servers know the domain
  const trusted = (exchange.ok && exchange.value.by === 'mx') || (await knowsPublicNames(domain, ask));
  if (!trusted) return allFailed(domain, 'the name servers asked know nothing of the public DNS');
  return { domain, exchange, spf: beginning(spf, /^v=spf1(?:\s|$)/i), dmarc: beginning(dmarc, /^v=DMARC1\s*(?:;|$)/i) };
}

async function exchangeOf(domain: string, { values, name }: Records, ask: AskRecords): Promise<Look<MailExchange>> {
  const hosts = values.filter(Boolean);
  if (hosts.length > 0) return { ok: true, value: { by: 'mx', hosts } };
  if (values.length > 0) return { ok: true, value: { by: 'nobody', why: 'null_mx' } };
  if (name === 'unknown') return { ok: true, value: { by: 'nobody', why: 'no_such_name' } };
  // without a server of its own, mail goes to the host of that name
  const [four, six] = await Promise.all([ask(domain, 'A'), ask(domain, 'AAAA')]);
  const found = [four, six].find((answer) => answer.ok && answer.value.values.length > 0);
  if (found) return { ok: true, value: { by: 'address', hosts: [domain] } };
  const lost = [four, six].find((answer) => !answer.ok);
  return lost && !lost.ok ? lost : { ok: true, value: { by: 'nobody', why: 'no_server' } };
}

/** A subdomain without a policy of its own has that of its domain. */
async function dmarcOf(domain: string, ask: AskRecords): Promise<Look<Records>> {
  const own = await ask(`_dmarc.${domain}`, 'TXT');
  const parent = registrableDomain(domain);
  if (!own.ok || own.value.values.length > 0 || parent === null || parent === domain) return own;
  return ask(`_dmarc.${parent}`, 'TXT');
}

/** The name servers of the top domain are in the public DNS, and in no other. */
async function knowsPublicNames(domain: string, ask: AskRecords): Promise<boolean> {
  const top = await ask(domain.slice(domain.lastIndexOf('.') + 1), 'NS');
  return top.ok && top.value.values.length > 0;
}

function beginning(answer: Look<Records>, mark: RegExp): Look<string | null> {
  return answer.ok ? { ok: true, value: answer.value.values.find((text) => mark.test(text.trim()))?.trim() ?? null } : answer;
}

function allFailed(domain: string, detail: string): MailDomain {
  const look = failed('dns_error', `${domain}: ${detail}`);
  return { domain, exchange: look, spf: look, dmarc: look };
}
