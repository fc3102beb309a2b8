/**
 * File name of a business's report, without ending: the name in plain ASCII and the row number, so that it is unique in a
 * run, stable over a resume, and never a reserved name (`con-3`) or a path.
 */
export function slugOf(name: string | null, row: number): string {
  const words = wordSlug(name ?? '');
  return words ? `${words}-${row}` : `business-${row}`;
}

/** As German and its neighbours write them without their marks; the ü of Spanish (pingüino) only says how g is read. */
const TWO_LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'oe' };

/** Words in plain ASCII for a file name: lower case, with hyphens, at most 60 characters; '' when none are left. */
export function wordSlug(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/gü(?=[ei])/g, 'gu')
    .replace(/[äöüßæœø]/g, (letter) => TWO_LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}
