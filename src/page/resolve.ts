import { rememberTexts } from '../lib/remember-texts.ts';

/** The pages of a site or two. */
const MOST_BASES = 20;

/** Resolves a reference; null when it is not an address at all. */
export function resolve(reference: string, base: URL): URL | null {
  return reference ? parserFrom(baseThatCounts(reference, base))(reference) : null;
}

/** The links of menus and footers come again on every page. */
const parserFrom = rememberTexts((base) => rememberTexts((reference) => URL.parse(reference, base)), MOST_BASES);

/** An address of its own is the same from everywhere, a path from the root from every page of a site. */
function baseThatCounts(reference: string, { href, origin }: URL): string {
  if (WHOLE.test(reference)) return 'about:blank';
  return reference.startsWith('/') && reference[1] !== '/' && href.startsWith(`${origin}/`) ? origin : href;
}
const WHOLE = /^(?:[a-z][a-z\d+.-]*:\/\/|mailto:|tel:)/i;
