import { parse } from 'tldts';
import { NO_WEBSITE_WORDS } from '../data/no-website-words.ts';
import { fold } from '../lib/fold.ts';
import type { WebsiteSource } from '../model/evidence.ts';
import { ownerOf } from '../whose/address-owner.ts';

/** What the website cell of a row means. */
export interface MendedWebsite extends Pick<WebsiteSource, 'url' | 'kind' | 'mendedFrom'> {
  /** Domain of an e-mail address that stands where the website should: a hint for discovery, not a website. */
  readonly mailDomain: string | null;
}

/** Longer than any address; the rest of a longer cell is not read. */
const MAX_CELL = 2_000;
/** `http//`, `htpp://`, `http:/`, `https;//`, `http:\\`, `hhtp://`, `http://http://` … at the start of a word. */
const BROKEN_SCHEME =
  /(?<![\w./-])(?:h{0,2}t{1,3}p{1,2}|hpt{1,2}p?|htpt)(s?)(?:[:;.,]?\s?[/\\]{1,4}|:(?=[a-z]))(?:https?[:;]?[/\\]{1,3})?/gi;
const BROKEN_WWW = /(?<![\w.-])w{2,4}(?:\s*[.,;:]+\s*|[/\\]+)(?=[\p{L}\p{N}])/giu;
const COMMON_SUFFIX = 'it|com|net|org|eu|de|fr|es|info|biz|ch|at|uk|co\\.uk|shop|online|be|nl|pt|ie|cat|io';
/** `foo . it`, `foo. it`, `foo,it`: a blank or a comma where the last dot belongs. */
const BROKEN_DOT = new RegExp(
  String.raw`(?<=[\p{L}\p{N}])(?:\s+[.,]\s*|[.,]\s+|,)(?=(?:${COMMON_SUFFIX})(?:$|[\s/,;|)]))`,
  'giu',
);
const EMAIL = /(?:mailto:)?[^\s<>()[\]"',;:/]+@([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/giu;

/**
 * Reads the website cell: mends it where the meaning is plain and says from what; takes the first website where there are
 * several addresses, else the first profile, else the first page on somebody else's site.
 */
export function mendWebsite(cell: string | null): MendedWebsite {
  const typed = (cell ?? '')
    .slice(0, MAX_CELL)
    .replace(/[\u200b-\u200f\u2060\ufeff\u0000-\u0008]/g, '')
    .trim();
  const nothing = { url: null, mendedFrom: null, mailDomain: null };
  if (!fold(typed) || NO_WEBSITE_WORDS.has(fold(typed))) return { ...nothing, kind: 'none' };
  const mailDomain = EMAIL.exec(typed)?.[1]?.toLowerCase() ?? null;
  EMAIL.lastIndex = 0;
  const urls = addressesIn(mendSpelling(typed.replace(EMAIL, ' ')));
  const owned = urls.map((url) => ({ url, owner: ownerOf(url)?.kind ?? ('website' as const) }));
  const best = (['website', 'social_profile', 'third_party'] as const)
    .map((kind) => owned.find(({ owner }) => owner === kind))
    .find((found) => found);
  if (!best) return { ...nothing, kind: 'invalid', mailDomain };
  const mendedFrom = isAsTyped(typed, best.url) ? null : typed.slice(0, 300);
  return { url: best.url.href, kind: best.owner, mendedFrom, mailDomain };
}

function mendSpelling(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/：/g, ':')
    .replace(BROKEN_SCHEME, (_, secure: string) => `http${secure.toLowerCase()}://`)
    .replace(BROKEN_WWW, 'www.')
    .replace(BROKEN_DOT, '.')
    .replace(/\/\/\s+/g, '//')
    .replace(/(?<=[\p{L}\p{N}])\.{2,}(?=[\p{L}\p{N}])/gu, '.');
}

/** Words that are addresses, in order. */
function addressesIn(text: string): URL[] {
  const words = text
    .split(/[\s|;<>"'“”«»{}]+|,(?!\d)|(?<=\S)(?=https?:\/\/)/)
    .flatMap((word) => word.split(/(?<=\w)[/\\](?=(?:www\.|https?:))/));
  return words.map((word) => addressOf(word.replace(/^[(.,:;\-–—*=>\\/]+|[).,:;!?*\\]+$/g, ''))).filter((url) => url !== null);
}

function addressOf(word: string): URL | null {
  const scheme = /^https?:\/\//i.exec(word)?.[0];
  if (!scheme && /^[\w+.-]*:\/\/|^(?:javascript|data|file|mailto|tel):/i.test(word)) return null;
  const text = `${scheme ? '' : 'https://'}${word.replaceAll('\\', '/')}`;
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.username || url.password) return null;
  // `12.50` and `123456` would be read as addresses too
  return isHost(url.hostname, Boolean(scheme)) || /^\d+(?:\.\d+){3}(?![\w.])/.test(word) ? url : null;
}

/** A name with a known suffix, an IP address, or this machine; whatever stands after `http://` is taken at its word. */
function isHost(host: string, withScheme: boolean): boolean {
  const { isIcann, domain, publicSuffix } = parse(host);
  if (host === 'localhost' || host.endsWith('.localhost')) return true;
  if (withScheme) return host.length > 0 && publicSuffix !== host && !/^www\.?$/.test(host);
  return Boolean(isIcann && domain && domain !== `www.${publicSuffix}`);
}

/** A missing scheme, capitals, or an accent that a name spells in its own way (`xn--…`) are no mending. */
function isAsTyped(typed: string, url: URL): boolean {
  const whole = /^https?:/i.test(typed) ? typed : `https://${typed}`;
  return /^https?:\/\/[^\s/\\]\S*$/i.test(whole) && URL.canParse(whole) && new URL(whole).href === url.href;
}
