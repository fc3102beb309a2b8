import { mailDomainsOf } from '../extract/email/mail-domains.ts';
import type { Evidence, PageRole } from '../model/evidence.ts';
import type { MailDomain } from '../model/world.ts';
import { openSite } from '../page/site.ts';
import type { Lookout } from './look.ts';

/** Where mailboxes stand. Reading every page here, and again where it is judged, would cost more than it finds. */
const PAGES_WITH_MAIL: readonly PageRole[] = ['home', 'frame', 'contact'];
/** A business has one or two. */
const MAX_DOMAINS = 3;

/** Asks the DNS who takes the mail of the mailboxes that the site shows. Null when nobody was asked. */
export async function askMail(evidence: Evidence, { world, leftMs }: Lookout): Promise<readonly MailDomain[] | null> {
  const { mailOf } = world;
  const site = openSite({ ...evidence, pages: evidence.pages.filter(({ role }) => PAGES_WITH_MAIL.includes(role)) });
  const host = site.home.at(-1)?.url.hostname;
  if (!mailOf || !host || leftMs() === 0) return null;
  const asked = await Promise.all(
    mailDomainsOf(site)
      .slice(0, MAX_DOMAINS)
      .map((domain) => mailOf(domain, host)),
  );
  return asked.every((answer) => answer !== null) ? asked : null;
}
