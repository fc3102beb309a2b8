/** A record of CSV that ends within its line, or does not. */
export interface SplitRecord {
  readonly cells: readonly string[];
  /** A quoted cell is still open at the end of the text. */
  readonly open: boolean;
  /** A quote stood where none can be: inside a quoted cell, not doubled. */
  readonly stray: boolean;
}

const QUOTE = '"';

/** Splits a line by RFC 4180, forgiving: blanks around quoted cells, quotes inside quoted cells that are not doubled. */
export function splitRecord(text: string, delimiter: string): SplitRecord {
  const cells: string[] = [];
  let stray = false;
  for (let at = 0; ; ) {
    const start = skipBlanks(text, at, delimiter);
    if (text[start] !== QUOTE) {
      const end = indexOr(text, delimiter, at);
      cells.push(text.slice(at, end));
      if (end >= text.length) return { cells, open: false, stray };
      at = end + 1;
      continue;
    }
    const close = closingQuote(text, start + 1, delimiter);
    stray ||= close.stray;
    cells.push(text.slice(start + 1, close.at).replaceAll('""', QUOTE));
    if (close.open) return { cells, open: true, stray };
    const end = indexOr(text, delimiter, close.at + 1);
    if (end >= text.length) return { cells, open: false, stray };
    at = end + 1;
  }
}

/** Splits at every delimiter and takes outer quotes off each cell: what is left when quotes cannot be trusted. */
export function splitPlainly(text: string, delimiter: string): readonly string[] {
  return text.split(delimiter).map((cell) => {
    const trimmed = cell.trim();
    const from = trimmed.startsWith(QUOTE) ? 1 : 0;
    const balanced = (trimmed.split(QUOTE).length - 1) % 2 === 0;
    const to = trimmed.length > from && trimmed.endsWith(QUOTE) && (from === 1 || !balanced) ? -1 : undefined;
    return from === 0 && to === undefined ? cell : trimmed.slice(from, to).replaceAll('""', QUOTE);
  });
}

export interface ClosingQuote {
  readonly at: number;
  readonly open: boolean;
  readonly stray: boolean;
}

/** The quote that closes a cell: one before a delimiter or the end; doubled ones are text. */
export function closingQuote(text: string, from: number, delimiter: string): ClosingQuote {
  let stray = false;
  for (let at = text.indexOf(QUOTE, from); at >= 0; at = text.indexOf(QUOTE, at)) {
    let end = at;
    while (text[end] === QUOTE) end++;
    const isOdd = (end - at) % 2 === 1;
    if (isOdd && endsCell(text, end, delimiter)) return { at: end - 1, open: false, stray };
    stray ||= isOdd;
    at = end;
  }
  return { at: text.length, open: true, stray };
}

/** Nothing but blanks up to the next delimiter or the end of the line. */
function endsCell(text: string, from: number, delimiter: string): boolean {
  let at = from;
  while (text[at] === ' ') at++;
  return at >= text.length || text[at] === delimiter || text[at] === '\r';
}

function skipBlanks(text: string, from: number, delimiter: string): number {
  if (text[from] !== ' ' || delimiter === ' ') return from;
  let at = from;
  while (text[at] === ' ') at++;
  return text[at] === QUOTE ? at : from;
}

const indexOr = (text: string, delimiter: string, from: number) => {
  const found = text.indexOf(delimiter, from);
  return found < 0 ? text.length : found;
};
