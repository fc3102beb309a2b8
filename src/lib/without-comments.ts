/** What may begin a string or a comment. */
const TELLING = /["'`/]/g;

/**
 * JavaScript without its comments, so that code somebody switched off is not taken for code that runs. One pass; `//` after
 * a colon, a quote or a backslash is part of an address or of a regular expression, never a comment.
 */
export function withoutComments(code: string): string {
  if (!code.includes('//') && !code.includes('/*')) return code;
  const kept: string[] = [];
  let from = 0;
  TELLING.lastIndex = 0;
  for (let found = TELLING.exec(code); found; found = TELLING.exec(code)) {
    const at = found.index;
    if (found[0] !== '/') TELLING.lastIndex = endOfString(code, at);
    else if (startsComment(code, at)) {
      kept.push(code.slice(from, at), ' ');
      from = endOfComment(code, at);
      TELLING.lastIndex = from;
    }
  }
  return kept.join('') + code.slice(from);
}

function startsComment(code: string, at: number): boolean {
  const next = code[at + 1];
  if (next === '*') return true;
  return next === '/' && !/[:"'`\\]/.test(code[at - 1] ?? '');
}

function endOfComment(code: string, at: number): number {
  const block = code[at + 1] === '*';
  const end = code.indexOf(block ? '*/' : '\n', at + 2);
  return end < 0 ? code.length : end + (block ? 2 : 0);
}

/** What ends a string, or takes the meaning of what follows, by its quote. */
const ENDS = { '"': /["\n\\]/g, "'": /['\n\\]/g, '`': /[`\\]/g } as const;

/** After the closing quote; a plain string ends with its line at the latest. */
function endOfString(code: string, at: number): number {
  const ends = ENDS[code[at] as keyof typeof ENDS];
  ends.lastIndex = at + 1;
  for (let found = ends.exec(code); found; found = ends.exec(code)) {
    if (found[0] !== '\\') return ends.lastIndex;
    ends.lastIndex += 1;
  }
  return code.length;
}
