/** What stands around a place in a text, in whole words; an ellipsis says where more was left out. Reach in characters. */
export function around(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  reach: { readonly before: number; readonly after: number },
): string {
  const from = wordStart(text, start - reach.before, start);
  const to = wordEnd(text, end + reach.after, end);
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
}

/** At most so many characters, the last word whole where one ends near. */
export function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const to = wordEnd(text, length - 1, Math.floor(length * 0.6));
  return `${text.slice(0, to).trimEnd()}…`;
}

function wordStart(text: string, from: number, start: number): number {
  if (from <= 0) return 0;
  if (/\s/.test(text.charAt(from - 1))) return from;
  const blank = text.slice(from, start).search(/\s/);
  return blank < 0 ? from : from + blank + 1;
}

function wordEnd(text: string, to: number, end: number): number {
  if (to >= text.length) return text.length;
  if (/\s/.test(text.charAt(to))) return to;
  const blank = text.slice(end, to).search(/\s\S*$/);
  return blank < 0 ? to : end + blank;
}
