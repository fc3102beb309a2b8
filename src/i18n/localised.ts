import { LANGS, type Lang } from './languages.ts';

/** The same in several languages. English is always there and stands in for a language that lacks it. */
export type Localised<T> = { readonly en: T } & { readonly [L in Exclude<Lang, 'en'>]?: T };

/** A text made in the same way in every language. */
export function inEvery<T>(make: (lang: Lang) => T): Localised<T> {
  return Object.fromEntries(LANGS.map((lang) => [lang, make(lang)])) as unknown as Localised<T>;
}

/**
 * `own` where it says something, else `pattern`, text by text: a sentence that a language lacks is said in English, and those
 * around it are not. Lists are taken whole. Keys that the pattern has not are kept.
 */
export function filledUp<T>(pattern: T, own: unknown): T {
  if (own === undefined || own === null || own === '') return pattern;
  if (typeof pattern !== 'object' || pattern === null || Array.isArray(pattern)) return own as T;
  const mine = own as Readonly<Record<string, unknown>>;
  const filled = Object.entries(pattern).map(([key, text]) => [key, filledUp(text, mine[key])]);
  const others = Object.entries(mine).filter(([key]) => !Object.hasOwn(pattern, key));
  return Object.fromEntries([...filled, ...others]) as T;
}
