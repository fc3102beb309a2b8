import { PAGE_PURPOSES } from '../../data/words/contact-paths.ts';
import { fold } from '../../lib/fold.ts';
import type { Item } from '../../model/fact.ts';
import { elementsOf } from '../../page/page-elements.ts';
import { type PageLink, type ParsedPage, sightingOn } from '../../page/parsed-page.ts';
import type { Extractor } from '../../page/site.ts';
import { isOverContact } from '../cta/invited-in-text.ts';
import { factOf, joinItems } from '../fact-of.ts';

const [CONTACT] = PAGE_PURPOSES.filter(({ role }) => role === 'contact');

/** The page, or the part of the home page, where the contacts stand; pages that were seen come first. */
export const contactPage: Extractor<'contactPage'> = (site) => {
  const seen = site.pages.filter(({ role }) => role === 'contact');
  const pages = seen.map(
    (page): Item<{ url: string; label: string }> => ({
      value: { url: page.url.href, label: page.title },
      confidence: 0.95,
      seen: [sightingOn(page, 'response', page.title)],
    }),
  );
  const links = seen.length > 0 ? [] : site.home.flatMap((page) => page.links.flatMap((link) => itemOf(page, link)));
  const sections = seen.length > 0 || links.length > 0 ? [] : site.home.flatMap(sectionsOn);
  const items = joinItems([...pages, ...links.sort((a, b) => b.confidence - a.confidence), ...sections], ({ url }) => url);
  return factOf(items.slice(0, 3), { blind: site.blindSpot });
};

function itemOf(page: ParsedPage, link: PageLink): readonly Item<{ url: string; label: string }>[] {
  const { url, text } = link;
  if (!url || !CONTACT || !/^https?:$/.test(url.protocol) || url.host !== page.url.host) return [];
  const words = fold(text);
  if (words.split(' ').length > 4 || !CONTACT.words.test(words)) return [];
  const samePage = url.pathname === page.url.pathname && url.search === page.url.search;
  if (samePage && !pointsToSection(page, url)) return [];
  const value = { url: url.href, label: text };
  return [{ value, confidence: samePage ? 0.7 : 0.85, seen: [sightingOn(page, 'link', `${text} (${link.href})`)] }];
}

/** "Get in touch" at the foot of the home page, over a number or a mailbox. */
function sectionsOn(page: ParsedPage): readonly Item<{ url: string; label: string }>[] {
  const heads = page.blocks.filter((block) => CONTACT?.words.test(fold(block.text)) && isOverContact(page, block));
  return heads.map(({ text }) => ({
    value: { url: page.url.href, label: text },
    confidence: 0.7,
    seen: [sightingOn(page, 'text', text)],
  }));
}

/** `#contatti` counts when something bears that name. */
function pointsToSection(page: ParsedPage, url: URL): boolean {
  const name = url.hash.slice(1);
  return name !== '' && elementsOf(page).some(({ attribs }) => attribs.id === name || attribs.name === name);
}
