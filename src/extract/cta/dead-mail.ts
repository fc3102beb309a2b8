import { decideBy, type Rule, ruleBook } from '../../lib/rules.ts';
import type { Control } from '../../page/controls.ts';
import { isExampleMail } from '../email/example-mail.ts';
import { findAddresses } from '../email/mail-address.ts';
import { spelledAddresses } from '../email/spelled-addresses.ts';

type Answer = 'dead' | 'works';

/** What a link that should write a message writes to. */
interface Writing {
  readonly target: string;
  readonly addresses: readonly string[];
  /** It shares the page, or comes with a text: who gets it is for the visitor to say. */
  readonly shares: boolean;
  /** Something on the link from which a script can make the address. */
  readonly built: boolean;
  readonly onOwnDomain: boolean;
  /** An address stands on the link: that it writes to another one is told elsewhere. */
  readonly showsAddress: boolean;
}

/** Marks of a script's or a template's place, and words that hide an address from robots. */
const MADE_LATER =
  /[{}[\]<>%]|\((?:at|a|chiocciola|arroba|arobase)\)|\s(?:at|chiocciola|arroba)\s|no-?spam|remove|entfern|supprim|togli|quita/i;

const WRITES: readonly Rule<Writing, Answer>[] = [
  { id: 'shares-the-page', like: 'emails/share-links', says: ({ shares, target }) => (shares && target === '' ? 'works' : null) },
  { id: 'built-by-a-script', like: 'emails/empty-link-of-a-script', says: ({ built }) => (built ? 'works' : null) },
  { id: 'writes-to-nothing', like: 'ctas/dead-mail', says: ({ target }) => (target === '' || target === '#' ? 'dead' : null) },
  {
    id: 'example-mailbox',
    like: 'emails/dead-example-link',
    says: ({ addresses, onOwnDomain, showsAddress }) =>
      addresses.length > 0 && !onOwnDomain && !showsAddress && addresses.every((address) => isExampleMail(address))
        ? 'dead'
        : null,
  },
  { id: 'an-address', like: 'emails/mailto-and-text', says: ({ addresses }) => (addresses.length > 0 ? 'works' : null) },
  { id: 'no-address-at-all', like: 'emails/dead-links', says: ({ target }) => (MADE_LATER.test(target) ? null : 'dead') },
];
const WRITING = ruleBook('writing', WRITES);

/** Whether a `mailto:` link writes to nobody. */
export function writesToNobody({ page, href, element, label }: Control): boolean {
  const [target = '', query = ''] = href.replace(/^mailto:(?:\/\/)?/i, '').split('?');
  const bare = unescaped(target).trim();
  const addresses = [...findAddresses(bare), ...spelledAddresses(bare)].map(({ address }) => address);
  const seen: Writing = {
    target: bare,
    addresses,
    shares: /(?:^|&)(?:to|cc|bcc|subject|body)=/i.test(query.replaceAll('&amp;', '&')),
    built:
      addresses.length === 0 && !page.rendered && Object.keys(element.attribs).some((name) => /^(?:data-|on|id$)/.test(name)),
    onOwnDomain: addresses.some((address) => page.url.hostname.endsWith(address.split('@')[1] ?? '@')),
    showsAddress: findAddresses(label).length > 0,
  };
  return decideBy(WRITING, seen)?.answer === 'dead';
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
