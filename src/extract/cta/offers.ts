import { MAILING_VENDORS } from '../../data/mailing-vendors.ts';
import { COUPON, GIFT_CARDS } from '../../data/words/cta/selling.ts';
import { FORM_WORDS } from '../../data/words/forms.ts';
import { fold } from '../../lib/fold.ts';
import { rememberTexts } from '../../lib/remember-texts.ts';
import { inAnyLanguage } from '../../lib/words.ts';
import type { FactValue } from '../../model/facts.ts';
import { homeBlindSpot } from '../../page/blind-spots.ts';
import { blockAround } from '../../page/block-around.ts';
import { type Control, controlsOf } from '../../page/controls.ts';
import { type ParsedPage, sightingOn } from '../../page/parsed-page.ts';
import type { Extractor } from '../../page/site.ts';
import { factOf, joinItems } from '../fact-of.ts';
import { formsOf } from '../forms/page-forms.ts';
import { productFinder } from '../vendors/find-products.ts';
import { findCtas } from './find-ctas.ts';

const findMailingVendors = productFinder(MAILING_VENDORS);
const keyOf = ({ sign, vendor }: FactValue<'newsletter'>) => `${sign} ${vendor}`;

/** A newsletter that visitors can subscribe to: a form, or a link that asks for it. */
export const newsletter: Extractor<'newsletter'> = (site) => {
  const vendor = findMailingVendors(site)[0]?.row.product ?? null;
  const forms = formsOf(site)
    .filter(({ kind }) => kind === 'newsletter')
    .map((form) => ({ value: { sign: 'form', vendor: form.vendor ?? vendor }, confidence: 0.93, seen: form.seen }));
  const links = findCtas(site)
    .items.filter(({ value }) => value.kind === 'newsletter' && value.element !== 'form')
    .map(({ value, confidence, seen }) => ({ value: { sign: value.label, vendor }, confidence, seen }));
  const joined = site.pages.flatMap((page) =>
    controlsOf(page)
      .filter((control) => joinsAList(page, control))
      .map(({ label, shape }) => ({ value: { sign: label, vendor }, confidence: 0.85, seen: [sightingOn(page, shape, label)] })),
  );
  const unexplained = formsOf(site).some((form) => form.unexplained) ? ('doubtful' as const) : null;
  return factOf(joinItems([...forms, ...links, ...joined], keyOf), { blind: homeBlindSpot(site) ?? unexplained });
};

const JOINING = inAnyLanguage(FORM_WORDS.joining);
const LISTS = inAnyLanguage(FORM_WORDS.list);
const LEAVING = inAnyLanguage(FORM_WORDS.leaving);
/** A sentence or two about the newsletter. */
const ABOUT_A_LIST = 300;

/** `Möchten Sie unseren Newsletter erhalten? <a>Hier anmelden</a>`: a link that joins, in a text that names the list. */
function joinsAList(page: ParsedPage, { words, hidden, shape, element }: Control): boolean {
  if (hidden || shape !== 'link' || !JOINING.test(words) || LEAVING.test(words)) return false;
  const block = blockAround(page, element);
  return block !== null && block.text.length <= ABOUT_A_LIST && LISTS.test(fold(`${block.heading} ${block.text}`));
}

const GIFTS = inAnyLanguage(GIFT_CARDS);
const COUPON_WORDS = inAnyLanguage(COUPON.invites);
const isOffered = rememberTexts((text) => COUPON_WORDS.test(fold(text)) || GIFTS.test(fold(text)));
const CONDITIONS = new Set(['privacy', 'cookies', 'legal', 'cart', 'post']);
/** A sentence about a coupon, not a page of conditions. */
const OFFER_LENGTH = 200;

/** A coupon, a discount code or a gift card for visitors: a button, or a sentence that offers it. */
export const coupon: Extractor<'coupon'> = (site) => {
  const buttons = findCtas(site)
    .items.filter(({ value }) => value.kind === 'coupon')
    .map(({ value, confidence, seen }) => ({ value: { text: value.label }, confidence, seen }));
  const gifts = site.pages.flatMap((page) =>
    controlsOf(page)
      .filter(({ words, hidden }) => !hidden && words.length <= OFFER_LENGTH && GIFTS.test(words))
      .map(({ label, shape }) => ({ value: { text: label }, confidence: 0.85, seen: [sightingOn(page, shape, label)] })),
  );
  const sentences = site.pages
    .filter(({ role }) => !CONDITIONS.has(role))
    .flatMap((page) =>
      page.blocks
        .filter(({ text, hidden }) => !hidden && text.length <= OFFER_LENGTH && isOffered(text))
        .map(({ text }) => ({ value: { text }, confidence: 0.8, seen: [sightingOn(page, 'text', text)] })),
    );
  return factOf(joinItems([...buttons, ...gifts, ...sentences], ({ text }) => text).slice(0, 5), { blind: homeBlindSpot(site) });
};
