// What a language file still lacks beside English: keys of the interface, texts of checks, places to fill.
//   node tools/missing-texts.ts de        lists what src/i18n/de.ts lacks, one line each
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CHECKS } from '../src/checks/index.ts';
import { en } from '../src/i18n/en.ts';
import type { Check } from '../src/model/check.ts';

/** A language as far as it has come: any part may be missing. */
export type PartialLanguage = Readonly<Record<string, unknown>>;

/** Paths of all that is missing (`page.title`, `checks.analytics.reasons.seen`), and of sentences with other places to fill than the English ones. */
export function missingTexts(language: PartialLanguage, checks: readonly Check[] = CHECKS): string[] {
  const { checks: own = {}, ...interfaceWords } = language;
  const { checks: _, ...pattern } = en as PartialLanguage;
  const texts = Object.fromEntries(checks.map(({ id, text }) => [id, patternOf(text.en)]));
  return [...compare(pattern, interfaceWords, ''), ...compare(texts, own, 'checks.')];
}

/** `whySector` is a nicety that no language needs. */
function patternOf({ title, reasons, why, advice }: Check['text']['en']) {
  return { title, reasons, why, advice };
}

function compare(pattern: unknown, own: unknown, path: string): string[] {
  if (typeof pattern === 'string') return compareText(pattern, own, path.slice(0, -1));
  if (typeof pattern !== 'object' || pattern === null) return [];
  const mine = typeof own === 'object' && own !== null ? (own as PartialLanguage) : {};
  return Object.entries(pattern).flatMap(([key, inner]) => compare(inner, mine[key], `${path}${key}.`));
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
  const code = process.argv[2] ?? '';
  const file = join(import.meta.dirname, '../src/i18n', `${code}.ts`);
  const language = ((await import(pathToFileURL(file).href)) as Readonly<Record<string, PartialLanguage>>)[code] ?? {};
  // Italian and English keep the texts of the checks with the checks.
  const missing = missingTexts(language).filter((path) => !(['it', 'en'].includes(code) && path.startsWith('checks.')));
  for (const path of missing) console.log(path);
  console.error(`${missing.length} missing in src/i18n/${code}.ts`);
  process.exitCode = missing.length > 0 ? 1 : 0;
}
