import { FREE_MAIL_DOMAINS } from '../../data/free-mail.ts';
import { knownHost } from '../../data/known-hosts.ts';
import { CHAT_SCHEMES } from '../../data/messaging.ts';
import { STREET_KINDS } from '../../data/words/streets.ts';
import { fold, withoutUmlauts } from '../../lib/fold.ts';
import { registrableDomain } from '../../lib/same-site.ts';
import { type PageLink, sightingOn } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';
import { nameShare } from '../../whose/business-name.ts';
import { siteCountries } from '../../whose/site-countries.ts';
import { validNumber } from '../phone/valid-number.ts';
import type { IdentityMatch } from './identity-match.ts';

/** The VAT number of the row stands on the site. */
export function matchVat(site: Site): IdentityMatch | null {
  const digits = site.business.vatNumber?.replace(/\D/g, '') ?? '';
  return digits.length >= 8 ? findDigits(site, digits, 'vat') : null;
}

/** The phone number of the row stands on the site, however it is written. */
export function matchPhone(site: Site): IdentityMatch | null {
  const written = site.business.phone ?? '';
  const number = validNumber(written.replace(/[^\d+]/g, ''), siteCountries(site));
  // the last nine digits are the same with and without country and trunk prefix
  const digits = (number?.e164 ?? written).replace(/\D/g, '').slice(-9);
  return digits.length >= 7 ? findDigits(site, digits, 'phone') : null;
}

/** A link that dials, or writes to, a number. */
const bearsNumber = ({ href, url }: PageLink): boolean =>
  /^tel:/i.test(href) || (url !== null && (CHAT_SCHEMES.has(url.protocol) || knownHost(url)?.kind === 'chat'));

function findDigits(site: Site, digits: string, by: 'vat' | 'phone'): IdentityMatch | null {
  for (const page of site.pages) {
    const block = page.blocks.find(({ text }) => text.length < 5000 && digitsOf(text).some((run) => run.includes(digits)));
    if (block) return { by, strength: 'strong', seen: sightingOn(page, 'text', around(block.text, digits)) };
    const link = page.links.find((each) => bearsNumber(each) && each.href.replace(/\D/g, '').includes(digits));
    if (link) return { by, strength: 'strong', seen: sightingOn(page, 'link', `${link.text} ${link.href}`) };
    const node = page.jsonLd.find(({ value }) =>
      [value.telephone, value.vatID, value.taxID]
        .flat()
        .some((text) => typeof text === 'string' && text.replace(/\D/g, '').includes(digits)),
    );
    if (node) return { by, strength: 'strong', seen: sightingOn(page, 'json_ld', `${node.types.join()} ${digits}`) };
  }
  return null;
}

/** Runs of digits as written, marks between digits left out; letters and line breaks part them. */
function digitsOf(text: string): string[] {
  return (text.match(/\d[\d\s().\-/·]{5,}\d/g) ?? []).map((run) => run.replace(/\D/g, ''));
}

function around(text: string, digits: string): string {
  const at = text.search(new RegExp(digits.split('').join('[\\s().\\-/·]{0,4}')));
  return text.slice(Math.max(0, at - 60), at + 60);
}

/** The site lives under the domain of the row's own mailbox, or prints the mailbox. */
export function matchEmail(site: Site): IdentityMatch | null {
  const page = site.home[0] ?? site.pages[0];
  for (const address of [site.business.email, site.business.pec]) {
    const [, host] = (address ?? '').trim().toLowerCase().split('@');
    if (!address || !host || !page) continue;
    const own = registrableDomain(page.url.hostname);
    if (own && own === registrableDomain(host) && !FREE_MAIL_DOMAINS.has(host))
      return { by: 'email_domain', strength: 'strong', seen: sightingOn(page, 'response', `${page.url.hostname} ${address}`) };
    const printed = site.pages.find(
      (one) =>
        one.blocks.some(({ text }) => text.toLowerCase().includes(address.trim().toLowerCase())) ||
        one.links.some(({ href }) => href.toLowerCase().startsWith(`mailto:${address.trim().toLowerCase()}`)),
    );
    if (printed) return { by: 'email_domain', strength: 'strong', seen: sightingOn(printed, 'text', address) };
  }
  return null;
}

const comparable = (text: string): string => withoutUmlauts(fold(text));

/** Street and house number of the row in one line of the site; with the town on the site too it is strong. */
export function matchAddress(site: Site): IdentityMatch | null {
  const { street, city, postalCode } = site.business;
  const number = /\d+/.exec(street ?? '')?.[0];
  const words = streetWords(street ?? '');
  if (!street || !number || words.length === 0) return null;
  for (const page of site.pages)
    for (const block of page.blocks) {
      const tokens = block.text.length < 2000 && block.text.includes(number) ? comparable(block.text).split(' ') : [];
      const near = words.every((word) => tokens.some((token, at) => token === word && tokens.slice(at, at + 6).includes(number)));
      if (!near || tokens.length === 0) continue;
      const town =
        (postalCode && page.blocks.some(({ text }) => text.includes(postalCode))) ||
        (city && page.blocks.some(({ text }) => nameShare(city, text) === 1));
      return { by: 'address', strength: town ? 'strong' : 'weak', seen: sightingOn(page, 'text', block.text) };
    }
  return null;
}

/** What tells a street from others: `Via Roma 12` is known by `roma`. */
export const streetWords = (street: string): readonly string[] =>
  comparable(street)
    .split(' ')
    .filter((word) => word.length > 3 && !NO_NAMES.has(word) && !/^\d+$/.test(word));

const NO_NAMES: ReadonlySet<string> = new Set([...STREET_KINDS, ...'della delle degli dello dell'.split(' ')]);
