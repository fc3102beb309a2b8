import { placeOf } from '../lib/same-site.ts';
import type { PageEvidence, PageRole } from '../model/evidence.ts';
import { viewsOf } from '../page/page-views.ts';
import { type ChosenPage, choosePages, isVisitable } from './choose-pages.ts';

/** What is worth a page of its own when only an inner page leads to it, and how many of a kind. */
const ESSENTIAL: ReadonlyMap<PageRole, number> = new Map([
  ['contact', 2],
  ['legal', 1],
  ['privacy', 1],
  ['booking', 2],
]);
const MOST_CANDIDATES = 60;

interface Known {
  readonly seen: readonly PageEvidence[];
  /** Pages that the home page links to, asked for or still to be. */
  readonly asked: readonly ChosenPage[];
  /** How many may go before those of the home page. */
  readonly most: number;
}

/**
 * The pages that are still to be visited, with those that only the pages seen so far link to: first what answers the questions
 * that no page of the home page's answers, then what is left of its own, then the rest (behind a splash page that is the whole site).
 */
export function withFurtherPages(left: readonly ChosenPage[], { seen, asked, most }: Known): ChosenPage[] {
  const known = new Set(asked.map(({ url }) => placeOf(new URL(url))));
  const found = linksOf(seen, known).filter(({ url }) => !known.has(placeOf(new URL(url))));
  const wanted = found.filter(({ role }) => lacks(role, seen)).slice(0, most);
  return [...wanted, ...left, ...found.filter((page) => !wanted.includes(page))];
}

function linksOf([home, ...inner]: readonly PageEvidence[], known: ReadonlySet<string>): readonly ChosenPage[] {
  if (!home) return [];
  const menu = new Set(placesLinkedFrom(home));
  const telling = inner.filter((page) => placesLinkedFrom(page).some((place) => !menu.has(place) && !known.has(place)));
  return telling.length > 0 ? choosePages(viewsOf([home, ...telling]), { maxPages: MOST_CANDIDATES }) : [];
}

const LINK = /\b(?:href|src)\s*=\s*["']?([^"'\s>]+)/gi;

/** Read off the markup as it stands: most inner pages repeat the menu of the home page, and parsing them takes much longer. */
function placesLinkedFrom({ fetched }: PageEvidence): readonly string[] {
  if (!fetched.ok) return [];
  const page = new URL(fetched.value.finalUrl);
  const references = new Set(
    Array.from(fetched.value.text.matchAll(LINK), ([, reference = '']) => reference.split('#')[0] ?? ''),
  );
  const urls = [...references].map((reference) => URL.parse(reference, page.href));
  return [page, ...urls.filter((url) => url !== null && isVisitable(url, page))].map((url) => placeOf(url as URL));
}

/** Fewer pages of the kind were seen than are wanted; a page that a dead link of the home page meant is wanted once. */
function lacks(role: PageRole, seen: readonly PageEvidence[]): boolean {
  const ofKind = seen.filter((page) => page.role === role);
  const shown = ofKind.filter(({ fetched }) => fetched.ok).length;
  return shown < (ESSENTIAL.get(role) ?? (role !== 'other' && ofKind.length > shown ? 1 : 0));
}
