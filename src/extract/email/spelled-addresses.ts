import { type FoundAddress, mailAddress } from './mail-address.ts';

const AT_WORDS = 'at|ät|@|et|chiocciola|chiocc|a commerciale|arroba|arobase|arobas|klammeraffe|snail';
const DOT_WORDS = 'dot|punto|punkt|point|pt|\\.';
/** `[at]`, `(chiocciola)`, `{@}`: a bracket makes it plain. */
const BRACKETED_AT = new RegExp(`\\s{0,2}[\\[({<|]\\s?(?:${AT_WORDS})\\s?[\\])}>|]\\s{0,2}`, 'gi');
/** Words of their own: only ` chiocciola ` and the like, and ` AT ` or ` at ` where a spelled dot or the case makes it plain. */
const BARE_AT = /\s(?:chiocciola|arroba|arobase|AT|at|\(at\)|@)\s|\s@(?=\S)|(?<=\S)@\s/g;

const DOT = `(?:\\s?[\\[({]\\s?(?:${DOT_WORDS})\\s?[\\])}]\\s?|\\s(?:DOT|dot|punto|punkt|point)\\s|\\s?\\.\\s?)`;
const DOMAIN = new RegExp(`^[a-z0-9-]{1,63}(?:${DOT}[a-z0-9-]{1,63}){1,4}`, 'i');
const NAME = new RegExp(`[a-z0-9_%+-]{1,64}(?:${DOT}[a-z0-9_%+-]{1,64}){0,2}$`, 'i');
const SPELLED_DOT = new RegExp(`[\\[({]\\s?(?:${DOT_WORDS})\\s?[\\])}]|\\s(?:DOT|dot|punto|punkt|point)\\s`, 'i');

/** Finds addresses spelled for people only: `info [at] rossi (punto) it`, `info AT rossi DOT it`, `info @ rossi.it`. */
export function spelledAddresses(text: string): readonly FoundAddress[] {
  const bracketed = [...text.matchAll(BRACKETED_AT)].flatMap((match) => around(text, match, true));
  const bare = /chiocciola|arroba|arobase|\sat\s|@\s|\s@/i.test(text)
    ? [...text.matchAll(BARE_AT)].flatMap((match) => around(text, match, false))
    : [];
  return [...bracketed, ...bare];
}

function around(text: string, match: RegExpExecArray, plain: boolean): readonly FoundAddress[] {
  const from = Math.max(0, match.index - 100);
  const name = NAME.exec(text.slice(from, match.index))?.[0] ?? '';
  const start = match.index + match[0].length;
  const domain = DOMAIN.exec(text.slice(start, start + 200))?.[0] ?? '';
  if (!name || !domain || (!plain && !isMeant(match[0], name, domain))) return [];
  const address = longestKnown(undot(name).split(/\s+/).at(-1) ?? '', undot(domain));
  return address ? [{ address, start: match.index - name.length, end: start + domain.length }] : [];
}

/** "at" is also a word and "@" also a preposition: the rest must look spelled on purpose. */
function isMeant(at: string, name: string, domain: string): boolean {
  if (/^www\./i.test(domain) || /\s/.test(domain.replace(new RegExp(DOT, 'gi'), '.'))) return false;
  const word = at.trim();
  if (word === 'at') return SPELLED_DOT.test(domain);
  if (word === 'AT') return name !== name.toUpperCase() || SPELLED_DOT.test(domain);
  if (word === '@') return name.length > 2 && !/\.\s/.test(domain);
  return true;
}

function undot(text: string): string {
  return text.replace(new RegExp(DOT, 'gi'), '.').trim();
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
