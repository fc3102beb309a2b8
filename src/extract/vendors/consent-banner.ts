import { CONSENT_TOOLS } from '../../data/consent-tools.ts';
import { CONSENT_WORDS } from '../../data/policy-words.ts';
import { anyPhrase } from '../../lib/any-phrase.ts';
import { fold } from '../../lib/fold.ts';
import type { Item } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import { scriptBlindSpot } from '../../page/blind-spots.ts';
import { controlsOf } from '../../page/controls.ts';
import { textWithin } from '../../page/page-elements.ts';
import { type PageTraces, tracesOf } from '../../page/page-traces.ts';
import type { PageElement } from '../../page/page-tree.ts';
import { type ParsedPage, sightingOn } from '../../page/parsed-page.ts';
import type { Extractor } from '../../page/site.ts';
import { factOf, joinItems } from '../fact-of.ts';
import { productFinder } from './find-products.ts';

const findTools = productFinder(CONSENT_TOOLS);
const DECIDES = anyPhrase(CONSENT_WORDS.decides);
const ABOUT = anyPhrase(CONSENT_WORDS.about);
const ASKS = anyPhrase(CONSENT_WORDS.asks);
/** A banner is a few sentences; a policy with a button is longer. Letters. */
const BANNER_LENGTH = 1500;
const LEVELS_UP = 5;

/** A banner of the site's own making: a button to accept or refuse, within a few sentences about cookies. */
function ownBanners(page: ParsedPage): readonly Item<FactValue<'consentBanner'>>[] {
  const deciding = controlsOf(page).filter(({ words }) => words.length <= 40 && DECIDES.test(words));
  return deciding.slice(0, 20).flatMap(({ element }) => {
    const text = textAbout(element);
    if (!text) return [];
    return [{ value: { product: 'own banner' }, confidence: 0.9, seen: [sightingOn(page, 'button', text)] }];
  });
}

/** The smallest block of text around a button that speaks of cookies and asks; null when none does. */
function textAbout(button: PageElement): string | null {
  let node = button.parent;
  for (let step = 0; node && step < LEVELS_UP; step++, node = node.parent) {
    const element = node as PageElement;
    if (element.name === 'body' || element.name === 'form' || element.name === 'main') return null;
    const text = textWithin(element, BANNER_LENGTH * 3);
    if (text.length > BANNER_LENGTH * 3) return null;
    const words = fold(text);
    if (words.length <= BANNER_LENGTH && ABOUT.test(words) && (ASKS.test(words) || /cookie|consent|gdpr/i.test(marksOf(element))))
      return text;
  }
  return null;
}

function marksOf({ attribs }: PageElement): string {
  return `${attribs.id ?? ''} ${attribs.class ?? ''}`;
}

/** A banner that an inline script writes: its button stands in the code, in words of consent. */
function writtenBanner({ page, code }: PageTraces): readonly Item<FactValue<'consentBanner'>>[] {
  const at = code.search(/cookie[-_]?(?:banner|consent|bar|notice|popup)/i);
  if (at < 0) return [];
  const buttons = [...code.matchAll(/<(?:button|a)\b[^<>]{0,300}>([^<>]{2,60})<\/(?:button|a)>/g)].map(([, label = '']) =>
    fold(label),
  );
  if (!buttons.some((words) => DECIDES.test(words))) return [];
  return [{ value: { product: 'own banner' }, confidence: 0.85, seen: [sightingOn(page, 'script', code.slice(at, at + 160))] }];
}

/** Visitors are asked before they are measured: a known tool, or a banner of the site's own. */
export const consentBanner: Extractor<'consentBanner'> = (site) => {
  const tools = findTools(site)
    .filter(({ seen }) => seen.some(({ how }) => how !== 'link'))
    .map(({ row, seen }) => ({ value: { product: row.product }, confidence: 0.95, seen }));
  const items = tools.length > 0 ? tools : [...site.pages.flatMap(ownBanners), ...tracesOf(site).flatMap(writtenBanner)];
  return factOf(
    joinItems(items, ({ product }) => product),
    { blind: scriptBlindSpot(site) },
  );
};
