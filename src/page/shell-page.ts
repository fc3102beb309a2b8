import { closest } from './page-tree.ts';
import type { ParsedPage } from './parsed-page.ts';

/** Less text and fewer links than this beside scripts: the page is built in the browser, we saw its shell. */
const SHELL = { letters: 250, links: 3 };

/** Little text, hardly a link and scripts: what visitors see is built in the browser. */
export function isShell({ blocks, links, scripts }: ParsedPage): boolean {
  const letters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return letters < SHELL.letters && links.length < SHELL.links && hasScripts(scripts);
}

/** Scripts that build something; one that is kept in a template runs for nobody. */
function hasScripts(scripts: ParsedPage['scripts']): boolean {
  return scripts.some(
    ({ active, src, code, element }) => active && (src !== null || code.length > 200) && !closest(element, TEMPLATE),
  );
}
const TEMPLATE = new Set(['template']);
