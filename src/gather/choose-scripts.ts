import { LIBRARY_FOLDER, LIBRARY_SCRIPT, TELLING_SCRIPT } from '../data/own-scripts.ts';
import { isSameSite } from '../lib/same-site.ts';
import type { ParsedPage } from '../page/parsed-page.ts';

/** Few files hold what an owner or an agency wrote; the rest is libraries. */
const MAX_SCRIPTS = 6;

/**
 * The scripts of the site's own that are worth reading: those whose names tell of measuring, consent or chat, then the others
 * in the order of the page. Views are those of the home page (as served, rendered, its frames).
 */
export function chooseScripts(home: readonly ParsedPage[]): readonly string[] {
  const named = home.flatMap((page) => page.scripts.map(({ src }) => src).filter((src) => src !== null && isOwn(src, page.url)));
  const urls = [...new Map(named.map((url) => [url?.href.split('#')[0] ?? '', url as URL])).entries()];
  const telling = urls.filter(([, url]) => TELLING_SCRIPT.test(fileOf(url)));
  const others = urls.filter(([, url]) => !TELLING_SCRIPT.test(fileOf(url)) && !isLibrary(url));
  return [...telling, ...others].slice(0, MAX_SCRIPTS).map(([href]) => href);
}

function isOwn(src: URL, page: URL): boolean {
  return isSameSite(src, page) && src.href.length < 500;
}

function isLibrary(url: URL): boolean {
  return LIBRARY_FOLDER.test(url.pathname.toLowerCase()) || LIBRARY_SCRIPT.test(fileOf(url));
}

function fileOf({ pathname }: URL): string {
  return (pathname.split('/').at(-1) ?? '').toLowerCase();
}
