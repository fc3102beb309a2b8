import { CONSENT_TOOLS } from '../../data/consent-tools.ts';
import { CONSENT_CODE } from '../../data/words/consent.ts';
import { fold } from '../../lib/fold.ts';
import type { Item, UnknownReason } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import { scriptBlindSpot } from '../../page/blind-spots.ts';
import { hasUnaskedScripts } from '../../page/own-scripts.ts';
import { textWithin } from '../../page/page-elements.ts';
import { type PageTraces, tracesOf } from '../../page/page-traces.ts';
import type { PageElement } from '../../page/page-tree.ts';
import { type ParsedPage, sightingOn } from '../../page/parsed-page.ts';
import type { Extractor, Site } from '../../page/site.ts';
import { factOf, joinItems } from '../fact-of.ts';
import { asksForConsent, BANNER_LENGTH, decidingOn, holdsQuestion, saysDecision } from './consent-box.ts';
import { productFinder } from './find-products.ts';

// ids and classes are asked apart: a name alone is no banner
const findTools = productFinder(CONSENT_TOOLS.map(({ marks: _, ...row }) => row));
const MARKED = CONSENT_TOOLS.flatMap(({ product, marks = [] }) => marks.map((mark) => ({ product, mark })));

const LEVELS_UP = 5;

type Banner = Item<FactValue<'consentBanner'>>;

/** A banner of the site's own making: a button to accept or refuse, within a few sentences about cookies. */
function ownBanners(page: ParsedPage): readonly Banner[] {
  return [...decidingOn(page).keys()].slice(0, 20).flatMap((element) => {
    const text = textAbout(element, page);
    return text ? [{ value: { product: 'own banner' }, confidence: 0.9, seen: [sightingOn(page, 'button', text)] }] : [];
  });
}

/** The smallest block of text around a button that speaks of cookies and asks; null when none does. */
function textAbout(button: PageElement, page: ParsedPage): string | null {
  let node = button.parent;
  for (let step = 0; node && step < LEVELS_UP; step++, node = node.parent) {
    const element = node;
    if (element.name === 'body' || element.name === 'form' || element.name === 'main') return null;
    const text = textWithin(element, BANNER_LENGTH * 3);
    if (text.length > BANNER_LENGTH * 3) return null;
    if (asksForConsent(element, text, page)) return text;
  }
  return null;
}

/** Boxes that bear the names of a tool and hold its question. */
function markedBanners({ page, marks }: PageTraces): readonly Banner[] {
  return MARKED.flatMap(({ product, mark }) => {
    const element = marks.get(mark);
    const text = element ? textWithin(element, BANNER_LENGTH * 6) : '';
    if (!element || !holdsQuestion(element, text, page)) return [];
    return [{ value: { product }, confidence: 0.93, seen: [sightingOn(page, 'text', text || mark)] }];
  });
}

/** A banner that an inline script writes: its button stands in the code, in words of consent. */
function writtenBanner({ page, code }: PageTraces): readonly Banner[] {
  const at = code.search(CONSENT_CODE);
  if (at < 0) return [];
  const buttons = [...code.matchAll(/<(?:button|a)\b[^<>]{0,300}>([^<>]{2,60})<\/(?:button|a)>/g)].map(([, label = '']) =>
    fold(label),
  );
  if (!buttons.some(saysDecision)) return [];
  return [{ value: { product: 'own banner' }, confidence: 0.85, seen: [sightingOn(page, 'script', code.slice(at, at + 160))] }];
}

/** A script of the site's own speaks of consent, or was not read: what it shows is only seen by running it. */
function scriptDoubt(site: Site): UnknownReason | null {
  if (site.home.some(({ rendered }) => rendered)) return null;
  const speaks = tracesOf(site).some(
    ({ code, loads }) =>
      CONSENT_CODE.test(code) || loads.some(({ url, how }) => how === 'script' && CONSENT_CODE.test(url.pathname)),
  );
  if (!speaks && !hasUnaskedScripts(site.home)) return null;
  return site.evidence.browser ? 'browser_failed' : 'needs_browser';
}

/** Visitors are asked before they are measured: a known tool, or a banner of the site's own. */
export const consentBanner: Extractor<'consentBanner'> = (site) => {
  const loaded = findTools(site)
    .filter(({ seen }) => seen.some(({ how }) => how !== 'link'))
    .map(({ row, seen }): Banner => ({ value: { product: row.product }, confidence: 0.95, seen }));
  const tools = [...loaded, ...tracesOf(site).flatMap(markedBanners)];
  const items = tools.length > 0 ? tools : [...site.pages.flatMap(ownBanners), ...tracesOf(site).flatMap(writtenBanner)];
  return factOf(
    joinItems(items, ({ product }) => product),
    { blind: scriptBlindSpot(site) ?? scriptDoubt(site) },
  );
};
