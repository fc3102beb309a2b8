import { BOOKING_VENDORS } from '../data/booking-vendors.ts';
import { CTA_PHRASES } from '../data/cta-phrases.ts';
import { MAILING_VENDORS } from '../data/mailing-vendors.ts';
import { anyPhrase } from '../lib/any-phrase.ts';
import { fold } from '../lib/fold.ts';
import type { Item } from '../model/fact.ts';
import type { FactValue } from '../model/facts.ts';
import { blindSpotOver, homeBlindSpot } from './blind-spots.ts';
import { factOf, joinItems } from './fact-of.ts';
import { findCtas } from './find-ctas.ts';
import { productFinder } from './find-products.ts';
import { formsOf } from './page-forms.ts';
import { sightingOn } from './parsed-page.ts';
import type { Extractor, Site } from './site.ts';

const findBookingVendors = productFinder(BOOKING_VENDORS);
const findMailingVendors = productFinder(MAILING_VENDORS);

type Offer = Item<FactValue<'booking'>>;

function formOffers(site: Site, kind: 'booking' | 'newsletter'): readonly Offer[] {
  return formsOf(site)
    .filter((form) => form.kind === kind)
    .map(({ vendor, seen }) => ({ value: { sign: 'form', vendor }, confidence: 0.93, seen }));
}

const keyOf = ({ sign, vendor }: FactValue<'booking'>) => `${sign} ${vendor}`;

/** A page of one's own where a booking is made, which we saw no form on: a script may bring it. */
function unclearBooking(site: Site): boolean {
  return findCtas(site).items.some(
    ({ value, because }) => value.kind === 'book' && because.includes('invites') && /^https?:/.test(value.target),
  );
}

/**
 * Booking online: an engine or a portal, or a form that asks for a date. "Prenota" on a telephone number is an invitation
 * (`ctas`) but not this; a link whose page shows no form stays in doubt.
 */
export const extractBooking: Extractor<'booking'> = (site) => {
  const vendors = findBookingVendors(site).map(({ row, seen }) => ({
    value: { sign: row.books, vendor: row.product },
    confidence: 0.95,
    seen,
  }));
  const items = joinItems([...vendors, ...formOffers(site, 'booking')], keyOf);
  const blind = blindSpotOver(site, ['booking', 'contact']);
  if (items.length > 0 || blind) return factOf(items, { blind: items.length > 0 ? null : blind });
  return unclearBooking(site)
    ? { state: 'unknown', why: 'doubtful', detail: 'a booking link, but no form or engine seen behind it' }
    : { state: 'no' };
};

/** A newsletter that visitors can subscribe to: a form, or a link that asks for it. */
export const extractNewsletter: Extractor<'newsletter'> = (site) => {
  const vendor = findMailingVendors(site)[0]?.row.product ?? null;
  const forms = formOffers(site, 'newsletter').map((offer) => ({
    ...offer,
    value: { ...offer.value, vendor: offer.value.vendor ?? vendor },
  }));
  const links = findCtas(site)
    .items.filter(({ value }) => value.kind === 'newsletter' && value.element !== 'form')
    .map(({ value, confidence, seen }) => ({ value: { sign: value.label, vendor }, confidence, seen }));
  return factOf(joinItems([...forms, ...links], keyOf), { blind: homeBlindSpot(site) });
};

const COUPON_WORDS = anyPhrase(CTA_PHRASES.filter(({ kind }) => kind === 'coupon').flatMap(({ invites }) => invites));
const CONDITIONS = new Set(['privacy', 'cookies', 'legal', 'cart', 'post']);
/** A sentence about a coupon, not a page of conditions. */
const OFFER_LENGTH = 200;

/** A coupon or a discount code for visitors: a button, or a sentence that offers it. */
export const extractCoupon: Extractor<'coupon'> = (site) => {
  const buttons = findCtas(site)
    .items.filter(({ value }) => value.kind === 'coupon')
    .map(({ value, confidence, seen }) => ({ value: { text: value.label }, confidence, seen }));
  const sentences = site.pages
    .filter(({ role }) => !CONDITIONS.has(role))
    .flatMap((page) =>
      page.blocks
        .filter(({ text, hidden }) => !hidden && text.length <= OFFER_LENGTH && COUPON_WORDS.test(fold(text)))
        .map(({ text }) => ({ value: { text }, confidence: 0.8, seen: [sightingOn(page, 'text', text)] })),
    );
  return factOf(joinItems([...buttons, ...sentences], ({ text }) => text).slice(0, 5), { blind: homeBlindSpot(site) });
};
