import { COMMON_NAME_WORDS } from '../../data/words/common-names.ts';
import { oncePer } from '../../lib/once-per.ts';
import { decideBy } from '../../lib/rules.ts';
import { registrableDomain } from '../../lib/same-site.ts';
import { sightingOn } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';
import { eitherWay, likeness, nameShare, nameTokens, squash } from '../../whose/business-name.ts';
import { type Contradiction, isTownSaid } from './contradiction.ts';
import { contradictionsOf } from './contradictions.ts';
import type { IdentityMatch } from './identity-match.ts';
import { matchAddress, matchEmail, matchPhone, matchVat } from './match-contacts.ts';
import { namesOnSite } from './names-on-site.ts';
import { WHOSE_SITE, type WhoseSite } from './whose-site.ts';

export interface Identity {
  /** The strongest first: VAT, phone, e-mail domain, address, name, domain. */
  readonly matches: readonly IdentityMatch[];
  readonly contradictions: readonly Contradiction[];
  readonly verdict: WhoseSite;
  /** The rule that decided. */
  readonly rule: string;
}

/** Does this site belong to the business of the row? */
export const matchIdentity = oncePer((site: Site): Identity => {
  const found = [matchVat(site), matchPhone(site), matchEmail(site), matchAddress(site), matchName(site), matchDomain(site)];
  const matches = found.filter((match): match is IdentityMatch => match !== null);
  const contradictions = contradictionsOf(site, matches);
  const taken = contradictions.some(({ by }) => by === 'vat') && isTakenOver(site, matches);
  const { city } = site.business;
  const ruling = decideBy(WHOSE_SITE, {
    site,
    // a domain that changed hands still sounds like the firm that had it
    matches: taken ? [] : matches,
    against: new Set(contradictions.map(({ by }) => by)),
    townSaid: city !== null && isTownSaid(site, city),
  });
  return { matches, contradictions, verdict: ruling?.answer ?? 'none', rule: ruling?.rule ?? '' };
});

/** Nothing but the domain speaks for the business: the site calls itself by other names and knows nothing of the town. */
function isTakenOver(site: Site, matches: readonly IdentityMatch[]): boolean {
  const { name, city } = site.business;
  const names = namesOnSite(site);
  if (!name || !city || matches.some(({ by }) => by !== 'domain')) return false;
  const named = names.some(({ text }) => nameTokens(text).filter((token) => /^[a-z]{4}/.test(token)).length > 1);
  return named && names.every(({ text }) => nameShare(name, text) === 0) && !isTownSaid(site, city);
}

/** Share of the name's telling words that must stand in a title, a heading or a declared name. */
const WHOLE_NAME = 0.99;
const MOST_OF_NAME = 0.7;

/** The name alone is weak: there is a "Bar Centrale" in every town. With the town beside it, and telling words, it is strong. */
function matchName(site: Site): IdentityMatch | null {
  const { name, city } = site.business;
  if (!name) return null;
  const shown = namesOnSite(site).map((seen) => ({ ...seen, share: nameShare(name, seen.text) }));
  const best = shown.sort((a, b) => b.share - a.share)[0];
  if (!best || best.share < MOST_OF_NAME) return null;
  const town = city ? isTownSaid(site, city) : false;
  const telling = nameTokens(name).filter((token) => token.length > 3 && !COMMON_NAME_WORDS.has(token)).length > 1;
  return { by: 'name', strength: best.share >= WHOLE_NAME && town && telling ? 'strong' : 'weak', seen: best.sighting };
}

const ALIKE = 0.75;

function matchDomain(site: Site): IdentityMatch | null {
  const page = site.home[0];
  const { name } = site.business;
  if (!page || !name) return null;
  const domain = registrableDomain(page.url.hostname) ?? page.url.hostname;
  const label = squash(domain.split('.')[0] ?? '');
  const full = nameTokens(name).join('');
  if (full.length < 4 || label.length < 4) return null;
  const alike = eitherWay(label, full, isLabelOf);
  return alike ? { by: 'domain', strength: 'weak', seen: sightingOn(page, 'response', page.url.hostname) } : null;
}

function isLabelOf(label: string, full: string): boolean {
  if (label === full) return true;
  return (
    (full.length > 5 && label.includes(full)) || (label.length > 5 && full.includes(label)) || likeness(label, full) >= ALIKE
  );
}
