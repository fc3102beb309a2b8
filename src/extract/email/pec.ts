import type { Extractor } from '../../page/site.ts';
import { factOf, joinItems } from '../fact-of.ts';
import { judgeMail } from './judge-mail.ts';
import { mailAddress } from './mail-address.ts';

/** Certified mail, by the domain of a provider or by its label; what the register says counts where no site says it. */
export const pec: Extractor<'pec'> = (site) => {
  const given = mailAddress(site.business.pec?.trim() ?? '');
  const ofRow = given
    ? [
        {
          value: { address: given, kind: 'other_domain' as const, personal: false },
          confidence: 0.9,
          seen: [{ page: 'pec', snippet: given, how: 'input' as const }],
        },
      ]
    : [];
  return factOf(
    joinItems([...judgeMail(site).pec, ...ofRow], ({ address }) => address),
    { blind: site.blindSpot },
  );
};
