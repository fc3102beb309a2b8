/** Phones only: what a spreadsheet shows as they are, though they start with a plus. */
const PHONES = /^\+\d[\d ]{4,20}( \| \+\d[\d ]{4,20})*$/;

/**
 * Neutralises what a spreadsheet would run as a formula (OWASP, CSV injection): a leading = + - @ (their full-width forms,
 * that some take for the same, too), tab or line break gets an apostrophe in front; lists of `+39…` phones stay as they are.
 */
export function safeCell(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) && !PHONES.test(text) ? `'${text}` : text;
}
