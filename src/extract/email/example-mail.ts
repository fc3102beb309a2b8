import { parse } from 'tldts';
import { FREE_MAIL_DOMAINS } from '../../data/free-mail.ts';
import { VENDOR_MAIL_DOMAINS } from '../../data/vendor-mail.ts';
import { ANYBODY, EXAMPLE_DOMAINS, EXAMPLE_MAILBOXES } from '../../data/words/example-mail.ts';
import { plain } from '../../lib/plain-text.ts';

/** Whether an address is one that a template shows in the place of a real one. */
export function isExampleMail(address: string): boolean {
  const [mailbox = '', domain = ''] = plain(address).split('@');
  const registrable = parse(domain).domainWithoutSuffix ?? '';
  if (EXAMPLE_DOMAINS.test(registrable) || EXAMPLE_MAILBOXES.test(mailbox)) return true;
  return ANYBODY.test(mailbox) && FREE_MAIL_DOMAINS.has(domain);
}

/** Whether an address belongs to a builder, host, registrar, privacy tool or public body, or is a key that looks like one. */
export function isVendorMail(address: string): boolean {
  const [mailbox = '', domain = ''] = address.split('@');
  const registrable = parse(domain).domain ?? domain;
  if (/^[0-9a-f]{24,}$/.test(mailbox)) return true;
  return VENDOR_MAIL_DOMAINS.has(domain) || (VENDOR_MAIL_DOMAINS.has(registrable) && !FREE_MAIL_DOMAINS.has(domain));
}
