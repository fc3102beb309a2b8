import { judgeMail } from './email/judge-mail.ts';
import { factOf } from './fact-of.ts';
import type { Extractor } from './site.ts';

/** E-mail addresses of the business, the surest first; certified ones (PEC) are a fact of their own. */
export const emails: Extractor<'emails'> = (site) => {
  const { emails, rejected, doubtful } = judgeMail(site);
  return factOf(emails, { blind: site.blindSpot ?? (emails.length === 0 && doubtful ? 'doubtful' : null), rejected });
};
