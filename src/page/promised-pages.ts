import { BESIDE_A_NAME, PAGE_PROMISES, type PagePromise } from '../data/words/page-promises.ts';
import { fold } from '../lib/fold.ts';
import { oncePer } from '../lib/once-per.ts';
import { rememberTexts } from '../lib/remember-texts.ts';
import { isSameSite, isWeb, placeOf } from '../lib/same-site.ts';
import type { FactName } from '../model/facts.ts';
import { isGone } from './gone-pages.ts';
import type { PageLink, ParsedPage } from './parsed-page.ts';
import type { Site } from './site.ts';

/** Links of one page that are considered: more than any menu has, a cap against hostile pages. */
const LINKS_READ = 3_000;
/** Words of a link that is the name of a page; more is a sentence. */
const NAME_WORDS = 7;

/** What the words on a link promise; empty for any link that is no name of such a page. */
export const promisesOf = rememberTexts((words: string): readonly PagePromise[] => {
  const folded = fold(words);
  if (!folded || folded.split(' ').length > NAME_WORDS) return [];
  return PAGE_PROMISES.filter((promise) => isNameOf(folded, promise.words));
});

/** Nothing but names of such pages, joined by small words. */
function isNameOf(folded: string, words: RegExp): boolean {
  if (!words.test(folded)) return false;
  const beside = folded.replace(new RegExp(words, 'g'), ' ').split(' ').filter(Boolean);
  return beside.every((word) => BESIDE_A_NAME.has(word));
}

/** A link to a page of the site that was not read. */
export interface PromisedPage {
  readonly url: URL;
  readonly link: PageLink;
  /** The page that links to it. */
  readonly from: ParsedPage;
  /** The server said that there is no such page: nobody reads there what the link promises. */
  readonly gone: boolean;
}

/**
 * The first page that promises each fact and was not read. "Reviews" in a menu says that there are some: whoever did not open that page
 * cannot say that there are none; whoever found it gone can, since customers find nothing there either. One that may still be there goes
 * before one that is gone. A second page of the same name (in another language, of another branch) promises nothing more.
 */
export const unreadPromises = oncePer((site: Site): ReadonlyMap<FactName, PromisedPage> => {
  const known = new Set(
    site.evidence.pages.flatMap(({ url, fetched }) => (fetched.ok ? [url, fetched.value.finalUrl].map(placeAt) : [])),
  );
  const kept = new Set<PagePromise>();
  const broken = new Map<PagePromise, PromisedPage>();
  for (const page of site.pages)
    for (const linked of linksToPages(page))
      for (const promise of promisesOf(linked.link.text)) {
        if (known.has(placeOf(linked.url))) kept.add(promise);
        else if (broken.get(promise)?.gone !== false) {
          const gone = isGone(site, linked.url);
          if (!gone || !broken.has(promise)) broken.set(promise, { ...linked, from: page, gone });
        }
      }
  const open = [...broken].filter(([promise]) => !kept.has(promise)).sort(([, a], [, b]) => Number(a.gone) - Number(b.gone));
  return new Map(open.flatMap(([{ facts }, linked]) => facts.map((fact) => [fact, linked] as const)).reverse());
});

function linksToPages(page: ParsedPage): readonly { readonly url: URL; readonly link: PageLink }[] {
  return page.links
    .slice(0, LINKS_READ)
    .flatMap((link) => (link.url && isWeb(link.url) && isSameSite(link.url, page.url) ? [{ url: link.url, link }] : []));
}

const placeAt = (url: string): string => placeOf(new URL(url));
