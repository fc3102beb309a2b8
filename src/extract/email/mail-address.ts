import { domainToASCII, domainToUnicode } from 'node:url';
import { parse } from 'tldts';
import { rememberTexts } from '../../lib/remember-texts.ts';

/** Longest name of a mailbox and of a domain (RFC 5321, section 4.5.3.1). */
const LONGEST_NAME = 64;
const LONGEST_DOMAIN = 255;
const NAME_BEFORE = /[\p{L}\p{N}._%+'&-]{1,64}$/u;
const DOMAIN_AFTER = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/u;

export interface FoundAddress {
  readonly address: string;
  readonly start: number;
  readonly end: number;
}

/** Finds the plain addresses of a text. Looks around each `@` only, so that time grows with the text, not faster. */
export function findAddresses(text: string): readonly FoundAddress[] {
  const found: FoundAddress[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (!/[\p{L}\p{N}_+-]/u.test(text[at - 1] ?? '') || !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '')) continue;
    const name = NAME_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_NAME), at))?.[0] ?? '';
    const domain = DOMAIN_AFTER.exec(text.slice(at + 1, at + 1 + LONGEST_DOMAIN))?.[0] ?? '';
    const address = name && domain ? mailAddress(`${name}@${domain}`) : null;
    if (address) found.push({ address, start: at - name.length, end: at + 1 + domain.length });
  }
  return found;
}

/**
 * The address in its plain form (lower case, international domain in Unicode); null for what is none: versions
 * (`lucide@0.577.0`), pictures (`logo@2x.png`), domains that no registry has. Words glued to the end are cut (`x.itTel`).
 */
export function mailAddress(text: string): string | null {
  const [name, domain, rest] = text.split('@');
  if (!name || !domain || rest !== undefined) return null;
  const host = knownDomain(domain);
  const mailbox = cleanName(name);
  return host && mailbox ? `${mailbox}@${host}` : null;
}

function cleanName(name: string): string | null {
  const bare = name
    .replace(/^.*(?:%3c|%3e|u003c|u003e|%20|mailto)/i, '')
    .replace(/^3[CE](?=[a-z])/, '')
    .replace(/^[^\p{L}\p{N}_]+|[^\p{L}\p{N}_+-]+$/gu, '');
  return bare && !bare.includes('..') && /[\p{L}\p{N}]/u.test(bare) ? bare.toLowerCase() : null;
}

function knownDomain(domain: string): string | null {
  const whole = registered(domain);
  if (whole) return whole;
  // "info@rossi.itTel" and "info@rossi.it.Tel": the text of two elements ran together.
  const cut = /^(.+\.[a-z]{2,})(?:(?=[A-Z])|\.(?=[A-Z])).*$/.exec(domain)?.[1];
  return cut ? registered(cut) : null;
}

/** The same few domains stand on every page of a site. */
const registered = rememberTexts(findRegistered);

function findRegistered(domain: string): string | null {
  const ascii = domainToASCII(domain.replace(/-+$/, '-').toLowerCase());
  if (!ascii || /(?:^|\.)-|-(?:\.|$)/.test(ascii)) return null;
  if (PICTURE_SIZE.test(ascii)) return null;
  const { isIcann, domain: registrable, publicSuffix } = parse(ascii, { allowPrivateDomains: false });
  if (!isIcann || !registrable || FILE_ENDINGS.has(publicSuffix ?? '')) return null;
  return domainToUnicode(ascii).toLowerCase();
}

/** `logo@2x.ai`: the name of a picture in its double size. */
const PICTURE_SIZE = /^\d(?:[.-]\d)?x\./;

/** Top-level domains that are far more often the ending of a file. */
const FILE_ENDINGS = new Set(['zip', 'mov', 'py', 'md', 'sh', 'rs', 'ps', 'pl.css']);
