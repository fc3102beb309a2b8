import { TELLING_SCRIPT } from '../data/own-scripts.ts';
import { isLibraryScript, MOST_SCRIPTS, ownScriptsOn } from '../page/own-scripts.ts';
import type { ParsedPage } from '../page/parsed-page.ts';

/**
 * The scripts of the site's own that are worth reading: those whose names tell of measuring, consent or chat, then the others
 * in the order of the page. Views are those of the home page (as served, rendered, its frames).
 */
export function chooseScripts(home: readonly ParsedPage[]): readonly string[] {
  const urls = ownScriptsOn(home);
  const telling = urls.filter((url) => TELLING_SCRIPT.test(fileOf(url)));
  const others = urls.filter((url) => !TELLING_SCRIPT.test(fileOf(url)) && !isLibraryScript(url));
  return [...telling, ...others].slice(0, MOST_SCRIPTS).map((url) => url.href);
}

function fileOf({ pathname }: URL): string {
  return (pathname.split('/').at(-1) ?? '').toLowerCase();
}
