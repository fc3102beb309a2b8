import { SECTOR_OF_SCHEMA_TYPE } from '../../data/schema-types.ts';
import { sectorFromName } from '../../data/sectors.ts';
import { fold, withoutUmlauts } from '../../lib/fold.ts';
import { registrableDomain } from '../../lib/same-site.ts';
import type { Sector } from '../../model/business.ts';
import { itemsOf } from '../../model/fact.ts';
import { nameShare, squash } from '../../whose/business-name.ts';
import { address } from '../address/address.ts';
import { trade } from '../content/trade.ts';
import type { Contradict } from './contradiction.ts';
import { streetWords } from './match-contacts.ts';

/** What the row says that it does is nothing of what the site says that it does. */
export const contradictTrade: Contradict = (site) => {
  const { name, sector } = site.business;
  const row: Sector | null = sector ?? sectorFromName(name ?? '');
  const told = itemsOf(trade(site));
  const [first] = told;
  if (!row || row === 'generic' || !first) return [];
  const types = site.home.flatMap(({ jsonLd }) => jsonLd.flatMap((node) => node.types));
  const declared = types.some((type) => SECTOR_OF_SCHEMA_TYPE.get(type) === row);
  if (declared || told.some(({ value }) => value.sector === row)) return [];
  return [{ by: 'trade', row, site: first.value.sector, seen: first.seen[0] ?? null }];
};

/** It gives an address in the same town, in another street, and that of the row stands nowhere. */
export const contradictStreet: Contradict = (site, matches) => {
  const { street, city } = site.business;
  const words = streetWords(street ?? '');
  if (!street || !city || words.length === 0 || matches.some(({ by }) => by === 'address')) return [];
  const addresses = itemsOf(address(site)).filter(({ value }) => value.street && nameShare(city, value.city ?? '') === 1);
  const alike = addresses.some(({ value }) => words.some((word) => withoutUmlauts(fold(value.street ?? '')).includes(word)));
  const [first] = addresses;
  return first && !alike ? [{ by: 'address', row: street, site: first.value.street ?? '', seen: first.seen[0] ?? null }] : [];
};

/** The address of the row leads on to a domain of another name. */
export const contradictDomain: Contradict = ({ evidence, home: [page] }) => {
  const asked =
    evidence.source.url && URL.canParse(evidence.source.url) ? registrableDomain(new URL(evidence.source.url).hostname) : null;
  const reached = page ? registrableDomain(page.url.hostname) : null;
  if (!page || !asked || !reached || labelOf(asked) === labelOf(reached)) return [];
  return [
    {
      by: 'domain',
      row: asked,
      site: reached,
      seen: { page: evidence.source.url ?? '', snippet: page.url.href.slice(0, 160), how: 'redirect' },
    },
  ];
};

const labelOf = (domain: string): string => squash(domain.split('.')[0] ?? '');
