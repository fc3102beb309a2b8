import { PAYMENT_PROVIDERS } from '../../data/payment-providers.ts';
import { DENIES, PAID_OUTRIGHT, PAYMENT_METHODS, PAYMENT_WORDS } from '../../data/words/payment.ts';
import { anyPhrase } from '../../lib/any-phrase.ts';
import { fold } from '../../lib/fold.ts';
import { rememberTexts } from '../../lib/remember-texts.ts';
import { inAnyLanguage } from '../../lib/words.ts';
import type { Item } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import { homeBlindSpot } from '../../page/blind-spots.ts';
import { elementsNamed } from '../../page/page-elements.ts';
import { type ParsedPage, sightingOn, type TextBlock } from '../../page/parsed-page.ts';
import type { Extractor } from '../../page/site.ts';
import { factOf, joinItems } from '../fact-of.ts';
import { productFinder } from '../vendors/find-products.ts';

export const findPaymentProviders = productFinder(PAYMENT_PROVIDERS);

const LOGOS = PAYMENT_PROVIDERS.flatMap(({ product, logo }) => (logo ? [{ product, words: anyPhrase(logo) }] : []));
const LOGO_TAGS = ['img', 'svg', 'i', 'use', 'source'];
const LOGOS_READ = 3000;
/** File names and alternative texts are short; a long one is a sentence that may say anything. */
const LOGO_WORDS = 120;

function logosOn(page: ParsedPage): readonly Item<FactValue<'payments'>>[] {
  return elementsNamed(page, ...LOGO_TAGS)
    .slice(0, LOGOS_READ)
    .flatMap(({ name, attribs }) => {
      const address = attribs.src ?? attribs['data-src'] ?? attribs['xlink:href'] ?? attribs.href ?? '';
      const file = address.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
      const text = fold(
        `${attribs.alt ?? ''} ${attribs.title ?? ''} ${attribs['aria-label'] ?? ''} ${file.slice(0, 80)} ${attribs.class ?? ''}`,
      );
      if (!text || text.length > LOGO_WORDS) return [];
      return logosIn(text).map(({ product }) => ({
        value: { product },
        confidence: 0.85,
        seen: [sightingOn(page, 'image', `${name}: ${text}`)],
      }));
    });
}

const logosIn = rememberTexts((words: string) => LOGOS.filter((logo) => logo.words.test(words)));

const ABOUT_PAYING = inAnyLanguage(PAYMENT_WORDS.about);
const isAboutPaying = rememberTexts((text: string): boolean => ABOUT_PAYING.test(fold(text)));
const isPaidOutright = rememberTexts((text: string): boolean => PAID_OUTRIGHT.test(fold(text)));
const METHODS = [
  ...LOGOS,
  ...Object.entries(PAYMENT_METHODS).map(([product, phrases]) => ({ product, words: anyPhrase(phrases) })),
];
/** Notices of privacy name payment services as processors; posts tell stories about them. */
const ELSEWHERE = new Set(['privacy', 'cookies', 'post', 'blog']);
/** A sentence or an entry of a list; longer text may say anything about money. */
const SENTENCE = 300;
const ENTRY = 60;
/** Entries of a list that follow a heading about paying. */
const ENTRIES = 15;

/** Ways to pay in words: what a heading about paying stands over, and sentences that say how one can pay. */
function namedOn(page: ParsedPage): readonly Item<FactValue<'payments'>>[] {
  if (ELSEWHERE.has(page.role)) return [];
  const blocks = page.blocks.filter(({ hidden, text }) => !hidden && text.length <= SENTENCE);
  return blocks.flatMap((block, index) => {
    if (!isAboutPaying(block.text)) return isPaidOutright(block.text) ? methodsIn(page, block) : [];
    const listed = isOpening(block) ? blocks.slice(index + 1, index + 1 + ENTRIES) : [];
    const end = listed.findIndex(
      (entry, at) => (entry.text.length > ENTRY && !(at === 0 && isList(page, entry))) || isAboutPaying(entry.text),
    );
    return [block, ...(end < 0 ? listed : listed.slice(0, end))].flatMap((entry) => methodsIn(page, entry));
  });
}

/** Entries that stand in one text, as those of old pages do: "Contrassegno Bonifico Postepay". */
function isList(page: ParsedPage, entry: TextBlock): boolean {
  return !/[.!?]\s/.test(entry.text) && methodsIn(page, entry).length >= LISTED;
}
const LISTED = 2;

/** A heading or a line that a list follows. */
function isOpening({ text, element }: TextBlock): boolean {
  return (
    text.length <= ENTRY &&
    (/^(?:h[1-6]|dt|th|strong|summary|caption|legend|p|div|span|li|td)$/.test(element.name) || text.endsWith(':'))
  );
}

function methodsIn(page: ParsedPage, { text }: TextBlock): readonly Item<FactValue<'payments'>>[] {
  const words = fold(text);
  if (DENIES.test(words)) return [];
  return METHODS.filter((method) => method.words.test(words)).map(({ product }) => ({
    value: { product },
    confidence: 0.85,
    seen: [sightingOn(page, 'text', text)],
  }));
}

/** Ways to pay that the site shows, names or loads. */
export const payments: Extractor<'payments'> = (site) => {
  const scripts = findPaymentProviders(site).map(({ row, seen }) => ({
    value: { product: row.product },
    confidence: 0.95,
    seen,
  }));
  return factOf(
    joinItems([...scripts, ...site.pages.flatMap((page) => [...logosOn(page), ...namedOn(page)])], ({ product }) => product),
    { blind: homeBlindSpot(site) },
  );
};
