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
