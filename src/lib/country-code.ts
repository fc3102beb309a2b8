import { fold } from './fold.ts';

const LANGUAGES = ['en', 'it', 'de', 'fr', 'es'];
let names: Map<string, string> | null = null;

/** ISO 3166-1 alpha-2 code of a country given as a code or by name in English, Italian, German, French or Spanish; null when unknown. */
export function countryCode(text: string): string | null {
  names ??= readNames();
  return names.get(fold(text)) ?? null;
}

function readNames(): Map<string, string> {
  const known = new Map<string, string>([
    ['uk', 'GB'],
    ['ita', 'IT'],
    ['deu', 'DE'],
    ['fra', 'FR'],
    ['esp', 'ES'],
    ['usa', 'US'],
    ['gbr', 'GB'],
    ['che', 'CH'],
    ['aut', 'AT'],
    ['england', 'GB'],
  ]);
  const displays = LANGUAGES.map((language) => new Intl.DisplayNames([language], { type: 'region' }));
  for (let a = 65; a <= 90; a++)
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b);
      for (const display of displays) {
        const name = display.of(code);
        if (!name || name === code) continue;
        if (!known.has(fold(name))) known.set(fold(name), code);
        if (!known.has(code.toLowerCase())) known.set(code.toLowerCase(), code);
      }
    }
  known.set('uk', 'GB');
  return known;
}
