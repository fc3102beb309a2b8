import { styleRules } from './style-rules.ts';

/** More than the style of a page in its head: a library. Characters. */
const LONGEST_STYLE = 200_000;
/** Longest selectors and declarations of one rule that are read. Characters. */
const LONGEST = { selectors: 300, declarations: 2_000 };
const CONCEALS = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]))/i;
const SHOWS = /(?:^|[;\s])display\s*:\s*(?!none)\w/i;
/** One class and nothing else but a name of an element or one ancestor before it. */
const BY_CLASS = /^(?:[\w.#-]+\s+|[\w.#-]+\s*>\s*)?[a-z0-9]*\.([\w-]{1,60})$/i;

/**
 * Classes that the style within a page hides whatever the screen: `.trap{display:none}`. One that another rule shows again (on
 * wide screens, when a menu opens) is none. Style sheets of their own are not read.
 */
export function concealedClasses(style: string): ReadonlySet<string> {
  const concealed = new Set<string>();
  if (style.length > LONGEST_STYLE || !/display|visibility|font-size/i.test(style)) return concealed;
  const shown = new Set<string>();
  for (const { selectors, declarations } of styleRules(style, LONGEST)) {
    const classes = selectors.split(',').map((selector) => BY_CLASS.exec(selector.trim())?.[1]);
    const target = CONCEALS.test(declarations) ? concealed : SHOWS.test(declarations) ? shown : null;
    if (target) for (const name of classes) if (name) target.add(name);
  }
  for (const name of shown) concealed.delete(name);
  return concealed;
}
