// Regular expressions as they stand in a source file, and which of them are lists of words.

/** A literal: it begins where no value ends, and no markup does. */
const LITERAL = /(?<![\w)\]<}`])\/(?![/*<])((?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n[])+)\/[a-z]*/g;
const COMMENTS = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/ .*/g;

/** The longest expression that somebody can still read. */
export const LONGEST_EXPRESSION = 200;

/** The literals of a file and the lines where they stand, comments left out. */
export function expressionsIn(source: string): readonly { readonly body: string; readonly line: number }[] {
  const text = source.replace(COMMENTS, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...text.matchAll(LITERAL)].map(({ 1: body = '', index }) => ({ body, line: text.slice(0, index).split('\n').length }));
}

/** Plain words among the alternatives of an expression: `prenot\w+`, `r[ée]server`, `book` give three. */
export function wordsIn(body: string): readonly string[] {
  return body
    .split('|')
    .map((piece) => piece.replace(/\\[a-zA-Z]|\(\?[:=!<]{1,2}|[()^$?*+]|\[[^\]]*\]|\{\d*,?\d*\}/g, '').trim())
    .filter((piece) => /^\p{Ll}{4,}(?: \p{Ll}+)*$/iu.test(piece))
    .map((piece) => piece.toLowerCase());
}

/** The longest list of words that stands in one string. */
export const LONGEST_STRING = 200;
const BEGINS_VALUE = /[(,=:[!&|?{};\n>]\s*$|\b(?:return|case|typeof)\s*$/;
/** Two alternatives more; `||` is code. */
const STROKE = /(?<!\|)\|(?!\|)[\s\S]*(?<!\|)\|(?!\|)/;
const TAG = /\b(?:phrases|names|expression)(?:\([^()]*\))?$/;

/**
 * Lists of alternatives that stand as one string or template (`'tel|phone|…'`) instead of as phrases: longer than `LONGEST_STRING`, with
 * two strokes or more. What `phrases` and `expression` are made of is asked line by line elsewhere.
 */
export function listsInStrings(source: string): readonly { readonly body: string; readonly line: number }[] {
  const found: { body: string; line: number }[] = [];
  const end = source.length;
  /** Reads code up to its end, or to the brace that closes a place in a template; gives where it stopped. */
  const readCode = (from: number, inTemplate: boolean): number => {
    let depth = 0;
    for (let at = from; at < end; ) {
      const here = source[at] ?? '';
      if (source.startsWith('//', at)) at = (source.indexOf('\n', at) + 1 || end + 1) - 1;
      else if (source.startsWith('/*', at)) at = source.indexOf('*/', at) + 2;
      else if (here === "'" || here === '"') at = readString(at, here);
      else if (here === '`') at = readTemplate(at);
      else if (here === '/' && BEGINS_VALUE.test(source.slice(Math.max(0, at - 20), at))) at = readLiteral(at);
      else {
        if (here === '{') depth += 1;
        if (here === '}' && inTemplate && depth-- === 0) return at;
        at += 1;
      }
    }
    return end;
  };
  const keep = (from: number, to: number): void => {
    const body = source.slice(from + 1, to);
    if (body.length > LONGEST_STRING && STROKE.test(body)) found.push({ body, line: source.slice(0, from).split('\n').length });
  };
  const readString = (from: number, quote: string): number => {
    let at = from + 1;
    while (at < end && source[at] !== quote) at += source[at] === '\\' ? 2 : 1;
    keep(from, at);
    return at + 1;
  };
  const readTemplate = (from: number): number => {
    let at = from + 1;
    while (at < end && source[at] !== '`') {
      if (source.startsWith('${', at)) at = readCode(at + 2, true) + 1;
      else at += source[at] === '\\' ? 2 : 1;
    }
    if (!TAG.test(source.slice(Math.max(0, from - 30), from))) keep(from, at);
    return at + 1;
  };
  const readLiteral = (from: number): number => {
    let inClass = false;
    let at = from + 1;
    for (; at < end && (inClass || source[at] !== '/'); at += source[at] === '\\' ? 2 : 1) {
      if (source[at] === '[') inClass = true;
      if (source[at] === ']') inClass = false;
    }
    return at + 1;
  };
  readCode(0, false);
  return found;
}
