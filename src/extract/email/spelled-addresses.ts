import { MAILBOX_ROLES } from '../../data/words/mailbox-roles.ts';
import { AT_WORDS, DOT_WORDS, FILLER_WORDS, MAIL_LABEL } from '../../data/words/spelled-mail.ts';
import { plain } from '../../lib/plain-text.ts';
import { rememberTexts } from '../../lib/remember-texts.ts';
import { type FoundAddress, mailAddress } from './mail-address.ts';

const AT = AT_WORDS.join('|');
const DOTS = DOT_WORDS.join('|');
const FILLER = `(?:(?:${FILLER_WORDS.join('|')})[\\s:-]{1,2}){0,4}`;
const AFTER = `(?:[\\s-]{1,2}(?:${FILLER_WORDS.join('|')})){0,4}`;
/** `[at]`, `(chiocciola)`, `{@}`, `(put at sign here)`: a bracket makes it plain. */
const BRACKETED_AT = new RegExp(
  `\\s{0,2}[\\[({<|*]{1,2}\\s?['"]?${FILLER}(?:${AT})${AFTER}['"]?\\s?[\\])}>|*]{1,2}\\s{0,2}`,
  'giu',
);
/** Words of their own: only ` chiocciola ` and the like, and ` AT ` or ` at ` where a spelled dot or the case makes it plain. */
const BARE_AT = /\s(?:chiocciola|arroba|arobase|klammeraffe|AT|at)\s|\s?@\s|\s@(?=\S)|@(?=[\w-]{1,63}[\s\-_]?[[({<*\s])/giu;
/** ` AT ` and ` at ` differ, so the case of the others is told here. */
const WORD_AT = /^\s(?:chiocciola|arroba|arobase|klammeraffe)\s$/i;

const BRACKETED_DOT = `\\s?[\\[({<*|]{1,2}\\s?['"]?${FILLER}(?:${DOTS})${AFTER}['"]?\\s?[\\])}>*|]{1,2}\\s?`;
const SPOKEN_DOT = '\\s(?:DOT|dot|PUNTO|punto|PUNKT|punkt|POINT|point|ponto)\\s';
const DOT = `(?:${BRACKETED_DOT}|${SPOKEN_DOT}|\\s?\\.\\s?)`;
const DOTTED = new RegExp(DOT, 'giu');
const DOMAIN = new RegExp(`^[\\p{L}\\d-]{1,63}(?:${DOT}[\\p{L}\\d-]{1,63}){1,4}`, 'iu');
const NAME = new RegExp(`[\\p{L}\\d_%+-]{1,64}(?:${DOT}[\\p{L}\\d_%+-]{1,64}){0,2}$`, 'iu');
const SPELLED_DOT = new RegExp(`${BRACKETED_DOT}|${SPOKEN_DOT}`, 'iu');
const MAY_BE_SPELLED = new RegExp(`@|(?<!\\p{L})(?:${AT})(?!\\p{L})`, 'iu');

const mayBeSpelled = rememberTexts((text: string) => MAY_BE_SPELLED.test(text));

/**
 * Finds addresses spelled for people only: `info [at] rossi (punto) it`, `info AT rossi DOT it`, `info @ rossi . it`. `own` is the
 * domain of the site: what is spelled with it needs no further sign.
 */
export function spelledAddresses(text: string, own: string | null = null): readonly FoundAddress[] {
  if (!mayBeSpelled(text)) return [];
  const bracketed = [...text.matchAll(BRACKETED_AT)].flatMap((match) => around(text, match, { plainly: true, own }));
  const bare = [...text.matchAll(BARE_AT)].flatMap((match) => around(text, match, { plainly: false, own }));
  return [...bracketed, ...bare];
}

interface Reading {
  readonly plainly: boolean;
  readonly own: string | null;
}

function around(text: string, match: RegExpExecArray, { plainly, own }: Reading): readonly FoundAddress[] {
  const name = NAME.exec(text.slice(Math.max(0, match.index - 100), match.index))?.[0] ?? '';
  const start = match.index + match[0].length;
  // "info @ rossi.it. Aperti …": a full stop with a blank behind it only ends a sentence, one with blanks on both sides is spelled
  const domain = (DOMAIN.exec(text.slice(start, start + 200))?.[0] ?? '').split(/(?<!\s)\.\s(?=\p{Lu})/u)[0] ?? '';
  const mailbox = undot(name).split(/\s+/).at(-1) ?? '';
  const known = name && domain ? longestKnown(mailbox, undot(domain)) : null;
  if (!known) return [];
  const before = text.slice(Math.max(0, match.index - name.length - 40), match.index - name.length);
  const labelled = MAIL_LABEL.test(plain(before)) || MAILBOX_ROLES.test(mailbox.toLowerCase()) || known.endsWith(`@${own}`);
  const isOwn = known.endsWith(`@${own}`) && MAIL_LABEL.test(plain(before)) && MAILBOX_ROLES.test(mailbox.toLowerCase());
  const written = { at: match[0], mailbox, domain, labelled, isOwn };
  if (!plainly && !isMeant(written)) return [];
  return [{ address: known, start: match.index - name.length, end: start + domain.length }];
}

interface Written {
  readonly at: string;
  readonly mailbox: string;
  readonly domain: string;
  /** A label before it, the name of the mailbox or the domain says that it is an address. */
  readonly labelled: boolean;
  /** `E-mail: info at` and the domain of the site. */
  readonly isOwn: boolean;
}

/** "at" is also a word, and "Tess @ Firm.tld" says where somebody works: the rest must look spelled on purpose. */
function isMeant({ at, mailbox, domain, labelled, isOwn }: Written): boolean {
  if (/^www\./i.test(domain)) return false;
  if (WORD_AT.test(at)) return true;
  const word = at.trim();
  if (/^at$/i.test(word)) return isOwn || SPELLED_DOT.test(domain) || (word === 'AT' && mailbox !== mailbox.toUpperCase());
  if (/\p{Lu}/u.test(mailbox + domain.replace(DOTTED, '.'))) return labelled && !/\p{Lu}\p{L}*\s?\.\s?\p{Lu}/u.test(domain);
  // glued to the name on the left, `info@ rossi.it`, or with the dot spelled: nothing else is written so
  return labelled || /^@/.test(at) || SPELLED_DOT.test(domain);
}

function undot(text: string): string {
  return text.replace(DOTTED, '.').trim();
}

/** A sentence may go on after the address: labels are dropped from the end until a registry knows the domain. */
function longestKnown(name: string, domain: string): string | null {
  const labels = domain.split('.');
  for (let count = labels.length; count >= 2; count--) {
    const address = mailAddress(`${name}@${labels.slice(0, count).join('.')}`);
    if (address) return address;
  }
  return null;
}
