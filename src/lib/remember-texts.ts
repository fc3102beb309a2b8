/** A text longer than this is seldom seen twice. */
const LONGEST = 400;
/** Then all are forgotten: the texts of one site are asked about again and again, those of the site before never. */
const MOST = 4_000;

/** Keys beside the text that are remembered at a time: the countries of a few sites. */
const MOST_KEYS = 20;

/** The same for a question that takes a list beside the text: the countries whose numbers are meant. */
export function rememberTextsFor<K extends readonly string[], T>(
  compute: (text: string, key: K) => T,
): (text: string, key: K) => T {
  const byKey = new Map<string, (text: string) => T>();
  // the same list is asked with text after text
  const byList = new WeakMap<K, (text: string) => T>();
  return (text, key) => {
    if (text.length > LONGEST) return compute(text, key);
    const before = byList.get(key);
    if (before) return before(text);
    const name = key.join();
    let ask = byKey.get(name);
    if (!ask) {
      if (byKey.size >= MOST_KEYS) byKey.clear();
      ask = rememberTexts((each) => compute(each, key));
      byKey.set(name, ask);
    }
    byList.set(key, ask);
    return ask(text);
  };
}

/** One string for all copies of a short text: finding what is remembered of it takes no comparing of letters. */
export const sameText = (text: string): string => oneOf(text);

/** Remembers the results for short texts: menus and footers come again on each page, and every extractor asks about them. */
export function rememberTexts<T>(compute: (text: string) => T, most = MOST): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return compute(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const result = compute(text);
    known.set(text, result);
    return result;
  };
}

const oneOf = rememberTexts((text) => text, 4 * MOST);
