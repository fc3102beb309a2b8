import type { PageEvidence } from '../model/evidence.ts';
import { outlinePage, type PageOutline } from '../page/page-outline.ts';
import { renderedView, servedView } from '../page/page-views.ts';
import type { ParsedPage } from '../page/parsed-page.ts';
import { botWallOf } from './bot-wall.ts';

/** More than this on the page as served is a site of its own, whatever its scripts make of it afterwards. */
const SERVED_SITE = { words: 200, ownPlaces: 5 };

/** The home page as a visitor sees it: after scripts ran, unless the browser was sent away or lost what had been served. */
export function homeAsShown(home: PageEvidence, pages: readonly PageEvidence[]): PageOutline | null {
  const frames = pages.filter((page) => page.role === 'frame').map(servedView);
  const served = outlinePage([servedView(home), ...frames].filter((view) => view !== null));
  const shown = shownView(home) && outlinePage([shownView(home), ...frames].filter((view) => view !== null));
  if (!shown || (served && (served.words > SERVED_SITE.words || served.ownPlaces > SERVED_SITE.ownPlaces))) return served;
  return served && lostInBrowser(shown, served) ? served : shown;
}

/** A wall or a blank where the server had sent a site: a script that never came keeps Chromium from showing anything. */
function lostInBrowser(shown: PageOutline, served: PageOutline): boolean {
  if (botWallOf(shown)) return !botWallOf(served);
  return shown.words === 0 && served.words > 0;
}

function shownView(page: PageEvidence): ParsedPage | null {
  return page.rendered?.ok && page.rendered.value.status < 400 ? renderedView(page) : null;
}
