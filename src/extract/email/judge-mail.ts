import { parse } from 'tldts';
import { FREE_MAIL_DOMAINS } from '../../data/free-mail.ts';
import { LEGAL_FORMS } from '../../data/legal-forms.ts';
import { PEC_DOMAINS, PEC_LABEL } from '../../data/pec-providers.ts';
import { COMMON_NAME_WORDS } from '../../data/words/common-names.ts';
import { MAILBOX_ROLES } from '../../data/words/mailbox-roles.ts';
import { TESTIMONIAL_WORDS } from '../../data/words/named-others.ts';
import { fold, withoutUmlauts } from '../../lib/fold.ts';
import { groupBy } from '../../lib/group-by.ts';
import { oncePer } from '../../lib/once-per.ts';
import { plain } from '../../lib/plain-text.ts';
import type { Item, Rejected } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import type { Site } from '../../page/site.ts';
import { carriesName } from '../../whose/carries-name.ts';
import { claimantOf } from '../../whose/claimant.ts';
import { confidenceOf, type Sign, signsOf } from '../../whose/signs.ts';
import { seenAt } from '../seen-at.ts';
import type { MailPlace } from './mail-places.ts';
import { siteMail } from './site-mail.ts';
import { type SeenMail, whyNotOwnMail } from './whose-mail.ts';

type Email = Item<FactValue<'emails'>>;

export interface JudgedMail {
  readonly emails: readonly Email[];
  readonly pec: readonly Email[];
  readonly rejected: readonly Rejected[];
  /** An address was turned down that may be the business's all the same. */
  readonly doubtful: boolean;
}

const DOUBTFUL = new Set(['others_list', 'contradicted', 'unsupported']);
/** Places of one address that are judged; more say nothing new. */
const MOST_PLACES = 100;
/** A site with more addresses is a directory. */
const MOST_ADDRESSES = 500;
/** Below this an address is not said to be the business's. */
const ENOUGH = 0.6;

/** Decides for each address of the site: e-mail, certified e-mail, or not the business's, with the reason. */
export const judgeMail = oncePer((site: Site): JudgedMail => {
  const groups = groupBy(siteMail(site), ({ address }) => address);
  const [emails, pec, rejected]: [Email[], Email[], Rejected[]] = [[], [], []];
  for (const [address, everywhere] of groups) {
    const places = everywhere.slice(0, MOST_PLACES);
    const ruling = whyNotOwnMail(seenOf(address, places, { site, glued: isGlued(address, groups) }));
    const item = judged(address, places, site);
    if (ruling) rejected.push({ value: address, why: ruling.answer, rule: ruling.rule, seen: seenAt(places) });
    else if (item.confidence < ENOUGH) rejected.push({ value: address, why: 'unsupported', seen: seenAt(places) });
    else (isPec(address, places) ? pec : emails).push(item);
  }
  emails.sort((a, b) => b.confidence - a.confidence);
  return { emails, pec, rejected, doubtful: rejected.some(({ why }) => DOUBTFUL.has(why)) };
});

/** What runs into an address from before it: a label, a domain, a phone number. */
const GLUE = /^(?:e-?mail(?:ing|s)?|mail|posta|contact|[\d.-]{5,}|.*\.[a-z]{2,}\.?)$/;

/** "E-mail" or a neighbour's text ran into it: the same address without it stands on the site too. */
function isGlued(address: string, groups: ReadonlyMap<string, readonly MailPlace[]>): boolean {
  if (groups.size > MOST_ADDRESSES) return false;
  return [...groups].some(([other, places]) => {
    if (!address.endsWith(other) || other === address) return false;
    const before = address.slice(0, -other.length);
    return GLUE.test(before) || (/^\d+$/.test(before) && places.some(({ how }) => how === 'link') && !isLinked(address, groups));
  });
}

/** "… 03 427" of a telephone beside a link to the address: nobody writes to the two run together. */
function isLinked(address: string, groups: ReadonlyMap<string, readonly MailPlace[]>): boolean {
  return groups.get(address)?.some(({ how }) => how !== 'text') ?? false;
}

function seenOf(address: string, places: readonly MailPlace[], { site, glued }: { site: Site; glued: boolean }): SeenMail {
  const claimants = places.map(({ place }) => claimantOf(place));
  // a name in the mailbox is anybody's where the maker of the site is named beside it
  const named = carriesName(site, claimants.includes('agency_credit') ? (address.split('@')[1] ?? '') : address);
  return {
    address,
    glued,
    onOwnDomain: ownDomain(site, address),
    named,
    contradicted: places.every(({ contradicted }) => contradicted),
    ofCustomers: places.every(isCustomers),
    claimants,
  };
}

/** Printed under "What our customers say": whoever says it. */
function isCustomers({ how, place }: MailPlace): boolean {
  return how === 'text' && place.region === 'main' && TESTIMONIAL_WORDS.test(plain(place.heading.slice(0, 80)));
}

function judged(address: string, places: readonly MailPlace[], site: Site): Email {
  const signs = signsOfMail(address, places, site);
  const hidden = places.every(({ place }) => place.hidden);
  const obfuscated = places.every((place) => place.obfuscated) ? places[0]?.obfuscated : undefined;
  const value = { address, kind: kindOf(address, site), personal: isPersonal(address, site), ...(obfuscated && { obfuscated }) };
  return { value, confidence: confidenceOf(signs, { hidden }), seen: seenAt(places), because: signs };
}

function signsOfMail(address: string, places: readonly MailPlace[], site: Site): readonly Sign[] {
  const { email, pec } = site.business;
  const own = places.filter(({ place }) => claimantOf(place) === null).map(({ place }) => place);
  return [
    ...([email, pec].some((given) => given?.trim().toLowerCase() === address) ? (['row'] as const) : []),
    ...(ownDomain(site, address) ? (['own_domain'] as const) : []),
    ...(carriesName(site, address) ? (['name_match'] as const) : []),
    ...signsOf(own),
    ...(places.some(({ how }) => how === 'json_ld' || how === 'microdata') ? (['structured_data'] as const) : []),
    ...(places.some(({ how }) => how === 'link' || how === 'form') ? (['link'] as const) : []),
  ];
}

/** The site's own domain; null for addresses that no registry knows (a site on this machine). */
const siteDomain = oncePer((site: Site): string | null => {
  const { isIcann, domain } = parse(site.home[0]?.url.hostname ?? '');
  return isIcann ? domain : null;
});

function ownDomain(site: Site, address: string): boolean {
  const domain = siteDomain(site);
  return domain !== null && parse(address.split('@')[1] ?? '').domain === domain;
}

function kindOf(address: string, site: Site): FactValue<'emails'>['kind'] {
  if (ownDomain(site, address)) return 'own_domain';
  return FREE_MAIL_DOMAINS.has(address.split('@')[1] ?? '') ? 'free_mail' : 'other_domain';
}

/** `mario.rossi@`, `m.rossi@`: two words of letters that name no function, and are not the business's name, legal form or town. */
function isPersonal(address: string, site: Site): boolean {
  const mailbox = address.split('@')[0] ?? '';
  if (!/^\p{L}{1,20}[._-]\p{L}{2,20}$/u.test(mailbox) || MAILBOX_ROLES.test(mailbox)) return false;
  const words = businessWords(site);
  return !withoutUmlauts(fold(mailbox))
    .split(' ')
    .every((part) => words.has(part) || LEGAL_FORMS.has(part) || COMMON_NAME_WORDS.has(part));
}

/** Words of the name, in the row and as the site calls itself, and of the town. */
const businessWords = oncePer((site: Site): ReadonlySet<string> => {
  const { name = '', city = '' } = site.business;
  const said = `${name} ${city} ${site.home[0]?.title ?? ''} ${siteDomain(site)?.split('.')[0] ?? ''}`;
  return new Set(withoutUmlauts(fold(said)).split(' '));
});

function isPec(address: string, places: readonly MailPlace[]): boolean {
  const domain = address.split('@')[1] ?? '';
  const labels = domain.split('.').slice(0, -1);
  if (PEC_DOMAINS.has(domain) || PEC_DOMAINS.has(parse(domain).domain ?? '')) return true;
  if (labels.some((label) => PEC_LABEL.test(label)) && domain.endsWith('.it')) return true;
  return !FREE_MAIL_DOMAINS.has(domain) && places.some(({ saysPec }) => saysPec);
}
