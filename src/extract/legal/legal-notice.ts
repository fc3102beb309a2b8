import { LEGAL_NOTICE_WORDS } from '../../data/words/legal-notice.ts';
import { anyPhrase } from '../../lib/any-phrase.ts';
import { fold } from '../../lib/fold.ts';
import { isSamePlace } from '../../lib/same-site.ts';
import type { Item } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import { blindSpotOver } from '../../page/blind-spots.ts';
import { controlsOf } from '../../page/controls.ts';
import { isGone } from '../../page/gone-pages.ts';
import { missingParts } from '../../page/hidden-navigation.ts';
import { type ParsedPage, sightingOn } from '../../page/parsed-page.ts';
import type { Extractor, Site } from '../../page/site.ts';
import { factOf, joinItems } from '../fact-of.ts';

type Notice = Item<FactValue<'legalNotice'>>;

const WORDS = anyPhrase(LEGAL_NOTICE_WORDS);
/** Longer than a label or a heading: a sentence that mentions the word. Letters, folded. */
const LABEL_LENGTH = 60;

/** The page or part of a page that says who answers for the site: Impressum, mentions légales, aviso legal. */
export const legalNotice: Extractor<'legalNotice'> = (site) => {
  const items = joinItems([...site.pages.flatMap((page) => [...linksOn(site, page), ...headingsOn(page)])], ({ url }) => url);
  return factOf(items.slice(0, 3), {
    blind: items.length > 0 ? null : (blindSpotOver(site, ['legal', 'contact']) ?? missingParts(site.evidence, site.pages)),
  });
};

function linksOn(site: Site, page: ParsedPage): readonly Notice[] {
  return controlsOf(page).flatMap(({ words, label, url, href, shape }): Notice[] => {
    if (words.length > LABEL_LENGTH || !WORDS.test(words)) return [];
    if (url === null || !/^https?:$/.test(url.protocol) || isGone(site, url)) return [];
    if (url.href.replace(/#$/, '') === page.url.href && href.trim() === '#') return [];
    // the logo of a legal notice may be called so too; it leads home
    if (url.hash.length < 2 && site.home.some((home) => isSamePlace(home.url, url)) && page.role !== 'home') return [];
    return [{ value: { url: url.href, label }, confidence: 0.95, seen: [sightingOn(page, shape, `${label} → ${href}`)] }];
  });
}

/** On a page that holds everything there is a heading instead of a link. */
function headingsOn(page: ParsedPage): readonly Notice[] {
  return page.blocks.flatMap(({ element, text, hidden }): Notice[] => {
    if (hidden || text.length > LABEL_LENGTH || !/^h[1-6]$/.test(element.name) || !WORDS.test(fold(text))) return [];
    return [{ value: { url: page.url.href, label: text }, confidence: 0.9, seen: [sightingOn(page, 'text', text)] }];
  });
}
