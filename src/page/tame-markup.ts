import { Tokenizer } from 'htmlparser2';

/** Markup that costs no more to parse than its length. */
export interface TameMarkup {
  readonly html: string;
  /** False when a part of the content had to be left out. */
  readonly whole: boolean;
}

/** As deep as Chromium builds a page (`kMaximumHTMLParserDOMTreeDepth`); what is deeper stands beside the deepest. */
export const MAX_DEPTH = 512;
/** Opening and closing ones. Lighthouse calls 1,400 elements too many; this is twenty times that. The foot is kept: contacts stand there. */
export const MAX_TAGS = { head: 45_000, foot: 15_000 };
/** Characters. Pages with all their pictures and data written into them come near. */
export const MAX_LENGTH = { head: 2_000_000, foot: 1_000_000 };
export const MAX_ATTRIBUTES = 500;

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements that end when one of their kind begins, so that a long list is not taken for a deep one. */
const ENDED_BY: Readonly<Record<string, readonly string[]>> = {
  p: ['p'],
  li: ['li'],
  option: ['option'],
  dd: ['dd', 'dt'],
  dt: ['dd', 'dt'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  tr: ['td', 'th', 'tr'],
};

/** From, to: offsets in the markup. */
type Span = readonly [number, number];

/**
 * Takes out what makes parsers slow: nesting without end, hundreds of thousands of tags, elements with thousands of
 * attributes (each costs the square of its number). Honest pages come back as they are. Linear in the length.
 */
export function tameMarkup(html: string): TameMarkup {
  const { tags, dropped } = scan(html);
  const middles = [middleOfTags(tags), middleOfLength(tags, html.length)].filter((span) => span !== null);
  const spans = [...dropped, ...middles];
  return { html: spans.length > 0 ? without(html, spans) : html, whole: middles.length === 0 };
}

function middleOfTags(tags: readonly number[]): Span | null {
  if (tags.length <= MAX_TAGS.head + MAX_TAGS.foot) return null;
  return [tags[MAX_TAGS.head] ?? 0, tags[tags.length - MAX_TAGS.foot] ?? 0];
}

/** From the first tag after the head to the first in the foot. */
function middleOfLength(tags: readonly number[], length: number): Span | null {
  if (length <= MAX_LENGTH.head + MAX_LENGTH.foot) return null;
  const from = tags.find((begin) => begin >= MAX_LENGTH.head) ?? length;
  const to = tags.find((begin) => begin >= length - MAX_LENGTH.foot) ?? length;
  return from < to ? [from, to] : null;
}

/** Where each tag begins, and what to leave out for its depth or its attributes. */
function scan(html: string): { readonly tags: readonly number[]; readonly dropped: Span[] } {
  const tags: number[] = [];
  const dropped: Span[] = [];
  const nesting = trackNesting();
  let name = '';
  let begin = 0;
  let attributes = 0;
  let surplus = 0;
  const endTag = (end: number, closed: boolean): void => {
    if (!nesting.open(name, closed)) {
      dropped.push([begin, end + 1]);
      return;
    }
    tags.push(begin);
    if (attributes > MAX_ATTRIBUTES) dropped.push([surplus, end]);
  };
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: false },
    {
      ...IGNORED,
      onopentagname: (start, end) => {
        name = html.slice(start, end).toLowerCase();
        begin = start - 1;
        attributes = 0;
      },
      onattribname: (start) => {
        attributes += 1;
        if (attributes === MAX_ATTRIBUTES + 1) surplus = start;
      },
      onopentagend: (end) => endTag(end, false),
      onselfclosingtag: (end) => endTag(end, false),
      onclosetag: (start, end) => {
        if (nesting.close(html.slice(start, end).toLowerCase())) tags.push(start - 2);
        else dropped.push([start - 2, html.indexOf('>', end) + 1 || html.length]);
      },
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return { tags, dropped };
}

/** Knows how deep the markup is, about as a parser would build it; says no to what is too deep, and to the ends of that. */
function trackNesting() {
  const stack: string[] = [];
  const skipped = new Map<string, number>();
  return {
    open: (name: string, closed: boolean): boolean => {
      if (closed || VOID.has(name)) return true;
      for (let top = stack.at(-1); top && ENDED_BY[name]?.includes(top); top = stack.at(-1)) stack.pop();
      if (stack.length >= MAX_DEPTH) {
        skipped.set(name, (skipped.get(name) ?? 0) + 1);
        return false;
      }
      stack.push(name);
      return true;
    },
    close: (name: string): boolean => {
      const count = skipped.get(name) ?? 0;
      if (count > 0) {
        skipped.set(name, count - 1);
        return false;
      }
      const at = stack.lastIndexOf(name);
      if (at >= 0) stack.length = at;
      return true;
    },
  };
}

function without(html: string, spans: readonly Span[]): string {
  const kept: string[] = [];
  let from = 0;
  for (const [start, end] of [...spans].sort(([a], [b]) => a - b)) {
    if (start > from) kept.push(html.slice(from, start));
    from = Math.max(from, end);
  }
  return kept.join('') + html.slice(from);
}

const ignore = (): void => {};
const IGNORED = {
  onattribdata: ignore,
  onattribentity: ignore,
  onattribend: ignore,
  oncdata: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onprocessinginstruction: ignore,
  ontext: ignore,
  ontextentity: ignore,
};
