interface StyleRule {
  readonly selectors: string;
  readonly declarations: string;
}

interface Longest {
  /** Characters before the opening brace that are read. */
  readonly selectors: number;
  /** Rules with more between their braces are left out. */
  readonly declarations: number;
}

/** The innermost rules of a style: what stands before a pair of braces without others in it, and what stands in it. */
export function* styleRules(written: string, longest: Longest): Generator<StyleRule> {
  const style = written.replace(/\/\*[\s\S]*?\*\//g, ' ');
  let end = 0;
  for (let open = style.indexOf('{'); open >= 0; open = style.indexOf('{', open + 1)) {
    const close = style.indexOf('}', open);
    if (close < 0) return;
    const declarations = style.slice(open + 1, Math.min(close, open + 1 + longest.declarations));
    if (close - open <= longest.declarations + 1 && !declarations.includes('{')) {
      const before = style.slice(Math.max(end, open - longest.selectors), open);
      const from = Math.max(...['{', '}', '@', ';'].map((sign) => before.lastIndexOf(sign)));
      yield { selectors: before.slice(from + 1), declarations };
    }
    end = open + 1;
  }
}
