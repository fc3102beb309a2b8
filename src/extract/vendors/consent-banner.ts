import { CONSENT_TOOLS } from '../../data/consent-tools.ts';
import { CONSENT_CODE, CONSENT_WORDS, REFERS_TO_MORE } from '../../data/words/consent.ts';
import { fold } from '../../lib/fold.ts';
import { oncePer } from '../../lib/once-per.ts';
import { inAnyLanguage } from '../../lib/words.ts';
import type { Item, UnknownReason } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import { scriptBlindSpot } from '../../page/blind-spots.ts';
import { controlsOf } from '../../page/controls.ts';
import { hasUnaskedScripts } from '../../page/own-scripts.ts';
import { elementsWithin, textWithin } from '../../page/page-elements.ts';
import { type PageTraces, tracesOf } from '../../page/page-traces.ts';
import type { PageElement } from '../../page/page-tree.ts';
import { type ParsedPage, sightingOn } from '../../page/parsed-page.ts';
import type { Extractor, Site } from '../../page/site.ts';
import { factOf, joinItems } from '../fact-of.ts';
import { productFinder } from './find-products.ts';

// ids and classes are asked apart: a name alone is no banner
const findTools = productFinder(CONSENT_TOOLS.map(({ marks: _, ...row }) => row));
const MARKED = CONSENT_TOOLS.flatMap(({ product, marks = [] }) => marks.map((mark) => ({ product, mark })));

const DECIDES = inAnyLanguage(CONSENT_WORDS.decides);
const REFUSES = inAnyLanguage(CONSENT_WORDS.refuses);
const ABOUT = inAnyLanguage(CONSENT_WORDS.about);
const ASKS = inAnyLanguage(CONSENT_WORDS.asks);
const BAKING = inAnyLanguage(CONSENT_WORDS.baking);
const GATE = inAnyLanguage(CONSENT_WORDS.gate);
/** A banner is a few sentences; a policy with a button is longer. Letters. */
const BANNER_LENGTH = 1500;
const LEVELS_UP = 5;
const LABEL_LENGTH = 40;

type Banner = Item<FactValue<'consentBanner'>>;
type Deciding = ReadonlyMap<PageElement, string>;

/** Buttons and links that accept, refuse or close. */
const decidingOn = oncePer(
  (page: ParsedPage): Deciding =>
    new Map(
      controlsOf(page)
        .filter(({ words }) => words.length <= LABEL_LENGTH && DECIDES.test(words))
        .map(({ element, words }) => [element, words]),
    ),
);

/** A banner of the site's own making: a button to accept or refuse, within a few sentences about cookies. */
function ownBanners(page: ParsedPage): readonly Banner[] {
  const deciding = decidingOn(page);
  return [...deciding.keys()].slice(0, 20).flatMap((element) => {
    const text = textAbout(element, deciding);
    return text ? [{ value: { product: 'own banner' }, confidence: 0.9, seen: [sightingOn(page, 'button', text)] }] : [];
  });
}

/** The smallest block of text around a button that speaks of cookies and asks; null when none does. */
function textAbout(button: PageElement, deciding: Deciding): string | null {
  let node = button.parent;
  for (let step = 0; node && step < LEVELS_UP; step++, node = node.parent) {
    const element = node;
    if (element.name === 'body' || element.name === 'form' || element.name === 'main') return null;
    const text = textWithin(element, BANNER_LENGTH * 3);
    if (text.length > BANNER_LENGTH * 3) return null;
    if (asksForConsent(element, text, deciding)) return text;
  }
  return null;
}

/** It says what cookies are for, or calls itself so and lets one choose; it is neither the gate of a map nor a baker's. */
function asksForConsent(element: PageElement, text: string, deciding: Deciding): boolean {
  const words = fold(text);
  if (words.length > BANNER_LENGTH || !ABOUT.test(words) || GATE.test(words)) return false;
  const buttons = elementsWithin(element, 400).flatMap((each) => deciding.get(each) ?? []);
  if (buttons.length === 0) return false;
  const chooses = buttons.some((label) => REFUSES.test(label)) && buttons.some((label) => !REFUSES.test(label));
  if (BAKING.test(words) && !chooses) return false;
  const sentences = text.split(/[.!?\n]+/).map(fold);
  return (
    sentences.some((sentence) => ABOUT.test(sentence) && ASKS.test(sentence)) ||
    chooses ||
    (NAMED.test(marksOf(element)) && REFERS_TO_MORE.test(words))
  );
}

const NAMED = /cookie|consent|gdpr|dsgvo|rgpd/i;

function marksOf({ attribs }: PageElement): string {
  return `${attribs.id ?? ''} ${attribs.class ?? ''}`;
}

/** Boxes that bear the names of a tool and hold its question. */
function markedBanners({ page, marks }: PageTraces): readonly Banner[] {
  return MARKED.flatMap(({ product, mark }) => {
    const element = marks.get(mark);
    const text = element ? textWithin(element, BANNER_LENGTH * 6) : '';
    if (!element || !holdsQuestion(element, text, decidingOn(page))) return [];
    return [{ value: { product }, confidence: 0.93, seen: [sightingOn(page, 'text', text || mark)] }];
  });
}

/** A tool's own box may be long: its lists of cookies stand in it. */
function holdsQuestion(element: PageElement, text: string, deciding: Deciding): boolean {
  const words = fold(text);
  if (!ABOUT.test(words) || GATE.test(words.slice(0, BANNER_LENGTH))) return false;
  return elementsWithin(element, 1500).some((each) => deciding.has(each));
}

/** A banner that an inline script writes: its button stands in the code, in words of consent. */
function writtenBanner({ page, code }: PageTraces): readonly Banner[] {
  const at = code.search(CONSENT_CODE);
  if (at < 0) return [];
  const buttons = [...code.matchAll(/<(?:button|a)\b[^<>]{0,300}>([^<>]{2,60})<\/(?:button|a)>/g)].map(([, label = '']) =>
    fold(label),
  );
  if (!buttons.some((words) => DECIDES.test(words))) return [];
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
