import { FREE_MAIL_DOMAINS } from '../data/free-mail.ts';
import { PEC_DOMAINS, PEC_LABEL } from '../data/pec-providers.ts';
import { fold } from '../lib/fold.ts';
import { registrableDomain } from '../lib/same-site.ts';
import type { Business } from '../model/business.ts';
import { nameTokens } from '../whose/business-name.ts';

export interface CandidateDomain {
  readonly domain: string;
  /** The domain of the row's own mailbox is a fact; a name made of its words is a guess. */
  readonly from: 'email' | 'name';
}

/** Each guess costs a DNS look-up at somebody's name server. */
const MAX_GUESSES = 9;
/** Shorter names belong to anybody. */
const LEAST_LETTERS = 5;

/** Domains that may be this business's: that of its own e-mail first, then a few built from its name and place. */
export function candidateDomains(business: Business, mailDomain: string | null): readonly CandidateDomain[] {
  const mails = [mailDomain, domainOf(business.email)].flatMap((domain) => (domain && isOwnMailDomain(domain) ? [domain] : []));
  const guesses = namesOf(business).flatMap((name) => suffixesOf(business.country).map((suffix) => `${name}.${suffix}`));
  const own = [...new Set(mails)].map((domain) => ({ domain, from: 'email' as const }));
  return [
    ...own,
    ...[...new Set(guesses)]
      .filter((domain) => !mails.includes(domain))
      .slice(0, MAX_GUESSES)
      .map((domain) => ({ domain, from: 'name' as const })),
  ];
}

function domainOf(email: string | null): string | null {
  return /@([^\s@>,;]+\.[^\s@>,;.]{2,})$/.exec(email?.trim() ?? '')?.[1]?.toLowerCase() ?? null;
}

/** Neither a mailbox that anybody can have nor certified mail: that tells nothing of a website. */
function isOwnMailDomain(domain: string): boolean {
  const registered = registrableDomain(domain) ?? domain;
  if (FREE_MAIL_DOMAINS.has(registered) || PEC_DOMAINS.has(domain) || PEC_DOMAINS.has(registered)) return false;
  return !domain.split('.').some((label) => PEC_LABEL.test(label));
}

/** `barroma`, `bar-roma`, `barromamodena`: as owners spell their names. */
function namesOf({ name, city }: Business): readonly string[] {
  const tokens = nameTokens(name ?? '')
    .map((token) => token.replace(/[^a-z0-9]/g, ''))
    .filter(Boolean)
    .slice(0, 5);
  const joined = tokens.join('');
  const place = fold(city ?? '').replaceAll(' ', '');
  const names = [joined, tokens.join('-'), ...(place && !joined.includes(place) ? [`${joined}${place}`] : [])];
  return [...new Set(names)].filter((each) => each.length >= LEAST_LETTERS && each.length <= 50 && tokens.length > 0);
}

function suffixesOf(country: string): readonly string[] {
  const own = country === 'GB' ? 'co.uk' : country.toLowerCase();
  return [...new Set(['it', 'com', own === 'us' ? 'com' : own])].filter((suffix) => /^[a-z.]{2,5}$/.test(suffix));
}
