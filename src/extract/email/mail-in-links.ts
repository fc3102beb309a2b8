import { rememberTexts } from '../../lib/remember-texts.ts';
import { elementsWith } from '../../page/page-elements.ts';
import type { PageLink, ParsedPage } from '../../page/parsed-page.ts';
import { decodeCloudflare, decodeTypo3, rot13 } from './decode-mail.ts';
import { findAddresses, mailAddress } from './mail-address.ts';
import { saysPec } from './mail-in-text.ts';
import type { MailPlace } from './mail-places.ts';
import { spelledAddresses } from './spelled-addresses.ts';

interface Target {
  readonly address: string;
  readonly obfuscated?: string;
}

/** Reads the links that write a message, Cloudflare's protection and forms that post to a mailbox. */
export function mailInLinks(page: ParsedPage): readonly MailPlace[] {
  return [...page.links.flatMap((link) => inLink(page, link)), ...protectedMail(page), ...inForms(page)];
}

function inLink(page: ParsedPage, link: PageLink): readonly MailPlace[] {
  const targets = targetsOf(link);
  if (targets.length === 0) return [];
  const shown = [...findAddresses(link.text), ...spelledAddresses(link.text)].map(({ address }) => address);
  const text = page.blocks[link.block]?.text ?? '';
  const at = link.text ? text.indexOf(link.text) : -1;
  const before = at > 0 ? text.slice(0, at) : '';
  return targets.map(({ address, obfuscated }) => ({
    address,
    how: 'link',
    place: { page, region: link.region, heading: link.heading, block: link.block, hidden: link.hidden, before },
    snippet: `${link.text} (${link.href})`,
    ...(obfuscated && { obfuscated }),
    saysPec: saysPec(`${before.slice(-40)} ${shown.length > 0 ? '' : link.text}`),
    contradicted: shown.length > 0 && !shown.includes(address),
  }));
}

function targetsOf({ href, element: { attribs } }: PageLink): readonly Target[] {
  const { onclick = '', 'data-mailto-token': token = '' } = attribs;
  return onclick || token ? targetsIn(href, onclick, token) : targetsOfAddress(href);
}

const targetsOfAddress = rememberTexts((href) => targetsIn(href, '', ''));

function targetsIn(href: string, onclick: string, token: string): readonly Target[] {
  if (/^\s*mail\s?to\s*:/i.test(href)) return addressesIn(href.replace(/^\s*mail\s?to\s*:(?:\/\/)?/i, ''));
  if (/^\s*znvygb:/i.test(href))
    return addressesIn(rot13(href).replace(/^\s*mailto:/i, '')).map((target) => ({ ...target, obfuscated: 'rot13' }));
  const cloudflare = /\/cdn-cgi\/l\/email-protection#([0-9a-f]+)/i.exec(href)?.[1];
  if (cloudflare) return decoded(decodeCloudflare(cloudflare), 'cloudflare');
  const typo3 = /linkTo_UnCryptMailto\((?:%27|'|")([^'"]{5,300}?)(?:%27|'|")/i.exec(`${href} ${onclick}`)?.[1];
  if (typo3) return decoded(decodeTypo3(unescaped(typo3)), 'script');
  return decoded(decodeTypo3(token), 'script');
}

function decoded(address: string | null, obfuscated: string): readonly Target[] {
  return address ? [{ address, obfuscated }] : [];
}

/** `Rossi%20%3Cinfo%40rossi.it%3E,altro@rossi.it?subject=…` */
function addressesIn(target: string): readonly Target[] {
  const people = target.split('?')[0] ?? '';
  return findAddresses(unescaped(people)).map(({ address }) => ({ address }));
}

/** Percent signs undone; what is not well formed stays as it is. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text
      .replace(/%40/g, '@')
      .replace(/%20/g, ' ')
      .replace(/%3[CE]/gi, ' ');
  }
}

function protectedMail(page: ParsedPage): readonly MailPlace[] {
  return ['data-cfemail', 'data-email', 'data-mail', 'data-enc-email']
    .flatMap((name) => elementsWith(page, name))
    .flatMap((element) => {
      const { attribs } = element;
      const hidden = attribs['data-cfemail'];
      // a WordPress plugin turns the letters and brackets the sign: `vasb[at]rknzcyr.pbz`
      const turned = attribs['data-enc-email']?.replace(/\[at\]/i, '@');
      const address = hidden
        ? decodeCloudflare(hidden)
        : mailAddress(turned ? rot13(turned) : (attribs['data-email'] ?? attribs['data-mail'] ?? '').trim());
      return address
        ? [besideText(page, address, { how: 'link', obfuscated: hidden ? 'cloudflare' : 'attribute', snippet: address })]
        : [];
    });
}

function inForms(page: ParsedPage): readonly MailPlace[] {
  return elementsWith(page, 'action')
    .filter(({ name, attribs }) => name === 'form' && /^mailto:/i.test(attribs.action ?? ''))
    .flatMap((element) =>
      addressesIn((element.attribs.action ?? '').slice(7)).map(({ address }) =>
        besideText(page, address, { how: 'form', snippet: element.attribs.action ?? '' }),
      ),
    );
}

/** An address that stands in no text block. */
export function besideText(
  page: ParsedPage,
  address: string,
  seen: Pick<MailPlace, 'how' | 'snippet' | 'obfuscated'>,
): MailPlace {
  const place = { page, region: 'main' as const, heading: '', block: -1, hidden: false, before: '' };
  return { address, place, saysPec: false, contradicted: false, ...seen };
}
