/**
 * What a fault does to a business, worst first. Checks that are in neither list are judged by their stage and weight: what keeps
 * customers from reaching, buying or booking before a channel that is missing, and that before hygiene.
 */

/** Customers are led astray: to strangers, to nowhere, to what is no longer true, or away by their own browser. */
export const LEADS_ASTRAY: ReadonlySet<string> = new Set([
  'phone-consistent',
  'mail-arrives',
  'mail-consistent',
  'menu-leads-on',
  'inner-links-work',
  'buttons-lead-on',
  'shop-open',
  'no-error-messages',
  'own-texts',
  'nothing-outdated',
  'social-links-work',
]);

/** Where these fail, a part of the site is missing: nothing else comes before. */
export const FIRST_OF_ALL: readonly string[] = ['menu-leads-on'];

/** A law asks for it, and whoever looks can see that it is missing. */
export const LAW_ASKS: ReadonlySet<string> = new Set([
  'privacy-policy',
  'cookie-policy',
  'consent-before-tags',
  'vat-number-shown',
  'rea-shown',
  'company-line',
  'company-register',
]);
