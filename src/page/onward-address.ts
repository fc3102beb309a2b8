import { fold } from '../lib/fold.ts';
import { isSamePlace, isSameSite, isWeb } from '../lib/same-site.ts';
import { elementsNamed, elementsWith } from './page-elements.ts';
import { countWords } from './page-outline.ts';
import { closest, type PageElement, textOf } from './page-tree.ts';
import { type ParsedPage, resolve } from './parsed-page.ts';

/** Where a page sends its visitors by itself, without an HTTP redirect. */
export interface OnwardAddress {
  readonly url: URL;
  readonly by: 'meta_refresh' | 'script';
}

/** A page that says no more than this is there to send people on, or to hold a frame. */
const BARE_WORDS = 20;
/** A page that goes on by itself within these seconds is not meant to be read; one that waits longer is, where it has something to say. */
const UNREAD_SECONDS = 2;
/** A page that sends visitors to another site within these seconds is a notice that the site has moved. */
const MOVED_SECONDS = 5;
const REFRESH = /^\s*(\d+(?:\.\d+)?)\s*[;,]\s*(?:url\s*=)?\s*['"]?\s*([^'"\s][^'"]*)/i;
const SCRIPTED = /(?:\blocation(?:\.href)?\s*=\s*|\blocation\.(?:replace|assign)\s*\(\s*)(["'`])([^"'`\n]{1,500})\1/;

/** Where visitors are taken before they can read the page, or because there is nothing to read on it. */
export function onwardAddress(page: ParsedPage): OnwardAddress | null {
  const refresh = refreshOf(page);
  const bare = isBare(page);
  if (refresh && (bare || refresh.seconds <= leastToRead(refresh.url, page))) return { url: refresh.url, by: 'meta_refresh' };
  if (!bare || elementsNamed(page, 'form', 'frame', 'iframe').length > 0) return null;
  const code = page.scripts.find((script) => script.active && script.code.length < 3_000 && SCRIPTED.test(script.code))?.code;
  const url = code ? leadTo(SCRIPTED.exec(code)?.[2] ?? '', page) : null;
  return url && { url, by: 'script' };
}

/** Where a page leads that is first read: both it and the page that follows are seen. */
export function laterAddress(page: ParsedPage): URL | null {
  return onwardAddress(page) === null ? (refreshOf(page)?.url ?? null) : null;
}

function leastToRead(target: URL, page: ParsedPage): number {
  return isSameSite(target, page.url) ? UNREAD_SECONDS : MOVED_SECONDS;
}

function refreshOf(page: ParsedPage): { readonly url: URL; readonly seconds: number } | null {
  const refresh = elementsNamed(page, 'meta').find(
    (meta) => meta.attribs['http-equiv']?.toLowerCase() === 'refresh' && !closest(meta, NOSCRIPT),
  );
  const [, seconds, target] = REFRESH.exec(refresh?.attribs.content ?? '') ?? [];
  const url = target ? leadTo(target, page) : null;
  return url && { url, seconds: Number(seconds) };
}

function leadTo(target: string, page: ParsedPage): URL | null {
  const url = resolve(target.trim(), page.base);
  return url && isWeb(url) && !isSamePlace(url, page.url) ? url : null;
}

/** Whether a page says no more than a line or two. */
export function isBare(page: ParsedPage): boolean {
  return page.blocks.filter((block) => !block.hidden).reduce((sum, block) => sum + countWords(fold(block.text)), 0) <= BARE_WORDS;
}

const NOSCRIPT = new Set(['noscript']);
const MOST_FRAMES = 4;

/** Empty places that a script of the page fills with a file of its own: header and footer, kept once for all pages. */
const INCLUDES = ['include-html', 'w3-include-html', 'data-include', 'data-include-html', 'data-include-path'];

/**
 * Files that hold content of a page which it does not have itself: the frames of a frameset, one frame over an empty page,
 * and parts that a script puts in. Without these a footer with phone, VAT number and privacy notice would be missed.
 */
export function frameAddresses(page: ParsedPage): readonly URL[] {
  const frames = elementsNamed(page, 'frame').filter(({ attribs }) => attribs.src !== undefined);
  const inline = isBare(page) ? elementsNamed(page, 'iframe').filter(isShown) : [];
  const urls = [...frames, ...inline].map((frame) => resolve(frame.attribs.src ?? '', page.base)).concat(includes(page));
  const inside = urls.filter((url): url is URL => url !== null && isWeb(url) && !isSamePlace(url, page.url));
  // the same empty page frames all four sides of many a frameset
  return [...new Map(inside.map((url) => [url.href, url])).values()].slice(0, MOST_FRAMES);
}

function includes(page: ParsedPage): (URL | null)[] {
  const places = [...new Set(INCLUDES.flatMap((name) => elementsWith(page, name)))].sort((a, b) => a.at - b.at);
  const files = places
    .filter((place) => textOf(place).trim() === '')
    .map(({ attribs }) => INCLUDES.map((name) => attribs[name]).find(Boolean) ?? '');
  return [...new Set(files)].filter((file) => /\.html?$/i.test(file)).map((file) => resolve(file, page.base));
}

function isShown(frame: PageElement): boolean {
  const { src, width, height, style = '' } = frame.attribs;
  if (src === undefined) return false;
  if (/^[01]$/.test(width ?? '') || /^[01]$/.test(height ?? '') || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style))
    return false;
  return !closest(frame, NOSCRIPT);
}
