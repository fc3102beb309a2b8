import { LANGUAGE_NAMES } from '../../data/words/languages.ts';
import { fold } from '../../lib/fold.ts';
import { isSamePlace, isSameSite } from '../../lib/same-site.ts';
import type { Item } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import { elementsWith, rootAttribute } from '../../page/page-elements.ts';
import { type PageLink, type ParsedPage, resolve, sightingOn } from '../../page/parsed-page.ts';
import type { Extractor, Site } from '../../page/site.ts';
import { joinItems } from '../fact-of.ts';
import { pricesOn } from '../shop/goods.ts';
import { detectLanguage, languageShown } from './detect-language.ts';
import { speaksOnlyRelated } from './unread-language.ts';

type LanguageItem = Item<FactValue<'languages'>>;

/** Policies are often pasted in another language than the site speaks. */
const NOT_THE_SITE = new Set(['privacy', 'cookies', 'legal']);
/** A second language on one page counts from this share of the words of the first. */
const SECOND_SHARE = 0.35;
/** Little words that make a block running text: lines of contacts and labels have one or two by chance. */
const RUNNING_TEXT = 4;
/** So many are two or three sentences; menus and the words of a builder have fewer. */
const FEW_SENTENCES = 8;

/** Languages in which pages exist: read from their text, and offered by `hreflang` or a language switch. The main one first. */
export const languages: Extractor<'languages'> = (site) => {
  const pages = site.pages.filter(({ role }) => !NOT_THE_SITE.has(role));
  const telling = (pages.length > 0 ? pages : site.pages).filter((page) => saysEnough(site, page));
  const read = spoken(withoutQuotedPages(telling).map(({ items }) => items));
  const offered = site.pages.flatMap((page) => [...alternates(page), ...switches(site, page)]);
  const items = joinItems([...read, ...offered], ({ code }) => code);
  if (items.length > 0) return { state: 'yes', items, ...(site.blindSpot && { mayHaveMore: site.blindSpot }) };
  return { state: 'unknown', why: site.blindSpot ?? 'doubtful', detail: 'too little text' };
};

/** "Top of page" under a gallery: the builder's own words make no language of the site, where other pages speak at length. */
function saysEnough(site: Site, page: ParsedPage): boolean {
  const speaks = (each: ParsedPage) => (languageShown(each)?.hits ?? 0) >= FEW_SENTENCES;
  return site.home.includes(page) || speaks(page) || !site.home.some(speaks);
}

/**
 * The main language of each page, and a second one where it stands beside the first on more than one page or on the only one:
 * a page with quotations offers no guest another language.
 */
function spoken(pages: readonly (readonly LanguageItem[])[]): LanguageItem[] {
  const mains = new Set(pages.flatMap(([main]) => (main ? [main.value.code] : [])));
  const places = new Set(pages.flatMap(([main]) => main?.seen.map(({ page }) => page) ?? []));
  const beside = (code: string) =>
    new Set(pages.flatMap((items) => items.filter(({ value }) => value.code === code).map(({ seen }) => seen[0]?.page)));
  return pages.flat().filter(({ value: { code } }) => mains.has(code) || places.size === 1 || beside(code).size > 1);
}

/**
 * What the pages speak. One page of goods whose text is in another language, and that says so nowhere, holds what a maker wrote of an
 * article: its frame speaks to nobody in that language.
 */
function withoutQuotedPages(pages: readonly ParsedPage[]) {
  const read = pages.map((page) => ({ page, items: readLanguages(page) }));
  const main = read.find(({ page }) => page.role === 'home')?.items[0]?.value.code;
  const pagesIn = (code: string | undefined) =>
    new Set(read.filter(({ items }) => items[0]?.value.code === code).map(({ page }) => page.url.pathname)).size;
  return read.filter(({ page, items: [first] }) => {
    const code = first?.value.code;
    if (!code || !main || code === main || !(page.role === 'shop' || pricesOn(page) > 0) || pagesIn(code) > 1) return true;
    return (
      declaredLanguage(page)[0]?.value.code === code || languageInAddress(code).test(`${page.url.pathname}${page.url.search}`)
    );
  });
}

/** `/en/`, `chi-siamo_en.html`, `?lang=en`. */
const languageInAddress = (code: string) => new RegExp(`(?:^|[/_.=-])${code}(?:$|[/_.&-])`, 'i');

function readLanguages(page: ParsedPage): LanguageItem[] {
  if (speaksOnlyRelated(page)) return declaredLanguage(page);
  const blocks = page.blocks.filter(({ hidden, text }) => !hidden && text.length > 1);
  const whole = languageShown(page);
  const tally = new Map<string, { hits: number; text: string }>();
  for (const { text } of blocks) {
    const found = text.length >= 60 ? detectLanguage(text) : null;
    if (!found || found.hits < RUNNING_TEXT) continue;
    const known = tally.get(found.code);
    tally.set(found.code, { hits: (known?.hits ?? 0) + found.hits, text: known?.text ?? text });
  }
  const ranked = [...tally].sort(([, a], [, b]) => b.hits - a.hits);
  const first = whole?.code ?? ranked[0]?.[0];
  if (!first) return [];
  const most = tally.get(first)?.hits ?? whole?.hits ?? 0;
  const others = ranked
    .filter(([code, { hits }]) => code !== first && hits >= most * SECOND_SHARE && hits >= 8)
    .map(([code]) => code);
  return [first, ...others].map((code) => ({
    value: { code },
    confidence: 0.95,
    seen: [sightingOn(page, 'text', tally.get(code)?.text ?? blocks[0]?.text ?? '')],
  }));
}

/** What the page says of itself; languages without a code of two letters (Friulian, Ladin) have no place in the fact. */
function declaredLanguage(page: ParsedPage): LanguageItem[] {
  const lang = rootAttribute(page, 'lang');
  const code = /^([a-z]{2})(?:[-_]|$)/i.exec(lang)?.[1]?.toLowerCase();
  return code ? [{ value: { code }, confidence: 0.8, seen: [sightingOn(page, 'meta', `lang=${lang}`)] }] : [];
}

/** Other versions that the head of the page names. A lone `hreflang` that points at the page itself offers nothing. */
function alternates(page: ParsedPage): LanguageItem[] {
  return elementsWith(page, 'hreflang')
    .filter(({ name, attribs }) => name === 'link' && /(?:^|\s)alternate(?:\s|$)/i.test(attribs.rel ?? ''))
    .flatMap(({ attribs }) => {
      const url = resolve(attribs.href ?? '', page.url);
      const code = /^([a-z]{2})(?:[-_][a-z0-9]+)*$/i.exec(attribs.hreflang ?? '')?.[1]?.toLowerCase();
      if (!url || !code || isSamePlace(url, page.url) || !/^https?:$/.test(url.protocol)) return [];
      return [{ value: { code }, confidence: 0.8, seen: [sightingOn(page, 'link', `hreflang=${attribs.hreflang} ${url.href}`)] }];
    });
}

function switches(site: Site, page: ParsedPage): LanguageItem[] {
  return page.links.flatMap((link, index) => {
    const named = switchedTo(link, page);
    const code = named && (!isAmbiguous(link) || (hasCompany(page, index, named) && !staysIn(site, page, link))) ? named : null;
    return code ? [{ value: { code }, confidence: 0.75, seen: [sightingOn(page, 'link', `${link.text} ${link.href}`)] }] : [];
  });
}

/** Short names of languages that are words of their own in menus: Spa, IT, no, sì, HR, cat … */
const OTHER_WORDS = new Set('spa it no nb si sl da cat ca hr pt ar ro el gr pl cs cz eu gl tr hu sv fi esp'.split(' '));
/** Links between two entries of one language switch. */
const NEIGHBOURS = 8;

function isAmbiguous({ text, element }: PageLink): boolean {
  return element.attribs.hreflang === undefined && OTHER_WORDS.has(fold(text));
}

/** Another language is named beside it: one word makes no switch. */
function hasCompany({ links }: ParsedPage, index: number, code: string): boolean {
  const beside = links.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1);
  const others = beside.flatMap((link) => {
    const other = link.text.length <= LONGEST_NAME ? CODES.get(fold(link.text)) : undefined;
    return other !== undefined && other !== code ? [{ other, sure: !isAmbiguous(link) }] : [];
  });
  return others.some(({ sure }) => sure) || new Set(others.map(({ other }) => other)).size > 1;
}

/** The page that it leads to was read and declares the language of this one. */
function staysIn({ pages }: Site, page: ParsedPage, { url }: PageLink): boolean {
  const here = rootAttribute(page, 'lang').slice(0, 2).toLowerCase();
  const there = url ? pages.find((other) => isSamePlace(other.url, url)) : undefined;
  return here !== '' && there !== undefined && rootAttribute(there, 'lang').slice(0, 2).toLowerCase() === here;
}

const CODES = new Map(Object.entries(LANGUAGE_NAMES).flatMap(([code, names]) => names.map((name) => [name, code] as const)));
const LONGEST_NAME = 20;

/** The language a link switches to: its words name it, and it leads to another page of the site. */
function switchedTo(link: PageLink, page: ParsedPage): string | null {
  const { url, element, href } = link;
  const attribute = /^([a-z]{2})(?:-|$)/i.exec(element.attribs.hreflang ?? '')?.[1]?.toLowerCase() ?? '';
  const words = link.text.length <= LONGEST_NAME ? fold(link.text) : '';
  const named = attribute in LANGUAGE_NAMES ? attribute : CODES.get(words);
  if (!named || !url || /^(?:#|javascript:)/i.test(href)) return null;
  if (isSamePlace(url, page.url) || !isOwnVersion(url, page.url)) return null;
  if (named === attribute) return named;
  return words.length > 3 || carriesCode(url, named, words) ? named : null;
}

/** `/en/`, `?lang=en`, `index_en.html`, `en.example.it`. */
function carriesCode(url: URL, code: string, words: string): boolean {
  const parts = `${url.hostname.split('.')[0]} ${fold(url.pathname)} ${fold(url.search)}`.toLowerCase().split(' ');
  return parts.includes(code) || parts.includes(words);
}

function isOwnVersion(url: URL, page: URL): boolean {
  if (isSameSite(url, page)) return true;
  const label = (host: string) => host.replace(/^(?:www|[a-z]{2})\./, '').split('.')[0] ?? '';
  return /^https?:$/.test(url.protocol) && label(url.hostname).length > 4 && label(url.hostname) === label(page.hostname);
}
