import { oncePer } from '../../lib/once-per.ts';
import { withoutComments } from '../../lib/without-comments.ts';
import { elementsWithAny } from '../../page/page-elements.ts';
import type { ParsedPage } from '../../page/parsed-page.ts';
import { decodeTypo3, rot13 } from './decode-mail.ts';
import { findAddresses, mailAddress } from './mail-address.ts';
import { besideText } from './mail-in-links.ts';
import type { MailPlace } from './mail-places.ts';
import { joinedStrings } from './script-strings.ts';

/** Inline code longer than this is an application, not a hidden address. */
const LONGEST_SCRIPT = 60_000;

/** An "@" in any of its spellings, or code that turns or encodes text. */
const MAY_HOLD_ADDRESS =
  /@|%40|&#0*64;|&#x0*40;|commat|\\x40|\\u0040|fromCharCode|atob|UnCrypt|mailto|reverse\(|arroba|chiocc|\(at\)|\[at\]Mailto|rot-?13|znvygb/i;

/** Reads addresses that inline code joins from pieces, writes in a `mailto:`, or turns by ROT13. */
export function mailInScripts(page: ParsedPage): readonly MailPlace[] {
  return page.scripts.flatMap(({ code, active }) => {
    if (!active || !code || code.length > LONGEST_SCRIPT || !MAY_HOLD_ADDRESS.test(code)) return [];
    const plain = withoutComments(code);
    const addresses = new Set([...assembledBy(plain), ...turned(plain, page), ...encoded(plain)]);
    return [...addresses].map((address) => besideText(page, address, { how: 'script', obfuscated: 'script', snippet: address }));
  });
}

/** Addresses that a piece of code joins, or writes in a `mailto:`. */
export function assembledBy(code: string): readonly string[] {
  return [...joined(code), ...inMailto(code)];
}

function joined(code: string): readonly string[] {
  return joinedStrings(code).flatMap((text) => findAddresses(entities(text)).map(({ address }) => address));
}

function inMailto(code: string): readonly string[] {
  return [...code.matchAll(/mailto:([\w.+%-]{1,64}(?:@|%40)[\w.-]{4,100})/gi)].flatMap((match) => {
    const address = mailAddress((match[1] ?? '').replace('%40', '@'));
    return address ? [address] : [];
  });
}

/** Only code that itself says it turns letters by 13, or TYPO3's; the letters stand in it or in attributes of the page. */
function turned(code: string, page: ParsedPage): readonly string[] {
  const typo3 = [...code.matchAll(/linkTo_UnCryptMailto\(\s*['"]([^'"]{5,300})['"]/g)].map((match) =>
    decodeTypo3(match[1] ?? ''),
  );
  const says = /rot-?13|[+-]\s?13\b|n-za-m/i.test(code);
  const strings = says ? [...code.matchAll(/["']([^"'\n]{5,500})["']/g)].map((match) => rot13(match[1] ?? '')) : [];
  const kept = says ? dataOf(page).map(rot13) : [];
  return [
    ...typo3.filter((address) => address !== null),
    ...[...strings, ...kept].flatMap((text) => findAddresses(text).map(({ address }) => address)),
  ];
}

/** Values of `data-…` attributes with an at sign, as pages keep what a script turns into a link. */
const dataOf = oncePer((page: ParsedPage): readonly string[] =>
  elementsWithAny(page, (name) => name.startsWith('data-')).flatMap(({ attribs }) =>
    Object.entries(attribs).flatMap(([name, value]) =>
      name.startsWith('data-') && value.length < 200 && value.includes('@') ? [value] : [],
    ),
  ),
);

/** `atob('aW5mb0Byb3NzaS5pdA==')`, `String.fromCharCode(105, 110, …)`. */
function encoded(code: string): readonly string[] {
  const base64 = [...code.matchAll(/atob\(\s*["']([\w+/=]{8,400})["']/g)].map((match) =>
    Buffer.from(match[1] ?? '', 'base64').toString('latin1'),
  );
  const codes = [...code.matchAll(/fromCharCode\(([\d,\s]{8,1200})\)/g)].map((match) =>
    String.fromCharCode(...(match[1] ?? '').split(',').map(Number)),
  );
  return [...base64, ...codes].flatMap((text) => findAddresses(text).map(({ address }) => address));
}

function entities(text: string): string {
  return text
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (whole, hex, decimal) => {
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/&commat;/g, '@')
    .replace(/&period;/g, '.');
}
