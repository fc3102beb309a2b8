import { domainToASCII } from 'node:url';
import { type Fact, type Item, itemsOf, type Rejected, type Sighting, type UnknownReason } from '../../model/fact.ts';
import type { Look, MailDomain, MailExchange } from '../../model/world.ts';
import type { Extractor, Site } from '../../page/site.ts';
import { factOf } from '../fact-of.ts';
import { emails } from './emails.ts';

/** Domains of the mailboxes shown that are the business's own affair: those of free services and of PEC are their providers'. */
export const mailDomainsOf = (site: Site): readonly string[] => [
  ...new Set(ownMailboxes(site).map(({ value }) => domainOf(value))),
];

const ownMailboxes = (site: Site) => itemsOf(emails(site)).filter(({ value }) => value.kind !== 'free_mail');
const domainOf = ({ address }: { readonly address: string }) => domainToASCII(address.slice(address.lastIndexOf('@') + 1));

/** Who takes the mail; domains that nobody takes mail for are turned down, with the mailbox that stands on the page as proof. */
export const mailServer: Extractor<'mailServer'> = (site) =>
  overDomains(site, ({ domain, exchange }) =>
    answered(exchange, domain, 'MX', (found) =>
      found.by === 'nobody'
        ? { absent: found.why, snippet: SNIPPETS[found.why] }
        : {
            value: { domain, host: found.hosts[0] ?? domain, by: found.by },
            snippet: `${SNIPPETS[found.by]}${found.hosts.join(', ')}`,
          },
    ),
  );

const SNIPPETS: Readonly<Record<Exclude<MailExchange['by'], 'nobody'> | Absence, string>> = {
  mx: 'MX ',
  address: 'no MX, A/AAAA of ',
  null_mx: 'MX 0 .',
  no_server: 'no MX, no A, no AAAA',
  no_such_name: 'NXDOMAIN',
};
type Absence = Extract<MailExchange, { by: 'nobody' }>['why'];

/** Who may send in the name of the domain. */
export const spf: Extractor<'spf'> = (site) =>
  overDomains(site, ({ domain, spf: look }) =>
    answered(look, domain, 'TXT', (text) =>
      text === null ? { absent: 'no_record', snippet: 'no v=spf1' } : { value: { domain, text }, snippet: text },
    ),
  );

/** What becomes of mail that others send in its name. */
export const dmarc: Extractor<'dmarc'> = (site) =>
  overDomains(site, ({ domain, dmarc: look }) =>
    answered(look, `_dmarc.${domain}`, 'TXT', (text) =>
      text === null
        ? { absent: 'no_record', snippet: 'no v=DMARC1' }
        : { value: { domain, policy: policyOf(text), text }, snippet: text },
    ),
  );

/** `p=reject`; a record without one asks for nothing. */
const policyOf = (text: string): string => (/;\s*p\s*=\s*(\w+)/i.exec(text)?.[1] ?? 'none').toLowerCase();

interface Answer<T> {
  readonly value?: T;
  readonly absent?: string;
  readonly seen: Sighting;
}

/** Null when the look failed. */
function answered<L, T>(
  look: Look<L>,
  name: string,
  type: 'MX' | 'TXT',
  read: (value: L) => { readonly value?: T; readonly absent?: string; readonly snippet: string },
): Answer<T> | null {
  if (!look.ok) return null;
  const { snippet, ...rest } = read(look.value);
  // a URI of the DNS, RFC 4501
  return { ...rest, seen: { page: `dns:${name}?type=${type}`, snippet: snippet.slice(0, 160), how: 'dns' } };
}

function overDomains<T>(site: Site, ask: (of: MailDomain) => Answer<T> | null): Fact<T> {
  const mailboxes = ownMailboxes(site);
  if (mailboxes.length === 0) return withoutMailbox(site);
  const domains = site.evidence.mailDomains;
  if (!domains) return { state: 'unknown', why: 'not_asked' };
  const items: Item<T>[] = [];
  const rejected: Rejected[] = [];
  const isAsked = ({ value }: (typeof mailboxes)[number]) => domains.some(({ domain }) => domain === domainOf(value));
  let blind: UnknownReason | null = mailboxes.every(isAsked) ? null : 'not_asked';
  for (const of of domains) {
    const answer = isContradicted(site, of) ? null : ask(of);
    if (!answer) blind = 'dns_failed';
    else if (answer.value) items.push({ value: answer.value, confidence: 0.97, seen: [answer.seen] });
    else {
      const shown = mailboxes.filter(({ value }) => domainOf(value) === of.domain).flatMap(({ seen }) => seen.slice(0, 1));
      rejected.push({ value: of.domain, why: answer.absent ?? '', seen: [answer.seen, ...shown.slice(0, 1)] });
    }
  }
  return factOf(items, { blind, rejected });
}

/** No mailbox of its own to ask about, or none that was seen. */
function withoutMailbox(site: Site): Fact<never> {
  const fact = emails(site);
  return fact.state === 'unknown' ? { state: 'unknown', why: fact.why } : { state: 'not_applicable' };
}

/** A name that is not in the DNS though its website was read: whoever answered us is not to be believed. */
function isContradicted({ home }: Site, { domain, exchange }: MailDomain): boolean {
  if (!exchange.ok || exchange.value.by !== 'nobody' || exchange.value.why !== 'no_such_name') return false;
  return home.some(({ url }) => url.hostname === domain || url.hostname.endsWith(`.${domain}`));
}
