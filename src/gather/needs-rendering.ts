import type { ParsedPage } from '../page/parsed-page.ts';
import { showsContact } from '../page/shows-contact.ts';

/** Fewer letters than this beside scripts: what visitors read is built in the browser. */
const SHELL_LETTERS = 250;

/** True when the page as served is not what visitors see: an empty shell, or a contact page without any contact. */
export function needsRendering(page: ParsedPage): boolean {
  return isShell(page) || (page.role === 'contact' && !showsContact(page) && hasScripts(page));
}

function isShell(page: ParsedPage): boolean {
  const letters = page.blocks.reduce((sum, block) => sum + (block.hidden ? 0 : block.text.length), 0);
  return letters < SHELL_LETTERS && hasScripts(page);
}

function hasScripts(page: ParsedPage): boolean {
  return page.scripts.some((script) => script.active && (script.src !== null || script.code.length > 200));
}
