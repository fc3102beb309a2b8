import { FREE_MAIL_DOMAINS } from '../../data/free-mail.ts';
import { itemsOf } from '../../model/fact.ts';
import { sightingOn } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';
import { isBusinessType, nameShare } from '../../whose/business-name.ts';
import { siteCountries } from '../../whose/site-countries.ts';
import { address } from '../address/address.ts';
import { streetsApart } from '../address/other-streets.ts';
import { judgeMail } from '../email/judge-mail.ts';
import { mailAddress } from '../email/mail-address.ts';
import { siteMail } from '../email/site-mail.ts';
import { judgePhones } from '../phone/judge-phones.ts';
import { validNumber } from '../phone/valid-number.ts';
import { type Contradiction, isTownSaid } from './contradiction.ts';

type Said = Readonly<Record<string, unknown>>;

/** What the data for machines say of the business and the pages say otherwise: town, then street, then telephone, then mailbox. Told, never chosen. */
export function differingData(site: Site): readonly Contradiction[] {
  for (const page of site.home)
    for (const { types, value } of page.jsonLd) {
      const differs = isBusinessType(types)
        ? (townDiffers(site, value) ?? streetDiffers(site, value) ?? phoneDiffers(site, value) ?? mailDiffers(site, value))
        : null;
      if (differs)
        return [
          {
            by: 'data',
            row: differs.said,
            site: differs.shown,
            seen: sightingOn(page, 'json_ld', `${differs.field}: ${differs.said}`),
          },
        ];
    }
  return [];
}

interface Difference {
  readonly field: string;
  readonly said: string;
  readonly shown: string;
}

const inText = (site: Site) =>
  itemsOf(address(site)).find(({ value, seen }) => value.city && seen.some(({ how }) => how === 'text'));

function townDiffers(site: Site, { address: given }: Said): Difference | null {
  const town = inText(site)?.value.city;
  const said = partOf(given, 'addressLocality');
  if (!town || !said || isTownSaid(site, said) || nameShare(said, town) > 0 || nameShare(town, said) > 0) return null;
  return { field: 'addressLocality', said, shown: town };
}

function streetDiffers(site: Site, { address: given }: Said): Difference | null {
  const street = inText(site)?.value.street;
  const said = partOf(given, 'streetAddress');
  return street && said && streetsApart(site, said, street) ? { field: 'streetAddress', said, shown: street } : null;
}

/** The number stands nowhere on the pages, which print others. */
function phoneDiffers(site: Site, { telephone }: Said): Difference | null {
  const said = typeof telephone === 'string' ? validNumber(telephone.replace(/[^\d+]/g, ''), siteCountries(site)) : null;
  const { phones, rejected } = judgePhones(site);
  const [first] = phones;
  const turnedDown = rejected.some(({ value, why }) => value === said?.e164 && why === 'other_place');
  return said && first && turnedDown ? { field: 'telephone', said: said.e164, shown: first.value.e164 } : null;
}

/** A mailbox elsewhere that stands nowhere on the pages, which print others; two at a provider are two people's. */
function mailDiffers(site: Site, { email }: Said): Difference | null {
  const said = typeof email === 'string' ? mailAddress(email.replace(/^mailto:/i, '')) : null;
  const printed = siteMail(site).filter(({ how, address: each }) => (how === 'text' || how === 'link') && isOwn(site, each));
  const [first] = printed;
  if (
    !said ||
    !first ||
    siteMail(site).some(({ how, address: each }) => each === said && how !== 'json_ld' && how !== 'microdata')
  )
    return null;
  const domain = (mailbox: string) => mailbox.split('@')[1] ?? '';
  const elsewhere = printed.every(({ address: each }) => domain(each) !== domain(said)) || FREE_MAIL_DOMAINS.has(domain(said));
  return elsewhere ? { field: 'email', said, shown: first.address } : null;
}

const isOwn = (site: Site, mailbox: string): boolean => judgeMail(site).emails.some(({ value }) => value.address === mailbox);

function partOf(given: unknown, name: string): string | null {
  const [first] = [given].flat();
  const part = typeof first === 'object' && first !== null ? (first as Said)[name] : null;
  return typeof part === 'string' && part.trim().length > 2 ? part.trim() : null;
}
