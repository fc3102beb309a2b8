import { BRANCH_FOLDERS, LISTING_FOLDERS, PUBLIC_HOSTS, PUBLIC_NAMES } from '../../data/words/shared-sites.ts';
import { fold } from '../../lib/fold.ts';
import { decideBy, ruleBook } from '../../lib/rules.ts';
import { isSameSite, registrableDomain } from '../../lib/same-site.ts';
import type { Sighting } from '../../model/fact.ts';
import { type ParsedPage, sightingOn } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';
import { likeness, nameShare, nameTokens, squash } from '../../whose/business-name.ts';
import { namesOnSite } from './names-on-site.ts';

/** A page about a business, or for one of many shops, on a site that is not its own. */
export interface PageOfOthers {
  readonly kind: 'branch' | 'portal' | 'public';
  /** Domain of the site. */
  readonly site: string;
  readonly seen: Sighting;
}

interface Seen {
  readonly page: ParsedPage;
  readonly name: string;
  readonly domain: string;
  /** Folders above the page, outermost first, folded. */
  readonly folders: readonly string[];
  /** Links to other pages of the same folder. */
  readonly siblings: number;
  readonly names: readonly string[];
}

/** A family with two shops, or a house of three hotels, keeps fewer pages than that; a chain or a directory has many. */
const MANY = 6;

const isListed = (words: RegExp, { folders, siblings }: Seen) => siblings >= MANY && folders.some((folder) => words.test(folder));
/** The domain bears the name of the row, or a part that tells it from others. */
const isNamed = ({ domain, name }: Seen) => {
  const label = squash(domain.split('.')[0] ?? '');
  const tokens = nameTokens(name);
  return tokens.some((token) => token.length > 3 && label.includes(token)) || likeness(label, tokens.join('')) >= 0.6;
};
/** It calls itself by another name in the place where sites say their own. */
const isCalledElse = ({ names, name }: Seen) => names.some((each) => nameTokens(each).length > 0 && nameShare(name, each) < 0.34);

const PAGE_OF = ruleBook<Seen, PageOfOthers['kind']>('page-of-others', [
  {
    id: 'host-of-a-public-body',
    like: 'identity/page-of-a-municipality',
    says: ({ page, name }) =>
      page.url.pathname !== '/' && PUBLIC_HOSTS.test(hostOf(page)) && !PUBLIC_NAMES.test(fold(name)) ? 'public' : null,
  },
  {
    id: 'one-of-many-shops',
    like: 'identity/store-of-a-chain',
    says: (seen) => (isListed(BRANCH_FOLDERS, seen) && (isNamed(seen) || isCalledElse(seen)) ? 'branch' : null),
  },
  {
    id: 'one-of-many-entries',
    like: 'identity/entry-of-a-directory',
    says: (seen) => (isListed(LISTING_FOLDERS, seen) && !isNamed(seen) && isCalledElse(seen) ? 'portal' : null),
  },
]);

/** Null for a site of the business's own, as far as can be seen: the page that the row names is its home page, or nothing says otherwise. */
export function pageOfOthers(site: Site): PageOfOthers | null {
  const page = site.home[0];
  const { name } = site.business;
  if (!page || !name) return null;
  const domain = registrableDomain(page.url.hostname) ?? page.url.hostname;
  const names = namesOnSite(site).flatMap(({ text, declares }) => (declares ? [text] : []));
  const [, last] = /.*\s[-–|·•»]\s(.+)$/.exec(page.title) ?? [];
  const folders = partsOf(page.url).slice(0, -1);
  const seen: Seen = { page, name, domain, folders, siblings: siblingsOf(page), names: [...names, last ?? ''] };
  const ruling = decideBy(PAGE_OF, seen);
  return ruling && { kind: ruling.answer, site: hostOf(page), seen: sightingOn(page, 'response', page.url.href) };
}

const hostOf = ({ url }: ParsedPage) => url.hostname.replace(/^www\./, '');
const partsOf = ({ pathname }: URL) =>
  decodeURIComponentSafely(pathname)
    .split('/')
    .filter((part) => part && !/^[a-z]{2}(?:-[a-z]{2})?$/i.test(part))
    .map((part) => fold(part));

function decodeURIComponentSafely(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function siblingsOf(page: ParsedPage): number {
  const folder = page.url.pathname.replace(/\/?[^/]*\/?$/, '/');
  if (folder === '/') return 0;
  const others = page.links.flatMap(({ url }) =>
    url &&
    isSameSite(url, page.url) &&
    url.pathname.startsWith(folder) &&
    url.pathname !== page.url.pathname &&
    url.pathname !== folder
      ? [url.pathname]
      : [],
  );
  return new Set(others).size;
}
