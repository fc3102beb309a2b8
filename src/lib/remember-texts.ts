/** A text longer than this is seldom seen twice. */
const LONGEST = 400;
/** Then all are forgotten: the texts of one site are asked about again and again, those of the site before never. */
const MOST = 4_000;

/** Remembers the results for short texts: menus and footers come again on each page, and every extractor asks about them. */
export function rememberTexts<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return compute(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const result = compute(text);
    known.set(text, result);
    return result;
  };
}
