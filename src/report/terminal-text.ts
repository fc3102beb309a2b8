/** Lines of text for a terminal: wrapped with a hanging indent, in ASCII where it can show no more, safe to print. */
export interface Ink {
  /** Width to wrap at. */
  readonly columns: number;
  readonly unicode: boolean;
}

/** Wider lines are tiring to read, narrower ones cannot be helped. */
const WIDEST = 100;
const NARROWEST = 40;

export interface Hanging {
  /** Stands before the first line; the others are indented as far. */
  readonly first: string;
  readonly paint?: (text: string) => string;
}

/** Wraps at spaces, not at those that do not break; a word longer than a line (an address) has one of its own. Painted line by line. */
export function wrapped(text: string, { columns, unicode }: Ink, { first, paint = same }: Hanging): string[] {
  const width = Math.max(NARROWEST, Math.min(columns, WIDEST)) - lengthOf(first);
  const lines: string[] = [];
  let current = '';
  for (const word of showable(text, unicode).trim().split(/ +/)) {
    if (current && lengthOf(current) + 1 + lengthOf(word) > width) {
      lines.push(current);
      current = word;
    } else current = current ? `${current} ${word}` : word;
  }
  const rest = ' '.repeat(lengthOf(first));
  const whole = [...lines, current].map((line) => line.replaceAll('\u00a0', ' '));
  return whole.map((line, index) => `${index === 0 ? showable(first, unicode) : rest}${paint(line)}`);
}

/** Lines broken at their blanks for a terminal, the rest of each set in by two; as they are where they fit or are painted. */
export function folded(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => foldedLine(line, columns))
    .join('\n');
}

function foldedLine(line: string, columns: number): string {
  if (lengthOf(line) <= columns || columns < NARROWEST || line.includes('\u001b')) return line;
  const indent = /^ */.exec(line)?.[0] ?? '';
  const [first = '', ...rest] = wrapped(line, { columns: columns - 2, unicode: true }, { first: indent });
  return [first, ...rest.map((part) => `  ${part}`)].join('\n');
}

const same = (text: string) => text;

/** Characters as people count them. */
export function lengthOf(text: string): number {
  return [...text].length;
}

export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - lengthOf(text)));
}

/** Cut at the end of a word where there is one near, with an ellipsis. */
export function cut(text: string, width: number, unicode: boolean): string {
  if (lengthOf(text) <= width) return text;
  const dots = unicode ? '…' : '...';
  const room = [...text].slice(0, Math.max(1, width - dots.length)).join('');
  const space = room.lastIndexOf(' ');
  return `${(space > room.length * 0.6 ? room.slice(0, space) : room).trimEnd()}${dots}`;
}

/** What terminals would obey rather than show: control characters, escape sequences, marks that turn the reading direction. */
const UNSAFE = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/gu;

const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '→': '->',
  '…': '...',
  '·': '|',
  '•': '*',
  '×': 'x',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  '€': 'EUR',
  '\u00a0': ' ',
  '\u202f': ' ',
};

/** The text as this terminal can show it: without Unicode, letters lose their marks and the rest becomes `?`. */
export function showable(text: string, unicode: boolean): string {
  const safe = text.replace(UNSAFE, ' ');
  if (unicode) return safe;
  return safe
    .replace(/«[\u00a0\u202f]|[\u00a0\u202f]»/g, '"')
    .replace(/[^\p{ASCII}]/gu, (character) => PLAIN[character] ?? character)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{ASCII}]/gu, '?');
}
