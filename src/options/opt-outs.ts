import { LEGAL_FORMS, SPACED_LEGAL_FORM } from '../data/legal-forms.ts';
import { fold } from '../lib/fold.ts';
import { registrableDomain } from '../lib/same-site.ts';
import type { Business } from '../model/business.ts';
import { valuesOf } from '../model/fact.ts';
import type { AuditRecord } from '../model/record.ts';

/** Who does not want to be looked at: by domain, VAT number or name. */
export interface OptOuts {
  /** The entries as they were given, to be kept with the run. */
  readonly entries: readonly string[];
  readonly hasBusiness: (business: Pick<Business, 'name' | 'website' | 'vatNumber'>) => boolean;
  /** Also where the site that was found says so. */
  readonly hasRecord: (record: Pick<AuditRecord, 'business' | 'website' | 'finalUrl' | 'facts'>) => boolean;
  readonly hasAddress: (url: string) => boolean;
}

const VAT = /^([A-Z]{2})?[\s.-]*((?:[A-Z]?[\s.-]*\d[\s.-]*){7,12}[A-Z]?)$/i;

/** The entries of an opt-out list: one a line; empty lines and what follows `#` are passed over. */
export function optOutEntries(text: string): readonly string[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n|\r/)
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter(Boolean);
}

export function optOutsOf(entries: readonly string[]): OptOuts {
  const [domains, numbers, names] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const entry of entries) {
    const domain = domainOf(entry);
    if (domain) domains.add(domain);
    else if (VAT.test(entry)) numbers.add(numberOf(entry));
    else names.add(nameOf(entry));
  }
  const hasAddress = (url: string | null) => url !== null && domains.size > 0 && domains.has(domainOf(url) ?? '');
  const hasNumber = (number: string | null) => number !== null && numbers.has(numberOf(number));
  const hasBusiness: OptOuts['hasBusiness'] = ({ name, website, vatNumber }) =>
    (name !== null && names.has(nameOf(name))) || hasNumber(vatNumber) || hasAddress(website);
  return {
    entries,
    hasBusiness,
    hasAddress,
    hasRecord: ({ business, website, finalUrl, facts }) =>
      hasBusiness(business) ||
      [website.url, finalUrl, ...website.tried.map(({ url }) => url)].some(hasAddress) ||
      (numbers.size > 0 && facts.vatNumber.state === 'yes' && valuesOf(facts.vatNumber).some(({ number }) => hasNumber(number))),
  };
}

/** The registrable domain of an address or a mailbox, however it is written; null for what is none. */
function domainOf(text: string): string | null {
  const host = /^(?:[a-z]+:)?(?:\/\/)?(?:[^\s/@]*@)?([^\s/:?#]+\.[^\s/:?#]+)/i.exec(text.trim())?.[1];
  if (!host || /\s/.test(text.trim())) return null;
  const name = host.toLowerCase().replace(/^www\./, '');
  return registrableDomain(name) ?? (name.endsWith('.localhost') ? name : null);
}

/** Digits and letters without the country: the same number is written with and without it. */
function numberOf(text: string): string {
  const match = VAT.exec(text.trim());
  return (match?.[2] ?? text).replace(/[^a-z\d]/gi, '').toUpperCase();
}

/** Without the legal form, which is written or left out as it comes. */
function nameOf(text: string): string {
  const words = fold(text).replace(SPACED_LEGAL_FORM, ' ').split(' ').filter(Boolean);
  const own = words.filter((word) => !LEGAL_FORMS.has(word));
  return (own.length > 0 ? own : words).join(' ');
}
