/** Where the reports of businesses are among the files of a run. */
export const PAGES_FOLDER = 'businesses';

/** Name of a report among the files of a run; `slug` names the business. */
export function pageName(slug: string): string {
  return `${PAGES_FOLDER}/${slug}.html`;
}
