/**
 * Text of others made fit to be shown: no control characters, no marks that turn the reading direction of what follows
 * (U+202E and kin, "Trojan Source", CVE-2021-42574), no invisible fillers, no towers of combining marks, no half
 * surrogates. Joiners (U+200C, U+200D) stay: scripts and emoji need them.
 */
export function cleanText(text: string): string {
  if (HARMLESS.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, ' ')
    .replace(/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\u{e0001}|[\u{e0020}-\u{e007f}]/gu, '')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1');
}

/** Most texts: Latin letters, punctuation and currencies, nothing of what is taken out. */
const HARMLESS = /^[\t\n\r\u0020-\u007e\u00a0-\u02ff\u2010-\u2027\u20a0-\u20bf]*$/;

/** At most `length` characters, cut with an ellipsis after a whole word where one ends near. */
export function shorten(text: string, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  const kept = characters.slice(0, length - 1).join('');
  const blank = /\s/.test(characters[length - 1] ?? '') ? -1 : kept.search(/\s\S*$/);
  return `${blank > kept.length * 0.6 ? kept.slice(0, blank) : kept}…`;
}
