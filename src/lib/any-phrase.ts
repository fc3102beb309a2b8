/**
 * One regular expression out of phrases in folded words (see `fold`); each may hold alternatives, `prenota(re)?` and the
 * like. They match whole words only.
 */
export function anyPhrase(phrases: readonly string[]): RegExp {
  return new RegExp(`(?:^| )(?:${phrases.join('|')})(?= |$)`);
}
