/**
 * File name of a business's report, without ending: the name in plain ASCII and the row number, so that it is unique in a
 * run, stable over a resume, and never a reserved name (`con-3`) or a path.
 */
export function slugOf(name: string | null, row: number): string {
  const words = wordSlug(name ?? '');
  return words ? `${words}-${row}` : `business-${row}`;
}

/** Words in plain ASCII for a file name: lower case, with hyphens, at most 60 characters; '' when none are left. */
export function wordSlug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}
