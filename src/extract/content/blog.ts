import { BLOG_PATH, BLOG_WORDS } from '../../data/words/blog.ts';
import { POLICY_WORDS } from '../../data/words/policies.ts';
import { anyPhrase } from '../../lib/any-phrase.ts';
import { fold } from '../../lib/fold.ts';
import { isSamePlace, isSameSite } from '../../lib/same-site.ts';
import { inAnyLanguage } from '../../lib/words.ts';
import type { Item } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import { homeBlindSpot } from '../../page/blind-spots.ts';
import { isGone } from '../../page/gone-pages.ts';
import { elementsOf, rootAttribute, textWithin } from '../../page/page-elements.ts';
import type { PageElement } from '../../page/page-tree.ts';
import { type PageLink, type ParsedPage, sightingOn } from '../../page/parsed-page.ts';
import type { Extractor, Site } from '../../page/site.ts';
import { factOf, joinItems } from '../fact-of.ts';
import { errorsOn } from '../leftovers/template-texts.ts';
import { shop } from '../shop/shop.ts';
import { datesIn } from './dates-in-text.ts';

const IS_BLOG = inAnyLanguage(BLOG_WORDS);
const MENU_LENGTH = 30;
const DATED = new Set(['blog', 'post']);
const POST_TYPES = new Set(['BlogPosting', 'NewsArticle', 'Blog']);
/** Pages that engines mark as articles although they tell no news. */
const NO_NEWS: ReadonlySet<ParsedPage['role']> = new Set(['privacy', 'cookies', 'legal', 'contact', 'cart', 'booking']);
const NOTICE = anyPhrase([...POLICY_WORDS.privacy, ...POLICY_WORDS.cookies, ...POLICY_WORDS.legal]);
const DATE_CLASS = /date|data-pub|published/i;
const DATES_READ = 500;
/** A line that is a date, or little more: "12 maggio 2026 · di Anna". Letters. */
const DATE_LINE = 60;

/** `26.10. – 30.10.2026`, `3-5 marzo`, `vom 1. bis 4. Mai`: the days of a course or of holidays, not of a post. */
const PERIOD =
  /\d\.?\s?[–—]\s?(?:\p{L}{2,10}\.?\s)?\d|\d\.?\s-\s(?:\p{L}{2,10}\.?\s)?\d|(?<![\d-])\d{1,2}-\d{1,2}\s\p{L}|\d\.?\s(?:bis|al|au)\s(?:\p{L}{2,10}\.?\s)?\d/u;

/** A part of the site with posts: a menu entry that leads there, or posts that say so themselves. */
export const blog: Extractor<'blog'> = (site) => {
  const named = site.pages.flatMap((page) =>
    page.links.filter((link) => namesBlog(page, link) && !leadsHome(site, link)).map((link) => ({ page, link })),
  );
  const broken = named.filter(({ link }) => isBroken(site, link) || (link.url !== null && isGone(site, link.url)));
  const sells = shop(site).state === 'yes';
  const links = named
    .filter((each) => !broken.includes(each) && !(sells && isOfGoods(each.link)))
    .map(({ page, link }) => blogItem(page, link));
  const posts = site.pages
    .filter(({ jsonLd }) => jsonLd.some(({ types }) => types.some((type) => type === 'BlogPosting' || type === 'Blog')))
    .map((page) => ({
      value: { url: page.url.href, label: page.title },
      confidence: 0.9,
      seen: [sightingOn(page, 'json_ld', page.title)],
    }));
  const items = joinItems([...links, ...posts], ({ url }) => url).slice(0, 5);
  const perhaps =
    items.length === 0 && (named.length > 0 || site.home.some(hasNewsHeading) || site.pages.some(isDatedArticle))
      ? ('doubtful' as const)
      : null;
  return factOf(items, { blind: homeBlindSpot(site) ?? perhaps });
};

/** Engines call the first page of example posts so: "Ultimi articoli" on the home page is no part of its own. */
function leadsHome(site: Site, { url }: PageLink): boolean {
  return url !== null && url.pathname === '/' && site.home.some((home) => isSamePlace(home.url, url));
}

/** The page of the news shows an error of its program, and no article. */
function isBroken(site: Site, { url }: PageLink): boolean {
  const read = url ? site.pages.filter((page) => isSamePlace(page.url, url)) : [];
  return read.length > 0 && read.every((page) => errorsOn([page]).length > 0 && datedOn(page).length === 0);
}

/** An article with its day: a post, or a plain page of an engine that calls every page so. */
function isDatedArticle({ jsonLd, role }: ParsedPage): boolean {
  return jsonLd.some(
    ({ types, value }) =>
      role === 'other' &&
      !NOTICE.test(fold(String(value.headline ?? ''))) &&
      types.some((type) => type === 'Article' || type === 'NewsArticle') &&
      typeof value.datePublished === 'string',
  );
}

/** A heading "Aktuelles" or "Novità" on the home page: news, or new goods; which of them, only its reader can tell. */
function hasNewsHeading({ blocks }: ParsedPage): boolean {
  return blocks.some(
    ({ element, text, hidden }) =>
      /^h[1-6]$/.test(element.name) && !hidden && text.length <= MENU_LENGTH && IS_BLOG.test(fold(text)),
  );
}

/** In a shop "Novità" are new goods, and "Disfraces - Novedades" are so anywhere. */
function isOfGoods({ url, text }: PageLink): boolean {
  return NEW_THINGS.test(fold(text)) && !(url && BLOG_PATH.test(url.pathname));
}
const NEW_THINGS = anyPhrase(['novita|novedades|neues|neuigkeiten|nouveautes|articoli|articles']);

function namesBlog(page: ParsedPage, { url, text }: PageLink): boolean {
  if (!url || text.length > MENU_LENGTH * 2 || !/^https?:$/.test(url.protocol) || !isSameSite(page.url, url)) return false;
  const words = fold(text);
  const lasting = url.pathname !== page.url.pathname || page.role === 'blog';
  return lasting && words.length <= MENU_LENGTH && (IS_BLOG.test(words) || (BLOG_PATH.test(url.pathname) && words.length > 0));
}

function blogItem(page: ParsedPage, { url, text, href }: PageLink): Item<FactValue<'blog'>> {
  return {
    value: { url: url?.href.replace(/#.*$/, '') ?? href, label: text },
    confidence: 0.9,
    seen: [sightingOn(page, 'link', `${text} → ${href}`)],
  };
}

/** The day of the newest post seen. A date after the audit is an announcement, not a post. */
export const blogLastPost: Extractor<'blogLastPost'> = (site) => {
  const today = site.evidence.endedAt.slice(0, 10);
  const dated = site.pages
    .flatMap(datedOn)
    .filter(({ value }) => value.date <= today && value.date > '1995')
    .sort((a, b) => (a.value.date < b.value.date ? 1 : -1));
  if (dated[0]) return factOf([dated[0]]);
  const { state } = blog(site);
  // where nobody knows whether there are articles, nobody knows that there is no last one
  if (state === 'unknown') return { state: 'unknown', why: homeBlindSpot(site) ?? 'doubtful' };
  const hasBlog = state === 'yes';
  if (hasBlog && !site.pages.some(({ role }) => DATED.has(role))) return { state: 'unknown', why: 'pages_not_seen' };
  return factOf<FactValue<'blogLastPost'>>([], { blind: homeBlindSpot(site) });
};

function datedOn(page: ParsedPage): Item<FactValue<'blogLastPost'>>[] {
  const items: Item<FactValue<'blogLastPost'>>[] = [];
  const take = (date: string, confidence: number, how: 'json_ld' | 'text') =>
    items.push({ value: { date }, confidence, seen: [sightingOn(page, how, date)] });
  for (const { types, value } of page.jsonLd)
    if (types.some((type) => isPost(page, type)) && !NOTICE.test(fold(String(value.headline ?? ''))))
      for (const date of datesIn(String(value.datePublished ?? '').slice(0, 30))) take(date, 0.97, 'json_ld');
  if (!DATED.has(page.role) && !BLOG_PATH.test(page.url.pathname)) return items;
  const english = rootAttribute(page, 'lang').toLowerCase().startsWith('en-us');
  for (const element of elementsOf(page).filter(isDate).slice(0, DATES_READ)) {
    const text = element.attribs.datetime ?? element.attribs.content ?? textWithin(element, 80);
    for (const date of datesIn(text.slice(0, 80), english)) take(date, 0.93, 'text');
  }
  for (const { text, region } of page.blocks)
    if (text.length <= DATE_LINE && region !== 'footer' && !PERIOD.test(text))
      for (const date of datesIn(text, english)) take(date, 0.85, 'text');
  return items;
}

/** A plain article is a post only where posts are: some engines call the list of them an article too, of the day when it was made. */
function isPost({ role, url }: ParsedPage, type: string): boolean {
  if (type === 'Article')
    return role === 'post' || (DATED.has(role) && isBelow(url)) || (BLOG_PATH.test(url.pathname) && isBelow(url));
  return POST_TYPES.has(type) && !NO_NEWS.has(role);
}

/** Deeper than the list itself: `/blog/our-story`. */
const isBelow = ({ pathname }: URL): boolean => pathname.split('/').filter(Boolean).length > 1;

function isDate({ name, attribs }: PageElement): boolean {
  return (
    (name === 'time' && attribs.datetime !== undefined) ||
    attribs.itemprop === 'datePublished' ||
    DATE_CLASS.test(attribs.class ?? '')
  );
}
