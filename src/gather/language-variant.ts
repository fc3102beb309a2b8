import { rootAttribute } from '../page/page-elements.ts';
import type { ParsedPage } from '../page/parsed-page.ts';

const LANGUAGES = new Set(
  'it en de fr es pt nl pl ru zh ja ar cs sk sl hr hu ro bg el tr sv da no fi ca eu gl uk he ko'.split(' '),
);

/** `en` of `/en/contact`, `/en-gb/`, `?lang=en`; null when the address names no language. */
function languageOf(url: URL): string | null {
  const [first = ''] = url.pathname.split('/').filter(Boolean);
  const parameter = url.searchParams.get('lang') ?? url.searchParams.get('language') ?? url.searchParams.get('hl') ?? '';
  return codeIn(first) ?? codeIn(parameter);
}

function codeIn(text: string): string | null {
  const code = /^([a-z]{2})(?:[-_][a-z]{2})?$/i.exec(text)?.[1]?.toLowerCase();
  return code && LANGUAGES.has(code) ? code : null;
}

/**
 * Leaves out the pages in other languages than the home page's: they say the same again. The home page's language is the one
 * its address names, else none; where every page of the site names one, its `lang` attribute, else the first met.
 */
export function pickLanguage<T extends { readonly url: URL }>(pages: readonly T[], home: readonly ParsedPage[]): readonly T[] {
  const own = home.map((page) => languageOf(page.url)).find((code) => code) ?? null;
  const named = pages.filter(({ url }) => languageOf(url) !== null);
  if (named.length === 0) return pages;
  const declared = codeIn(home[0] ? rootAttribute(home[0], 'lang') : '');
  if (own) return pages.filter(({ url }) => [own, null].includes(languageOf(url)));
  if (named.length < pages.length) return pages.filter(({ url }) => languageOf(url) === null || languageOf(url) === declared);
  const chosen = named.some(({ url }) => languageOf(url) === declared) ? declared : named[0] && languageOf(named[0].url);
  return named.filter(({ url }) => languageOf(url) === chosen);
}
