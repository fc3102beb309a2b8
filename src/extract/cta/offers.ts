import { BOOKING_VENDORS } from '../../data/booking-vendors.ts';
import { CTA_PHRASES } from '../../data/cta-phrases.ts';
import { MAILING_VENDORS } from '../../data/mailing-vendors.ts';
import { anyPhrase } from '../../lib/any-phrase.ts';
import { fold } from '../../lib/fold.ts';
import { isSameSite, placeOf } from '../../lib/same-site.ts';
import type { Item, UnknownReason } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import { blindSpotOver, homeBlindSpot } from '../../page/blind-spots.ts';
import { elementsWith } from '../../page/page-elements.ts';
import { textOf } from '../../page/page-tree.ts';
import { type ParsedPage, sightingOn } from '../../page/parsed-page.ts';
import type { Extractor, Site } from '../../page/site.ts';
import { factOf, joinItems } from '../fact-of.ts';
import { reachesBusiness } from '../forms/contact-form.ts';
import { formsOf } from '../forms/page-forms.ts';
import { productFinder } from '../vendors/find-products.ts';
import { findCtas } from './find-ctas.ts';

const findBookingVendors = productFinder(BOOKING_VENDORS);
const findMailingVendors = productFinder(MAILING_VENDORS);

type Offer = Item<FactValue<'booking'>>;

function formOffers(site: Site, kind: 'booking' | 'newsletter'): readonly Offer[] {
  return formsOf(site)
    .filter((form) => form.kind === kind)
    .map(({ vendor, seen }) => ({ value: { sign: 'form', vendor }, confidence: 0.93, seen }));
}

const keyOf = ({ sign, vendor }: FactValue<'booking'>) => `${sign} ${vendor}`;

/**
 * Where links that invite to book lead: to a page with a form, to another site, or to a page that we did not see. A page of
 * one's own without a form (a telephone number, a calendar to look at) is no booking online.
 */
function bookingBehindLinks(site: Site): { readonly offers: readonly Offer[]; readonly unseen: boolean } {
  const own = site.home[0]?.url;
  const links = findCtas(site).items.filter(
    ({ value, because }) => value.kind === 'book' && because.includes('invites') && value.target,
  );
  const readings = links.map(({ value, seen }) => {
    const url = new URL(value.target);
    if (!own || !/^https?:$/.test(url.protocol)) return 'none';
    if (!isSameSite(url, own)) return { value: { sign: 'other_site', vendor: null }, confidence: 0.8, seen };
    const forms = formsOf(site).filter(({ page }) => page && placeOf(page.url) === placeOf(url));
    const form = forms.find(reachesBusiness);
    if (form) return { value: { sign: 'request_form', vendor: null }, confidence: 0.75, seen: [...seen, ...form.seen] };
    const target = site.pages.filter((page) => placeOf(page.url) === placeOf(url));
    return target.length === 0 || target.some((page) => isEmptyPlace(page, url.hash)) ? 'unseen' : 'none';
  });
  return { offers: readings.filter((reading) => typeof reading !== 'string'), unseen: readings.includes('unseen') };
}

/** Where a widget was to be put that did not come: `<div id="booking-engine"></div>`. */
function isEmptyPlace(page: ParsedPage, hash: string): boolean {
  if (hash.length < 2) return false;
  const place = elementsWith(page, 'id').find(({ attribs }) => attribs.id === hash.slice(1));
  return place !== undefined && /^(?:div|section)$/.test(place.name) && place.end === place.at + 1 && textOf(place).trim() === '';
}

/**
 * Booking online: an engine or a portal, a form that asks for a date, or a request form behind a link that invites to book.
 * "Prenota" on a telephone number is an invitation (`ctas`) but not this.
 */
export const booking: Extractor<'booking'> = (site) => {
  const vendors = findBookingVendors(site).map(({ row, seen }) => ({
    value: { sign: row.books, vendor: row.product },
    confidence: 0.95,
    seen,
  }));
  const firm = [...vendors, ...formOffers(site, 'booking')];
  const behind = bookingBehindLinks(site);
  const items = joinItems(firm.length > 0 ? firm : behind.offers, keyOf);
  if (items.length > 0) return factOf(items);
  const unseen: UnknownReason | null = behind.unseen ? 'pages_not_seen' : null;
  return factOf(items, { blind: blindSpotOver(site, ['booking', 'contact', 'services', 'other']) ?? unseen });
};

/** A newsletter that visitors can subscribe to: a form, or a link that asks for it. */
export const newsletter: Extractor<'newsletter'> = (site) => {
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
export const coupon: Extractor<'coupon'> = (site) => {
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
