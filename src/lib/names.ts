/**
 * Plain names of a template, a stroke or the end of the line between them, as written: for lists of hundreds, which one name a line
 * would make as unreadable as one line of all.
 */
export function names(text: TemplateStringsArray): readonly string[] {
  return text.raw
    .join('')
    .split(/[|\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
