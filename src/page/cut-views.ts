import type { ParsedPage } from './parsed-page.ts';

/** Pages that were too large to be read whole, in the browser too. */
export function cutViews(pages: readonly ParsedPage[]): readonly ParsedPage[] {
  const shown = new Set(pages.filter(({ rendered, whole }) => rendered && whole).map(({ url }) => url.href));
  return pages.filter(({ whole, url }) => !whole && !shown.has(url.href));
}
