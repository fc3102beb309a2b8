import { LEGAL_FORMS, NAME_FILLERS, OWNER_SUFFIX, SPACED_LEGAL_FORM } from '../data/legal-forms.ts';
import { NOT_A_FIRM } from '../data/schema-types.ts';
import { COMMON_NAME_WORDS } from '../data/words/common-names.ts';
import { fold, withoutUmlauts } from '../lib/fold.ts';
import { oncePer } from '../lib/once-per.ts';
import { rememberTexts } from '../lib/remember-texts.ts';
import type { Site } from '../page/site.ts';

/** Words of a name that tell it from others: legal form and little words dropped; accents folded. */
export function nameTokens(name: string): readonly string[] {
  return tellingWords(plainName(name));
}

function plainName(name: string): string {
  return fold(name)
    .replace(SPACED_LEGAL_FORM, ' ')
    .replace(/\bf lli\b/g, 'fratelli')
    .replace(/\s+/g, ' ')
    .trim();
}

function tellingWords(folded: string): readonly string[] {
  return folded.split(' ').filter((token) => token && !LEGAL_FORMS.has(token) && !NAME_FILLERS.has(token));
}

/**
 * Share of the telling words of `name` that stand in `text` (0–1); common words such as "ristorante" and single letters count a quarter. "Arti
 * in Pizza di Rossi Mario" is also known without its owner, where two telling words are left.
 */
export function nameShare(name: string, text: string): number {
  const folded = fold(text);
  const { plain, whole, trading } = partsOf(name);
  // a name of little words only ("Con", "Da Noi") is there where it is all that stands there
  if (whole.length === 0) return plain !== '' && folded === plain ? 1 : 0;
  return Math.max(shareIn(whole, folded), trading.length > 1 ? shareIn(trading, folded) : 0);
}

/** One name is held against every text of a site. */
const partsOf = rememberTexts((name: string) => ({
  plain: plainName(name),
  whole: tellingWords(plainName(name)),
  trading: tellingWords(OWNER_SUFFIX.exec(plainName(name))?.[1] ?? ''),
}));

/** What an umlaut is written as where there is none on the keyboard. */
const UMLAUT = /[aou]e/;

/** Two words written as one are known from so many letters on. */
const JOINED_LETTERS = 6;
const isWithinWord = (folded: string, joined: string) =>
  folded.includes(joined) && folded.split(' ').some((word) => word.includes(joined));

function shareIn(tokens: readonly string[], folded: string): number {
  if (tokens.length === 0) return 0;
  const words = ` ${folded} `;
  let run: string | null = null;
  const inRun = (token: string) => {
    run ??= folded.replaceAll(' ', '');
    return run.includes(token);
  };
  const weigh = (token: string) => (token.length === 1 || COMMON_NAME_WORDS.has(token) ? 0.25 : 1);
  let bare: string | null = null;
  const withUmlaut = (token: string) => {
    if (!UMLAUT.test(token) && !UMLAUT.test(folded)) return false;
    bare ??= withoutUmlauts(words);
    const other = withoutUmlauts(token);
    return bare.includes(` ${other} `) || (other.length >= 5 && bare.replaceAll(' ', '').includes(other));
  };
  // "carpediem" in an address or a handle is "Carpe Diem"
  const joined = (at: number) =>
    [`${tokens[at - 1] ?? ''}${tokens[at]}`, `${tokens[at]}${tokens[at + 1] ?? ''}`].some(
      (both) => both.length >= JOINED_LETTERS && both !== tokens[at] && isWithinWord(folded, both),
    );
  const has = (token: string, at: number) =>
    words.includes(` ${token} `) || (token.length >= 5 && inRun(token)) || withUmlaut(token) || joined(at);
  const total = tokens.reduce((sum, token) => sum + weigh(token), 0);
  return tokens.filter(has).reduce((sum, token) => sum + weigh(token), 0) / total;
}

/**
 * Whether a text holds one word of a name that tells it from others, also cut short ("Off. Mecc. Bianchi", names that a register cuts off).
 * @param places words of the name that say where, not who
 */
export function sharesWord(name: string, text: string, places: string): boolean {
  const where = new Set(fold(places).split(' '));
  const tokens = nameTokens(name).filter((token) => !where.has(token));
  const telling = tokens.filter((token) => token.length >= 3 && !COMMON_NAME_WORDS.has(token));
  const words = fold(text).split(' ');
  const isIn = (token: string) => words.some((word) => word === token || (token.length >= 4 && word.startsWith(token)));
  return (telling.length > 0 ? telling : tokens).some((token) => isIn(token) || nameShare(token, text) === 1);
}

/** Letters and digits only: what is left of a name in a handle or a domain. */
export function squash(text: string): string {
  return fold(text).replaceAll(' ', '');
}

/** Whether two squashed names compare so, as they are or with their umlauts written alike. */
export const eitherWay = (one: string, other: string, compares: (one: string, other: string) => boolean): boolean =>
  compares(one, other) || compares(withoutUmlauts(one), withoutUmlauts(other));

/** Dice's coefficient on pairs of letters (0–1): how alike two squashed names are. */
export function likeness(a: string, b: string): number {
  if (a === b) return a ? 1 : 0;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (let i = 0; i < a.length - 1; i++) pairs.set(a.slice(i, i + 2), (pairs.get(a.slice(i, i + 2)) ?? 0) + 1);
  let shared = 0;
  for (let i = 0; i < b.length - 1; i++) {
    const left = pairs.get(b.slice(i, i + 2)) ?? 0;
    if (left > 0) shared++;
    pairs.set(b.slice(i, i + 2), left - 1);
  }
  return (2 * shared) / (a.length + b.length - 2);
}

/** Names that the business goes by: the row's, its domain, and what the site calls itself. Squashed, three letters at least. */
const knownNames = oncePer((site: Site): readonly string[] => {
  const page = site.home.at(-1) ?? site.pages[0];
  const host = page?.url.hostname.replace(/^www\./, '').split('.') ?? [];
  const label = host.length > 1 ? (host.at(-2) ?? '') : '';
  const titled = (page?.title ?? '').split(/\s[-–—|·•»:]\s|[|»•]/);
  const declared = site.home.flatMap(({ jsonLd }) =>
    jsonLd.flatMap(({ types, value }) => (isBusinessType(types) ? [value.name, value.alternateName] : [])),
  );
  const names = [site.business.name, label, host.length > 2 ? host[0] : '', page?.meta.get('og:site_name'), ...titled];
  const squash = (texts: readonly unknown[]) =>
    texts.filter((name): name is string => typeof name === 'string').map((name) => nameTokens(name).join(''));
  const shown = squash(names);
  const squashed = [
    ...shown,
    ...squash(declared.flat().filter((name) => typeof name === 'string' && isBorneOut(name, shown, site))),
  ];
  return [...new Set(squashed)].filter((name) => name.length >= 3 && name.length <= 60 && !COMMON_NAME_WORDS.has(name));
});

/**
 * Themes and moved sites leave the data of another firm in the head of the page: a declared name counts when it is like a name that is
 * shown, or stands somewhere on the home page.
 */
function isBorneOut(declared: string, shown: readonly string[], site: Site): boolean {
  const name = nameTokens(declared).join('');
  const known = shown.filter((each) => each.length >= 3);
  if (name === '' || known.length === 0) return true;
  if (known.some((each) => each.includes(name) || name.includes(each) || likeness(each, name) >= 0.5)) return true;
  return site.home.some(({ blocks }) => blocks.some(({ text }) => text.length < 2_000 && nameShare(declared, text) >= 0.5));
}

/** Whether a name is one that the business goes by. */
export function isKnownAs(site: Site, name: string): boolean {
  const squashed = nameTokens(name).join('');
  const within = (one: string, other: string) => one.includes(other) || other.includes(one);
  return squashed === '' || knownNames(site).some((known) => eitherWay(known, squashed, within));
}

/** Whether an object of structured data describes a firm rather than a page, a person or a thing that it sells. */
export function isBusinessType(types: readonly string[]): boolean {
  return types.some((type) => !NOT_A_FIRM.test(type));
}

/** Whether a handle or a domain carries a name of the business: equal, one within the other, or nearly alike. */
export function soundsLike(site: Site, handle: string): boolean {
  const squashed = squash(handle);
  if (squashed.length < 3) return false;
  return knownNames(site).some((name) => eitherWay(squashed, name, soundAlike));
}

function soundAlike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short === long) return true;
  if (short.length >= 5 && long.includes(short)) return true;
  if (short.length >= 3 && long.startsWith(short) && long.length <= short.length * 3) return true;
  return likeness(short, long) >= 0.6;
}
