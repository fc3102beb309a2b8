import { COMMON_NAME_WORDS } from '../../data/words/common-names.ts';
import { fold } from '../../lib/fold.ts';
import { itemsOf, valuesOf } from '../../model/fact.ts';
import { type Site, textsOf } from '../../page/site.ts';
import { nameShare, nameTokens, sharesWord, squash } from '../../whose/business-name.ts';
import { siteCountries } from '../../whose/site-countries.ts';
import { address } from '../address/address.ts';
import { vatNumber } from '../legal/vat-number.ts';
import { phones } from '../phone/phones.ts';
import { validNumber } from '../phone/valid-number.ts';
import { contradictCompany } from './contradict-company.ts';
import { contradictDomain, contradictStreet, contradictTrade } from './contradict-more.ts';
import { type Contradict, type Contradiction, isTownSaid } from './contradiction.ts';
import { differingData } from './differing-data.ts';
import type { IdentityMatch } from './identity-match.ts';
import { namesOnSite } from './names-on-site.ts';
import { isTelling, ownNames } from './own-names.ts';

/** All of them, the most telling first. */
export function contradictionsOf(site: Site, matches: readonly IdentityMatch[]): readonly Contradiction[] {
  const found = [
    ...[contradictVat, contradictName, contradictTown, contradictPhone, contradictTrade],
    ...[contradictCompany, contradictStreet, contradictDomain, differingData],
  ];
  return found.flatMap((contradict) => contradict(site, matches));
}

const contradictVat: Contradict = (site, matches) => {
  const row = site.business.vatNumber?.replace(/\D/g, '') ?? '';
  if (row.length < 8 || matches.some(({ by }) => by === 'vat')) return [];
  const [first] = itemsOf(vatNumber(site)).filter(({ value }) => value.number.replace(/\D/g, '') !== row);
  return first ? [{ by: 'vat', row, site: first.value.number, seen: first.seen[0] ?? null }] : [];
};

/**
 * The site calls itself by names that share no telling word with the row's. Said, never decisive alone: firms trade under other names.
 */
const contradictName: Contradict = (site, matches) => {
  const { name, city, province } = site.business;
  if (!name || matches.some(({ by }) => by === 'name' || by === 'domain')) return [];
  const shown = namesOnSite(site);
  const [own] = ownNames(site);
  const said = own ?? shown.find(({ text }) => isTelling(text));
  const another =
    said &&
    !shown.some(({ text }) => sharesWord(name, text, `${city} ${province}`)) &&
    !isInDomain(site, name) &&
    !isSaidAnywhere(site, name);
  return another
    ? [{ by: 'name', row: name, site: said.text.slice(0, 80), seen: said.sighting, ...(!own && { unsaid: true }) }]
    : [];
};

const LINE = 2_000;

/** One telling word of the name stands in the domain. */
function isInDomain({ home: [page] }: Site, name: string): boolean {
  const label = page ? squash(page.url.hostname) : '';
  return nameTokens(name).some((token) => token.length > 3 && !COMMON_NAME_WORDS.has(token) && label.includes(token));
}

function isSaidAnywhere(site: Site, name: string): boolean {
  return textsOf(site).some((text) => text.length < LINE && nameShare(name, text) >= 0.7);
}

/** Its address is in another town, and that of the row stands nowhere. A hamlet and its municipality share the postal code. */
const contradictTown: Contradict = (site) => {
  const { city, postalCode, province } = site.business;
  if (!city || isTownSaid(site, city)) return [];
  const addresses = itemsOf(address(site)).filter(({ value }) => value.city);
  const near = addresses.some(
    ({ value }) =>
      nameShare(city, value.city ?? '') > 0 ||
      (postalCode && value.postalCode?.slice(0, 3) === postalCode.slice(0, 3)) ||
      (province && value.province && fold(value.province) === fold(province)),
  );
  const [first] = addresses;
  return first && !near ? [{ by: 'town', row: city, site: first.value.city ?? '', seen: first.seen[0] ?? null }] : [];
};

/** It shows telephone numbers, and not the one of the row. */
const contradictPhone: Contradict = (site, matches) => {
  const written = site.business.phone ?? '';
  const number = validNumber(written.replace(/[^\d+]/g, ''), siteCountries(site));
  if (!number || matches.some(({ by }) => by === 'phone')) return [];
  const fact = phones(site);
  const [first] = itemsOf(fact);
  if (!first || (fact.state === 'yes' && fact.mayHaveMore)) return [];
  const shown = valuesOf(fact).some(({ e164 }) => e164 === number.e164);
  return shown ? [] : [{ by: 'phone', row: number.e164, site: first.value.e164, seen: first.seen[0] ?? null }];
};
