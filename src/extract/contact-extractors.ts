import { emails } from './emails.ts';
import { faxes } from './faxes.ts';
import { pec } from './pec.ts';
import { phoneContradictions } from './phone-contradictions.ts';
import { phones } from './phones.ts';
import type { Extractors } from './site.ts';

/** Being built: each fact gets its file. Until then nothing is claimed. */
const unanswered = () => ({ state: 'unknown', why: 'not_asked' }) as const;

export const contactExtractors = {
  phones,
  faxes,
  phoneContradictions,
  emails,
  pec,
  vatNumber: unanswered,
  vatOnHome: unanswered,
  rea: unanswered,
  contactPage: unanswered,
  copyrightYear: unanswered,
  address: unanswered,
  openingHours: unanswered,
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
