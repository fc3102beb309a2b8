/**
 * Words as they are compared with phrase tables: lower case, accents off, every run of anything but letters and digits one
 * space. "✉️ Prendre rendez‑vous →" becomes "prendre rendez vous", "Grüße" becomes "grusse".
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * One regular expression out of a list of phrases in plain words; each may hold alternatives, `(re|te)?` and the like. They
 * match whole words only.
 */
export function anyPhrase(phrases: readonly string[]): RegExp {
  return new RegExp(`(?:^| )(?:${phrases.join('|')})(?= |$)`);
}
