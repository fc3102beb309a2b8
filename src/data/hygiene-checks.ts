/** Checks of what no customer notices: they stand in the annex, and are never among the first things that an owner is told to do. */
export const HYGIENE_CHECKS: ReadonlySet<string> = new Set([
  'canonical',
  'favicon',
  'sitemap',
  'mail-protected',
  'pec-shown',
  'share-preview',
  'software-supported',
]);
