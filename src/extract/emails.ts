import { judgeMail } from './email/judge-mail.ts';
import { factOf } from './fact-of.ts';
import { isShownInPicture } from './shown-in-picture.ts';
import type { Extractor } from './site.ts';

/** E-mail addresses of the business, the surest first; certified ones (PEC) are a fact of their own. */
export const emails: Extractor<'emails'> = (site) => {
  const { emails, rejected, doubtful } = judgeMail(site);
  if (emails.length > 0) return factOf(emails, { blind: site.blindSpot, rejected });
  const example = rejected.some(({ why }) => why === 'placeholder');
  const picture = !example && isShownInPicture(site, 'mail') ? 'picture' : null;
  return factOf(emails, { blind: site.blindSpot ?? (doubtful ? 'doubtful' : picture), rejected });
};
