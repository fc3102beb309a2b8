import { BOOKING_VENDORS, SHOWN_BOOKING_VENDORS } from '../../data/booking-vendors.ts';
import { BOOKING_WORDS } from '../../data/words/booking.ts';
import { fold } from '../../lib/fold.ts';
import { isSameSite, placeOf } from '../../lib/same-site.ts';
import { inAnyLanguage } from '../../lib/words.ts';
import type { Item, UnknownReason } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import { blindSpotOver } from '../../page/blind-spots.ts';
import { elementsWith } from '../../page/page-elements.ts';
import { textOf } from '../../page/page-tree.ts';
import type { ParsedPage } from '../../page/parsed-page.ts';
import type { Extractor, Site } from '../../page/site.ts';
import { factOf, joinItems } from '../fact-of.ts';
import { reachesBusiness } from '../forms/contact-form.ts';
import { formsOf } from '../forms/page-forms.ts';
import { productFinder } from '../vendors/find-products.ts';
import { bookingFrames } from './booking-frames.ts';
import { findCtas } from './find-ctas.ts';

const findVendors = productFinder(SHOWN_BOOKING_VENDORS, { styles: 'ignored' });
const findInstalled = productFinder(BOOKING_VENDORS);

type Offer = Item<FactValue<'booking'>>;

const keyOf = ({ sign, vendor }: FactValue<'booking'>) => `${sign} ${vendor}`;

/** Who asks for an appointment has none yet: "Richiedi un appuntamento". */
const ASKING = inAnyLanguage(BOOKING_WORDS.asking);

/** A form with dates books; one that calls itself a request ("Invia la richiesta", "Anfrage senden") asks, and is answered by hand. */
const formOffers = (site: Site): readonly Offer[] =>
  formsOf(site)
    .filter(({ kind }) => kind === 'booking')
    .map(({ vendor, seen, submit, heading }) => {
      const asks = vendor === null && ASKING.test(fold(`${submit} ${heading}`));
      return { value: { sign: asks ? 'request_form' : 'form', vendor }, confidence: asks ? 0.75 : 0.93, seen };
    });

interface BehindLinks {
  readonly offers: readonly Offer[];
  /** An invitation leads to a page of the site that was not seen. */
  readonly unseen: boolean;
}

/**
 * Where links that invite to book lead: to a page with a form, to another site, or to a page that we did not see. A page of
 * one's own without a form (a telephone number, a calendar to look at) is no booking online.
 */
function behindLinks(site: Site): BehindLinks {
  const own = site.home[0]?.url;
  const links = findCtas(site).items.filter(({ value, because }) => value.kind === 'book' && because.includes('invites'));
  const readings = links.map(({ value, seen }) => {
    const url = URL.canParse(value.target) ? new URL(value.target) : null;
    if (!own || !url || !/^https?:$/.test(url.protocol)) return 'none';
    if (!isSameSite(url, own)) return { value: { sign: 'other_site', vendor: null }, confidence: 0.8, seen };
    const forms = formsOf(site).filter(({ page }) => page && placeOf(page.url) === placeOf(url));
    const form = forms.find(reachesBusiness);
    if (form && ASKING.test(fold(value.label))) return 'none';
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

/** What speaks of booking without showing it: a frame of a vendor that we do not know, a plug-in of which only style or script are there. */
function doubt(site: Site): { readonly why: UnknownReason; readonly detail: string } | null {
  const frame = bookingFrames(site)[0];
  if (frame) return { why: 'doubtful', detail: `a frame for booking of a vendor that is not known: ${frame}` };
  const [installed] = findInstalled(site);
  return installed ? { why: 'doubtful', detail: `${installed.row.product} is installed, nothing to book was seen` } : null;
}

/**
 * Booking online: an engine or a portal, a form that asks for a date, or a request form behind a link that invites to book.
 * "Prenota" on a telephone number is an invitation (`ctas`) but not this.
 */
export const booking: Extractor<'booking'> = (site) => {
  const vendors = findVendors(site).map(({ row, seen }) => ({
    value: { sign: row.books, vendor: row.product },
    confidence: 0.95,
    seen,
  }));
  const firm = [...vendors, ...formOffers(site)];
  const behind = behindLinks(site);
  const items = joinItems(firm.length > 0 ? firm : behind.offers, keyOf);
  if (items.length > 0) return factOf(items);
  const doubtful = doubt(site);
  if (doubtful) return { state: 'unknown', ...doubtful };
  const unseen: UnknownReason | null = behind.unseen ? 'pages_not_seen' : null;
  return factOf(items, { blind: blindSpotOver(site, ['booking', 'contact', 'services', 'other']) ?? unseen });
};
