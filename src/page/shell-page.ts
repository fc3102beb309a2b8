import type { ParsedPage } from './parsed-page.ts';

/** Less text and fewer links than this beside scripts: the page is built in the browser, we saw its shell. */
const SHELL = { letters: 250, links: 3 };

/** Little text, hardly a link and scripts: what visitors see is built in the browser. */
export function isShell({ blocks, links, scripts }: ParsedPage): boolean {
  const letters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return letters < SHELL.letters && links.length < SHELL.links && hasScripts(scripts);
}

function hasScripts(scripts: ParsedPage['scripts']): boolean {
  return scripts.some(({ active, src, code }) => active && (src !== null || code.length > 200));
}
