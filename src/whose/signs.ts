import { CONTACT_HEADING } from '../data/words/others-headings.ts';
import { plain } from '../lib/plain-text.ts';
import type { Place } from '../page/place-on-page.ts';

/**
 * How much each sign adds to the confidence that something belongs to the business: the chance that it would be right on
 * this sign alone. Signs are combined as if independent (1 − Π(1 − weight)).
 */
const SIGN_WEIGHTS = {
  row: 0.9,
  own_domain: 0.7,
  structured_data: 0.5,
  name_match: 0.5,
  contact_page: 0.4,
  footer: 0.4,
  header: 0.4,
  home_page: 0.3,
  legal_page: 0.3,
  about_page: 0.2,
  repeated: 0.4,
  several_places: 0.2,
  labelled: 0.3,
  link: 0.2,
  contact_heading: 0.2,
} as const;
export type Sign = keyof typeof SIGN_WEIGHTS;

/** What stands on the site of a business is more likely its own than not. */
const PRIOR = 0.5;
/** Seen only in markup that is hidden until a script shows it (a dialog, or a leftover). */
const HIDDEN_FACTOR = 0.95;

export function confidenceOf(signs: readonly Sign[], options: { readonly hidden?: boolean } = {}): number {
  const doubt = signs.reduce((rest, sign) => rest * (1 - SIGN_WEIGHTS[sign]), 1 - PRIOR);
  const confidence = (1 - doubt) * (options.hidden ? HIDDEN_FACTOR : 1);
  return Math.min(0.99, Math.round(confidence * 100) / 100);
}

/** Signs that the places themselves give, the same order always. */
export function signsOf(places: readonly Place[]): readonly Sign[] {
  const signs = new Set<Sign>();
  for (const { page, region, heading } of places) {
    if (page.role === 'contact') signs.add('contact_page');
    if (page.role === 'legal' || page.role === 'privacy') signs.add('legal_page');
    if (page.role === 'about') signs.add('about_page');
    if (page.role === 'home') signs.add('home_page');
    if (region === 'footer') signs.add('footer');
    if (region === 'header' || region === 'nav') signs.add('header');
    if (CONTACT_HEADING.test(plain(heading))) signs.add('contact_heading');
  }
  const pages = new Set(places.map(({ page }) => page.url.href));
  // The page as served and as rendered is one page, seen twice.
  const served = places.filter(({ page }) => !page.rendered).length;
  if (pages.size > 1) signs.add('repeated');
  else if (Math.max(served, places.length - served) > 1) signs.add('several_places');
  return (Object.keys(SIGN_WEIGHTS) as Sign[]).filter((sign) => signs.has(sign));
}
