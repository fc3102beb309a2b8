import { address } from './address.ts';
import { contactPage } from './contact-page.ts';
import { copyrightYear } from './copyright-year.ts';
import { emails } from './emails.ts';
import { faxes } from './faxes.ts';
import { openingHours } from './opening-hours.ts';
import { pec } from './pec.ts';
import { phoneContradictions } from './phone-contradictions.ts';
import { phones } from './phones.ts';
import { rea } from './rea.ts';
import type { Extractors } from './site.ts';
import { vatNumber } from './vat-number.ts';
import { vatOnHome } from './vat-on-home.ts';

/** How a customer reaches the business, and who it legally is. */
export const contactExtractors = {
  phones,
  faxes,
  phoneContradictions,
  emails,
  pec,
  vatNumber,
  vatOnHome,
  rea,
  contactPage,
  copyrightYear,
  address,
  openingHours,
} satisfies Extractors<
  | 'phones'
  | 'faxes'
  | 'phoneContradictions'
  | 'emails'
  | 'pec'
  | 'vatNumber'
  | 'vatOnHome'
  | 'rea'
  | 'contactPage'
  | 'copyrightYear'
  | 'address'
  | 'openingHours'
>;
