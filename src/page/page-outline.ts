import { LEGAL_MENU } from '../data/words/legal-notice.ts';
import { SCRIPT_NOTICE } from '../data/words/script-notices.ts';
import { fold } from '../lib/fold.ts';
import { joinHostNames } from '../lib/join-host-names.ts';
import { rememberTexts } from '../lib/remember-texts.ts';
import { isSameSite, placeOf } from '../lib/same-site.ts';
import { elementsNamed } from './page-elements.ts';
import { foldSpace, type ParsedPage, type Region } from './parsed-page.ts';

/** What stands on a page, weighed: enough to tell a working site from a notice that stands in its place. */
export interface PageOutline {
  readonly url: string;
  readonly rendered: boolean;
  readonly title: string;
  /** Title and its parts ("404 Error: Page Not Found" has two), headings; folded, then as they stand. */
  readonly headlines: readonly Saying[];
  /** Every visible block, in order. */
  readonly sayings: readonly Saying[];
  /** What stands outside menus, headers and footers. */
  readonly main: readonly Saying[];
  /** Pages of the same site that links outside menus, headers and footers lead to. */
  readonly mainPlaces: number;
  /** Words on the page, notices about JavaScript left out. */
  readonly words: number;
  /** Other pages of the same site that it links to, legal ones left out. */
  readonly ownPlaces: number;
  /** Pictures, forms, frames, links: something to look at or act on besides text. */
  readonly hasThings: boolean;
  readonly hasScripts: boolean;
  /** Alternative texts and file names of its pictures. */
  readonly pictures: readonly string[];
  /** Hosts and paths that the page draws from or leads to: `sedoparking.com/x.js`. */
  readonly references: readonly string[];
  /** Names of the attributes of its two outermost elements. */
  readonly rootAttributes: readonly string[];
  /** Its inline scripts as they stand, the first characters of each. */
  readonly code: string;
}

export interface Saying {
  readonly folded: string;
  readonly text: string;
}

const TITLE_JOINTS = /\s[-–—|·•»«:/]+\s|[|»«·•]|:\s|\.{2,}/;
const THINGS = 'img picture video canvas object embed iframe frame form input button map audio svg a'.split(' ');

/** Enough of each script to tell what put it there. */
const CODE_READ = 2_000;

interface Placed {
  readonly region: Region;
}
const isMain = ({ region }: Placed): boolean => region === 'main';

/** Pages with more links or blocks than this are sites, whatever else they say: the rest need not be weighed. */
const WEIGHED = 3_000;

/** Weighs one or more views that a visitor sees as one page (a frameset with its frames). */
export function outlinePage(views: readonly ParsedPage[]): PageOutline | null {
  const [first] = views;
  if (!first) return null;
  const sayings = views.flatMap((page) => visibleSayings(page));
  const titles = views.map(({ title }) => title.slice(0, 300)).flatMap((title) => [title, ...title.split(TITLE_JOINTS)]);
  const headings = views.flatMap((page) => page.blocks.filter((block) => !block.hidden && /^h[1-4]$/.test(block.element.name)));
  return {
    url: first.url.href,
    rendered: first.rendered,
    title: first.title.slice(0, 300),
    headlines: [...titles, ...headings.map((block) => block.text)].map(saying).filter(({ folded }) => folded),
    sayings,
    main: views.flatMap((page) => visibleSayings(page, isMain)),
    mainPlaces: new Set(views.flatMap((page) => ownPlacesOf(page, isMain))).size,
    words: sayings.reduce((sum, { folded }) => sum + countWords(folded), 0),
    ownPlaces: new Set(views.flatMap((page) => ownPlacesOf(page))).size,
    hasThings: views.some(hasThings),
    hasScripts: views.some((page) =>
      page.scripts.some((script) => script.active && (script.src !== null || script.code.length > 40)),
    ),
    pictures: views.flatMap(picturesOf),
    references: views.flatMap(referencesOf),
    rootAttributes: views.flatMap((page) =>
      ['html', 'body'].flatMap((name) => Object.keys(elementsNamed(page, name)[0]?.attribs ?? {})),
    ),
    code: views.flatMap((page) => page.scripts.map(({ code }) => code.slice(0, CODE_READ))).join('\n'),
  };
}

export function countWords(folded: string): number {
  if (folded === '') return 0;
  let words = 1;
  for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1)) words += 1;
  return words;
}

const saying = rememberTexts((text: string): Saying => ({ folded: fold(joinHostNames(text)), text: foldSpace(text) }));

const isScriptNotice = rememberTexts((folded) => countWords(folded) < 60 && SCRIPT_NOTICE.test(folded));

function visibleSayings(page: ParsedPage, wanted: (place: Placed) => boolean = () => true): Saying[] {
  return page.blocks
    .slice(0, WEIGHED)
    .filter((block) => !block.hidden && wanted(block))
    .map((block) => saying(block.text))
    .filter(({ folded }) => folded && !isScriptNotice(folded));
}

function ownPlacesOf(page: ParsedPage, wanted: (place: Placed) => boolean = () => true): string[] {
  const own = placeOf(page.url);
  return page.links
    .slice(0, WEIGHED)
    .filter(wanted)
    .filter(
      ({ url, text }) =>
        url && isSameSite(url, page.url) && placeOf(url) !== own && !LEGAL_MENU.test(fold(`${text} ${url.pathname}`)),
    )
    .map(({ url }) => (url ? url.pathname.toLowerCase() : ''));
}

function hasThings(page: ParsedPage): boolean {
  return elementsNamed(page, ...THINGS).some(({ name, attribs }) => {
    if (name === 'a') return attribs.href !== undefined;
    return !(name === 'img' && (attribs.width === '1' || attribs.height === '1'));
  });
}

function picturesOf(page: ParsedPage): string[] {
  return elementsNamed(page, 'img')
    .slice(0, 20)
    .flatMap(({ attribs }) => [attribs.alt ?? '', attribs.src?.split(/[?#]/)[0]?.split('/').pop() ?? '']);
}

function referencesOf(page: ParsedPage): string[] {
  const frames = elementsNamed(page, 'iframe', 'frame').flatMap(({ attribs }) => attribs.src ?? []);
  const urls = [
    ...page.scripts.map(({ src }) => src),
    ...page.links.slice(0, WEIGHED).map(({ url }) => url),
    ...frames.map((src) => (URL.canParse(src, page.url.href) ? new URL(src, page.url) : null)),
  ];
  return urls.flatMap((url) => (url?.host ? [`${url.host}${url.pathname}`] : []));
}
