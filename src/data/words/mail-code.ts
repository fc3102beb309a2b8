import { anyOf, expression, phrases } from '../../lib/words.ts';

const MAILBOXES = phrases`
  posta
  mail
  user
  local
  account
  courriel
  correo
`;
const HOSTS = phrases`
  dominio
  domain
  host
  server
  domaine
`;

/** Attributes and ids that speak of a mailbox or of its parts, whatever the language. */
export const SPEAKS_OF_MAIL = expression('i')`${MAILBOXES}|${HOSTS}|name|tld|(?:^|-)(?:at|u|d|n|h|a|b)$`;
/** Of those the ones that name a mailbox, and a host. */
export const NAMES_A_MAILBOX = anyOf(MAILBOXES, 'i');
export const NAMES_A_HOST = anyOf(HOSTS, 'i');
