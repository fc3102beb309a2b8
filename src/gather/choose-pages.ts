import { PAGE_PURPOSES, type PagePurpose } from '../data/words/contact-paths.ts';
import { NEVER_VISITED_PATH, NEVER_VISITED_QUERY, NOT_A_PAGE_FILE } from '../data/words/never-visited.ts';
import { fold } from '../lib/fold.ts';
import { groupBy } from '../lib/group-by.ts';
import { isSameSite, placeOf } from '../lib/same-site.ts';
import type { PageRole } from '../model/evidence.ts';
import type { FactName } from '../model/facts.ts';
import { laterAddress } from '../page/onward-address.ts';
import type { PageLink, ParsedPage } from '../page/parsed-page.ts';
import { promisesOf } from '../page/promised-pages.ts';
import { pickLanguage } from './language-variant.ts';
import { entryAbove } from './menu-entry.ts';

export interface ChosenPage {
  readonly url: string;
  readonly role: PageRole;
}

/** A fact that a page of its own often tells. */
export interface MayBeOpen {
  readonly fact: FactName;
  /** Whether the home page does not answer it; asked only where some page promises to. */
  readonly isOpen: () => boolean;
}

export interface ChoiceOptions {
  /** Home included. */
  readonly maxPages: number;
  /** Addresses of the sitemap: a help where the home page has few links, or none to a page of some purpose. */
  readonly sitemap?: readonly URL[];
  /** What the home page may leave open: a page whose name promises to tell comes before privacy and cookies. */
  readonly open?: readonly MayBeOpen[];
}

interface Candidate {
  readonly url: URL;
  readonly role: PageRole;
  readonly points: number;
  /** Order on the page. */
  readonly at: number;
  /** What the words of a link to it promise. */
  readonly promises: readonly FactName[];
}

/** Pages of these kinds come in twos on many sites: contacts and directions, several services. */
const SECOND_HELPINGS: readonly PageRole[] = ['contact', 'legal', 'services', 'about'];
/** With fewer links than this to pages of its own a home page does not show the whole site. */
const FEW_LINKS = 4;
/** What the entry above says counts less than what the link says itself. */
const UNDER_MENU = 0.5;
/** "Drop us a line" names a contact page as well as "Contact" does, though less surely. */
const CONTACT_NAME_POINTS = 2.5;
/** Links of one page that are considered. */
const MAX_LINKS = 3_000;

/**
 * The pages to look at besides home, best first: one of each purpose in the order of `PAGE_PURPOSES`, then second ones, then what
 * the navigation offers. Views are those of the home page (as served, rendered, its frames).
 */
export function choosePages(
  home: readonly ParsedPage[],
  { maxPages, sitemap = [], open = [] }: ChoiceOptions,
): readonly ChosenPage[] {
  const [first] = home;
  if (!first) return [];
  const links = home.flatMap((page) => page.links.slice(0, MAX_LINKS).map((link) => ({ link, url: link.url })));
  const linked = keepBest(
    links.flatMap(({ link, url }, at) => (url && isVisitable(url, first.url) ? [judge(url, link, at)] : [])),
  );
  const later = home.flatMap((page) => laterAddress(page) ?? []).filter((url) => isVisitable(url, first.url));
  const listed = sitemap
    .slice(0, MAX_LINKS)
    .filter((url) => isVisitable(url, first.url))
    .map((url, at) => judge(url, null, links.length + at));
  const found = keepBest([...linked, ...(linked.length < FEW_LINKS ? listed : unlinkedPurposes(listed, linked))]);
  const homes = new Set(home.map((page) => placeOf(page.url)));
  const root = placeOf(new URL('/', first.url));
  const others = found.filter(({ url }) => !homes.has(placeOf(url)) && placeOf(url) !== root);
  return [
    ...later.map((url): Candidate => ({ url, role: 'other', points: 0, at: 0, promises: [] })),
    ...inTurn(pickLanguage(others, home), open),
  ]
    .slice(0, Math.max(0, maxPages - 1))
    .map(({ url, role }) => ({ url: withoutHash(url), role }));
}

/** Pages of the sitemap for purposes that no link serves: the navigation may stand on other pages, or come by a script. */
function unlinkedPurposes(listed: readonly Candidate[], linked: readonly Candidate[]): readonly Candidate[] {
  const served = new Set([...linked.map(({ role }) => role), 'other']);
  const wanted = listed.filter(({ role }) => !served.has(role));
  const best = new Map<PageRole, Candidate>();
  for (const each of wanted) if (each.points > (best.get(each.role)?.points ?? 0)) best.set(each.role, each);
  return [...best.values()];
}

/** A page of the same site that may tell something: no file, no basket, no archive of months. */
export function isVisitable(url: URL, home: URL): boolean {
  if (!isSameSite(url, home) || NOT_A_PAGE_FILE.test(url.pathname)) return false;
  if (NEVER_VISITED_PATH.test(fold(decode(url.pathname)))) return false;
  if (/\/\d{4}\/\d{1,2}(?:\/|$)/.test(url.pathname) || url.href.length > 500) return false;
  return ![...url.searchParams.keys()].some((name) => NEVER_VISITED_QUERY.test(name));
}

/** What the page is for, by the words of the link and by its path; the more agree the better. */
function judge(url: URL, link: PageLink | null, at: number): Candidate {
  const text = fold(link?.text ?? '');
  const words = text.split(' ').length <= 6 ? text : '';
  const path = fold(`${decode(url.pathname)} ${[...url.searchParams.values()].join(' ')}`);
  const placed = link && link.region !== 'main' && link.region !== 'aside' ? 0.5 : 0;
  const judged = PAGE_PURPOSES.map((purpose) => ({
    role: purpose.role,
    points:
      (wordPoints(purpose.words, words) + (purpose.path.test(path) ? 2 : 0) + underMenu(purpose, link) * UNDER_MENU) *
      purpose.worth,
  }));
  const promised = promisesOf(link?.text ?? '');
  const best = judged.reduce((most, each) => (each.points > most.points ? each : most), { role: 'other' as PageRole, points: 0 });
  const depth = url.pathname.split('/').filter(Boolean).length;
  const promises = promised.flatMap(({ facts }) => facts);
  const role = best.role === 'other' && promises.includes('phones') ? 'contact' : best.role;
  const points = role === best.role ? best.points : CONTACT_NAME_POINTS;
  return { url, role, points: points + placed - depth * 0.1, at, promises };
}

/** A branch's page is named by its town; the entry above it in the menu says what it is ("Punti vendita"). */
function underMenu({ role, words }: PagePurpose, link: PageLink | null): number {
  const above = role === 'contact' && link ? entryAbove(link.element) : null;
  return above ? wordPoints(words, fold(above)) : 0;
}

/** Three points when the words are all that the link says, one and a half when they stand among others. */
function wordPoints(words: RegExp, text: string): number {
  const match = words.exec(text);
  if (!match) return 0;
  return match[0].trim().length >= text.length - 3 ? 3 : 1.5;
}

/** One candidate for each document: the best judged of the links to it. */
function keepBest(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = placeOf(candidate.url);
    const known = best.get(key);
    const promises = [...(known?.promises ?? []), ...candidate.promises];
    const better = !known || candidate.points > known.points ? candidate : known;
    best.set(key, { ...better, promises, at: known?.at ?? candidate.at });
  }
  return [...best.values()];
}

/** These hold so much that they come first whatever is open. */
const ALWAYS_FIRST: readonly PageRole[] = ['contact', 'legal'];

function inTurn(candidates: readonly Candidate[], open: readonly MayBeOpen[]): readonly Candidate[] {
  const byRole = (role: PageRole) =>
    candidates.filter((each) => each.role === role).sort((a, b) => b.points - a.points || a.at - b.at);
  const roles = [...new Set(PAGE_PURPOSES.map(({ role }) => role))];
  const firsts = roles.flatMap((role) => byRole(role).slice(0, 1));
  const seconds = SECOND_HELPINGS.flatMap((role) => byRole(role).slice(1, 2));
  const rest = candidates
    .filter((each) => !firsts.includes(each) && !seconds.includes(each))
    .sort((a, b) => Number(a.role === 'other') - Number(b.role === 'other') || Math.sign(b.points - a.points) || a.at - b.at);
  const telling = open.flatMap(({ fact, isOpen }) => {
    const first = candidates.find(({ promises }) => promises.includes(fact));
    return first && isOpen() ? [first] : [];
  });
  const oneOfEach = oneOfEachSeries(rest);
  const before = firsts.filter(({ role }) => ALWAYS_FIRST.includes(role));
  return [...new Set([...before, ...telling, ...firsts, ...seconds, ...oneOfEach, ...rest])];
}

/** From so many pages of one pattern on they are goods, rooms or works: one of them shows what all are. */
const SERIES = 4;

/** All but the further members of a series, `/chair-2.html` and `/shop/bench/` after the first of their kind: what stands apart says more. */
function oneOfEachSeries(candidates: readonly Candidate[]): readonly Candidate[] {
  const series = groupBy(
    candidates.filter(({ role }) => role === 'other'),
    ({ url }) => patternOf(url),
  );
  const further = new Set([...series.values()].filter(({ length }) => length >= SERIES).flatMap((members) => members.slice(1)));
  return candidates.filter((each) => !further.has(each));
}

/** The address without its figures; of one in a folder, the folder, unless all pages stand in it: a language's, a program's. */
function patternOf({ pathname, search }: URL): string {
  const path = pathname.replace(/^(?:\/(?:[a-z]{2}(?:-[a-z]{2})?|index\.php)(?=\/))+/i, '');
  const folder = /^(\/.+\/)[^/]+\/?$/.exec(path)?.[1];
  return (folder ?? `${path}${search}`).replace(/\d+/g, '0');
}

function withoutHash(url: URL): string {
  return url.href.split('#')[0] ?? url.href;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
