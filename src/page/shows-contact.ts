import { knownHost } from '../data/known-hosts.ts';
import { PAGE_PURPOSES } from '../data/words/contact-paths.ts';
import { fold } from '../lib/fold.ts';
import { elementsNamed } from './page-elements.ts';
import { closest } from './page-tree.ts';
import type { ParsedPage } from './parsed-page.ts';

/** Whether the page shows any way to get in touch: a link, something like an address or a number, a form for a message. */
export function showsContact(page: ParsedPage): boolean {
  if (page.links.some(({ href, url }) => /^(?:tel|mailto):/i.test(href) || (url && knownHost(url)?.kind === 'chat'))) return true;
  return (
    page.blocks.some(({ text }) => /@|\(at\)|\[at\]|\d[\d\s./()-]{6,}\d/.test(text)) ||
    elementsNamed(page, 'textarea').some((area) => closest(area, FORM))
  );
}

const FORM = new Set(['form']);
const CONTACT_WORDS = PAGE_PURPOSES.filter(({ role }) => role === 'contact').map(({ words }) => words);

/** Whether the page calls itself the contact page, in its title or a heading. */
export function saysContact({ title, blocks }: ParsedPage): boolean {
  const headings = blocks.filter(({ element }) => /^h[1-3]$/.test(element.name)).map(({ text }) => text);
  return [title, ...headings].some((text) => text.length < 80 && CONTACT_WORDS.some((words) => words.test(fold(text))));
}
