import type { Extractor } from '../../page/site.ts';
import { isShownInPicture } from '../content/shown-in-picture.ts';
import { factOf } from '../fact-of.ts';
import { hiddenMail } from './hidden-mail.ts';
import { judgeMail } from './judge-mail.ts';

/** E-mail addresses of the business, the surest first; certified ones (PEC) are a fact of their own. */
export const emails: Extractor<'emails'> = (site) => {
  const { emails, rejected, doubtful } = judgeMail(site);
  if (emails.length > 0) return factOf(emails, { blind: site.blindSpot, rejected });
  const example = rejected.some(({ why }) => why === 'placeholder');
  const picture = !example && isShownInPicture(site, 'mail') ? 'picture' : null;
  return factOf(emails, { blind: site.blindSpot ?? (doubtful ? 'doubtful' : picture) ?? hiddenMail(site), rejected });
};
