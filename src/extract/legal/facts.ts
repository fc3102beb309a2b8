import type { FactName } from '../../model/facts.ts';
import type { Extractors } from '../../page/site.ts';
import { companyDetails } from './company-details.ts';
import { legalNotice } from './legal-notice.ts';
import { cookiePolicy, privacyPolicy } from './policies.ts';
import { rea } from './rea.ts';
import { vatNumber } from './vat-number.ts';
import { vatOnHome } from './vat-on-home.ts';

export const legalFacts = {
  vatNumber,
  vatOnHome,
  rea,
  companyDetails,
  privacyPolicy,
  cookiePolicy,
  legalNotice,
} satisfies Partial<Extractors<FactName>>;
