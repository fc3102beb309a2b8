import { USUAL_CONTACT_PATHS } from '../data/words/contact-paths.ts';
import { isSamePlace, isSameSite } from '../lib/same-site.ts';
import type { PageEvidence } from '../model/evidence.ts';
import { servedView } from '../page/page-views.ts';
import type { ParsedPage } from '../page/parsed-page.ts';
import { saysContact, showsContact } from '../page/shows-contact.ts';
import type { Lookout } from './look.ts';
import type { Permissions } from './read-robots.ts';

/** Addresses that are tried, at most: they may be nobody's. */
const MOST_GUESSES = 3;

/**
 * Tries the usual addresses of a contact page on a site that shows neither a contact nor a way to one (its navigation may come
 * by a script that does not run here). Only a page that calls itself so counts; the guesses that fail leave no trace.
 */
export async function guessContactPage(
  home: readonly ParsedPage[],
  country: string,
  { lookout, permissions }: { readonly lookout: Lookout; readonly permissions: Permissions },
): Promise<readonly PageEvidence[]> {
  const [first] = home;
  if (!first || home.some(showsContact)) return [];
  for (const url of guesses(first, country)) {
    if (await permissions.refuse(url.href)) continue;
    const fetched = await lookout.fetch(url.href);
    if (!fetched.ok) return [];
    const page: PageEvidence = { role: 'contact', url: url.href, fetched, rendered: null };
    if (fetched.value.status === 200 && isSamePlace(new URL(fetched.value.finalUrl), url) && isContactPage(page, first))
      return [page];
  }
  return [];
}

/** With the ending that the site's other pages have. */
function guesses({ links, url: home }: ParsedPage, country: string): readonly URL[] {
  const inside = links.flatMap(({ url }) => (url && isSameSite(url, home) ? [url.pathname] : []));
  const ending = inside.map((path) => /\.(?:html?|php|aspx?)$/i.exec(path)?.[0]).find(Boolean) ?? '';
  const paths = USUAL_CONTACT_PATHS[country] ?? USUAL_CONTACT_PATHS.other ?? [];
  return paths.slice(0, MOST_GUESSES).map((path) => new URL(`/${path}${ending}`, home));
}

/** Sites of one page answer every address with the same page. */
function isContactPage(page: PageEvidence, home: ParsedPage): boolean {
  const view = servedView(page);
  if (!view || view.title === home.title) return view !== null && saysContact(view) && showsContact(view);
  return saysContact(view);
}
