import { parse } from 'tldts';
import { ADDRESS_LABEL_WORD } from '../data/words/address-labels.ts';

// Addresses of websites as people type them into a cell of a list.

/** `http//`, `htpp://`, `http:/`, `https;//`, `http:\\`, `hhtp://`, `htto://`, `http//:`, `ht tp://`, `http://http://` … at the start of a word. */
const BROKEN_SCHEME =
  /(?<![\w./-])(?:h{0,2}t{1,3}p{1,2}|hpt{1,2}p?|htpt|h{1,2}t{1,2}[tpoylèò]{0,2}|[agjkny]t{1,2}p|h t ?t ?p|ht ?tp|htt p)\s?(s?)(?:[:;.,]?\s?[/\\]{1,4}:?[/\\]{0,2}|:(?=[a-z]))(?:https?[:;]?[/\\]{1,3})?/gi;
const BROKEN_WWW = /(?<![\w.-])w{2,4}(?:\s*[.,;:]+\s*|[/\\]+)(?=[\p{L}\p{N}])/giu;
const COMMON_SUFFIX =
  'it|com|net|org|eu|de|fr|es|info|biz|ch|at|uk|co\\.uk|shop|online|be|nl|pt|ie|cat|io|us|ca|pl|cz|se|dk|no|fi|gr|ro|hu|hr|si|sk|lu|li|sm|store|wine|bio|pro|app|swiss|berlin|wien|tirol|bzh|paris|com\\.es';
/** `foo . it`, `foo. it`, `foo,it`: a blank or a comma where the last dot belongs. */
const BROKEN_DOT = new RegExp(
  String.raw`(?<=[\p{L}\p{N}])(?:\s+[.,]\s*|[.,]\s+|,)(?=(?:${COMMON_SUFFIX})(?:$|[\s/,;|)]))`,
  'giu',
);
/** The rest of a path after a blank or more, up to the ending of a file: `/unse re-werkstatt.html`. */
const BROKEN_PATH =
  /^((?:https?:\/\/|www\.)[^\s/]+\/[^\s,;|]*)((?: [\w%+~/-]+){0,5} [\w%+~/-]+\.(?:html?|php\d?|aspx?|jsp|cfm))$/i;
/** `httpswww.foo.it`: the marks are missing. */
const BARE_SCHEME = /(?<![\w.-])(https?)(?=www\.[\p{L}\p{N}])/giu;
/** `www.foo.itwww.foo.it`: typed twice with nothing between. */
const TYPED_TWICE = /^(www\.\S{4,})\1$/i;

export function mendSpelling(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/：/g, ':')
    .replace(BROKEN_SCHEME, (_, secure: string) => `http${secure.toLowerCase()}://`)
    .replace(BARE_SCHEME, (_, scheme: string) => `${scheme.toLowerCase()}://`)
    .replace(/(?<=:\/\/)[./:]+(?=[\p{L}\p{N}])|^[./:]+(?=w{3}\.)/giu, '')
    .replace(TYPED_TWICE, '$1')
    .replace(BROKEN_WWW, 'www.')
    .replace(BROKEN_DOT, '.')
    .replace(/\/\/\s+/g, '//')
    .replace(/(?<=[\p{L}\p{N}])\.{2,}(?=[\p{L}\p{N}])/gu, '.')
    .trim()
    .replace(BROKEN_PATH, (_, start: string, rest: string) => start + rest.replaceAll(' ', ''));
}

/** What parts one address from the next; a blank alone does not, nor do the brackets of a host that is an IPv6 address (RFC 3986 §3.2.2). */
const PARTING = /(?:\s+[-–—/\\|•·+&]+\s+|(?:[;|<>"'“”«»{}()]|(?<!:\/\/)\[|(?<!:\/\/\[[\da-f:.]{2,45})\])+|,\s|\s,|:\s|\n)/i;

/** Addresses that a text holds, in order. A bare name after a word that is no label may be the end of a broken address: it is left. */
export function addressesIn(text: string): URL[] {
  return text.split(PARTING).flatMap(addressesInPart);
}

function addressesInPart(part: string): readonly URL[] {
  const found: URL[] = [];
  let before: 'nothing' | 'address' | 'words' | 'broken' = 'nothing';
  for (const word of part.split(/\s+|(?<=\w)[/\\](?=(?:www\.|https?:))|,(?=https?:|www\.)/).filter(Boolean)) {
    const { url, isPlain } = readWord(word);
    // after a piece of an address what follows is its other piece, and names somebody else
    const isWhole = before === 'nothing' || before === 'address' || (isPlain && before === 'words');
    if (url && isWhole) {
      found.push(url);
      before = 'address';
    } else if (isPieceOfAddress(word) && !url) before = 'broken';
    else if (url) before = 'broken';
    else if (!ADDRESS_LABEL_WORD.test(word)) before = before === 'broken' ? 'broken' : 'words';
  }
  return found;
}

/** A word with a scheme or `www.`, or one of several labels that is no whole address. */
const isPieceOfAddress = (word: string) => /^https?:|^www\.|\/\//i.test(word);

/** `isPlain`: it says itself that it is an address. */
function readWord(word: string): { readonly url: URL | null; readonly isPlain: boolean } {
  const pieces = word.split(/(?<=\S)(?=https?:\/\/)/i);
  const last = pieces.at(-1) ?? '';
  const [first = ''] = pieces;
  // typed twice: the second begins where the first was broken off
  const whole =
    pieces.length > 1 && (bare(first) === '' || bare(last).startsWith(bare(first)) || !addressOf(first)) ? last : first;
  if (/[^\s]@/.test(whole)) return { url: null, isPlain: false };
  const text = whole.replace(/^[(.,:;\-–—*=>\\/]+|[).,:;!?*\\]+$/g, '');
  if (hasLooseComma(text)) return { url: null, isPlain: isPieceOfAddress(text) };
  return { url: addressOf(text), isPlain: /^https?:\/\/|^www\./i.test(text) };
}

const bare = (text: string) => text.replace(/^https?:\/\//i, '').replace(/^www\.?/i, '');
/** A comma within the name of the host: for a dot, or between two names; nobody can tell. */
const hasLooseComma = (text: string) => (text.replace(/^https?:\/\//i, '').split('/')[0] ?? '').includes(',');

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
  if (domain === `www.${publicSuffix}`) return false;
  if (withScheme) return host.length > 0 && publicSuffix !== host && !/^www\.?$/.test(host);
  return Boolean(isIcann && domain);
}

/** A missing scheme, capitals, or an accent that a name spells in its own way (`xn--…`) are no mending. */
export function isAsTyped(typed: string, url: URL): boolean {
  const whole = /^https?:/i.test(typed) ? typed : `https://${typed}`;
  return /^https?:\/\/[^\s/\\]\S*$/i.test(whole) && URL.canParse(whole) && new URL(whole).href === url.href;
}
