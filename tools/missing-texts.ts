// What a language still lacks beside English: words of the interface and the survey, texts of checks and indicators, places to fill.
//   node tools/missing-texts.ts de        lists what src/i18n/de.ts lacks, one line each
import { CHECKS } from '../src/checks/index.ts';
import { en } from '../src/i18n/en.ts';
import { LANGS, LANGUAGES, type Lang } from '../src/i18n/languages.ts';
import type { Localised } from '../src/i18n/localised.ts';
import { en as survey } from '../src/i18n/survey/en.ts';
import type { Check } from '../src/model/check.ts';
import { INDICATORS } from '../src/survey/indicators/index.ts';
import { SPREADS } from '../src/survey/indicators/spreads.ts';

/** A language as far as it has come: any part may be missing. */
export type PartialLanguage = Readonly<Record<string, unknown>>;

/**
 * Paths of all that is missing (`page.title`, `checks.analytics.reasons.seen`, `indicators.phone.label`), of sentences with
 * other places to fill than the English ones, and of texts that nothing asks for.
 */
export function missingTexts(language: PartialLanguage, asked: { readonly checks?: readonly Check[] } = {}): string[] {
  const checks = Object.fromEntries((asked.checks ?? CHECKS).map(({ id, text }) => [id, patternOf(text.en)]));
  const indicators = Object.fromEntries([...INDICATORS, ...SPREADS].map(({ id, text }) => [id, text.en]));
  const { checks: own = {}, ...others } = language;
  return [...compare({ ...en, survey, indicators }, others, ''), ...compare(checks, own, 'checks.')];
}

/** A language with what stands beside the checks and the indicators put in. */
export function withTextsBeside(lang: Lang): PartialLanguage {
  const own = LANGUAGES[lang];
  const beside = (list: readonly { readonly id: string; readonly text: Localised<unknown> }[]) =>
    Object.fromEntries(list.flatMap(({ id, text }) => (text[lang] ? [[id, text[lang]]] : [])));
  return {
    ...own,
    ...(lang === 'en' && { survey }),
    checks: { ...beside(CHECKS), ...own.checks },
    indicators: { ...beside([...INDICATORS, ...SPREADS]), ...own.indicators },
  };
}

/** `whySector` is a nicety that no language needs. */
function patternOf({ title, reasons, why, advice }: Check['text']['en']) {
  return { title, reasons, why, advice };
}

function compare(pattern: unknown, own: unknown, path: string): string[] {
  if (typeof pattern === 'string') return compareText(pattern, own, path.slice(0, -1));
  if (typeof pattern !== 'object' || pattern === null) return [];
  const mine = typeof own === 'object' && own !== null ? (own as PartialLanguage) : {};
  const unasked = Object.keys(mine).filter((key) => !Object.hasOwn(pattern, key) && key !== 'whySector' && !Array.isArray(mine));
  return [
    ...Object.entries(pattern).flatMap(([key, inner]) => compare(inner, mine[key], `${path}${key}.`)),
    ...unasked.map((key) => `${path}${key}: nothing asks for it`),
  ];
}

function compareText(pattern: string, own: unknown, path: string): string[] {
  if (pattern === '') return [];
  if (typeof own !== 'string' || own.trim() === '') return [path];
  const [wanted, found] = [placesOf(pattern), placesOf(own)];
  return wanted === found ? [] : [`${path}: has ${found || 'no places'}, English has ${wanted || 'none'}`];
}

function placesOf(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ');
}

if (import.meta.main) {
  const lang = LANGS.find((code) => code === process.argv[2]);
  if (!lang) throw new Error(`Which language? One of ${LANGS.join(', ')}; a new one is added to src/i18n/languages.ts first.`);
  const missing = missingTexts(withTextsBeside(lang));
  for (const path of missing) console.log(path);
  console.error(`${missing.length} missing in ${lang}`);
  process.exitCode = missing.length > 0 ? 1 : 0;
}
