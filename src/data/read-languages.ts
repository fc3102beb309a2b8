import type { FactName } from '../model/facts.ts';

/** Languages that the tables of phrases are written in, ISO 639-1. The detector knows two more (`language-words`). */
export const READ_LANGUAGES = ['it', 'en', 'de', 'fr', 'es'] as const;

/**
 * Languages near to one of these, whose little words are partly the same: what a page in one of them declares is believed
 * before what its text looks like. Nobody's template is left behind in Friulian.
 */
export const RELATED_LANGUAGES: ReadonlySet<string> = new Set([
  'ca',
  'co',
  'eu',
  'fur',
  'gl',
  'lij',
  'lld',
  'lmo',
  'nap',
  'oc',
  'pms',
  'rm',
  'sc',
  'scn',
  'vec',
]);

/** Facts that are found by words of a language, not by numbers, links, marks or code. */
export const READ_BY_WORDS: readonly FactName[] = [
  'contactForm',
  'address',
  'openingHours',
  'contactPage',
  'ctas',
  'primaryCta',
  'shop',
  'booking',
  'newsletter',
  'coupon',
  'consentBanner',
  'privacyPolicy',
  'cookiePolicy',
  'blog',
];
