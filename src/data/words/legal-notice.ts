import { phrases, wholeWords } from '../../lib/words.ts';

/**
 * On links to a page that says who answers for a site, and headings of it. Folded pieces of regular expressions; see `anyPhrase`.
 * By the law that asks for it; sources in docs/checks.md.
 */
export const LEGAL_NOTICE_WORDS = [
  // DE, AT, CH; "Offenlegung" is § 25 MedienG, but of data to others it is a chapter of a privacy notice
  'impressum|anbieterkennzeichnung|anbieterkennung|offenlegung(?! (?:von|der|ihrer|an|gegenuber|personenbezogener))',
  '(?:angaben|informationen|information|pflichtangaben) (?:gem|gemass|gemaess|nach|laut)(?: dem| paragraph| paragraf| par)?(?: 5| art 3)? (?:ddg|tmg|ecg|e commerce gesetz|mediengesetz|uwg)',
  // FR, BE, CH
  'mentions? legales?|(?:informations?|infos?) legales?|mentions obligatoires',
  // BE
  'wettelijke (?:vermeldingen|informatie)|juridische informatie|colofon',
  // ES: Spanish, Catalan, Basque
  'aviso (?:legal|juridico)|(?:informacion|nota|datos|textos) legal(?:es)?|(?:avis|informacio) legal|lege oharra',
  'legal notices?|imprint(?! (?:method|area|colour|color|option|size)s?)|legal (?:information|info)|company (?:information|details)',
  // IT, CH
  'note legali|informazioni legali|(?:dati|informazioni) (?:societari|societarie|legali)|colofone',
] as const;

/** Labels of links to notices that every site has: they are no place of its own. */
export const LEGAL_MENU = wholeWords({
  it: phrases`
    note legali
  `,
  en: phrases`
    privacy
    cookies?
    legal
    imprint
  `,
  de: phrases`
    impressum
    datenschutz
    agb
  `,
  fr: phrases`
    mentions
  `,
  es: phrases`
    aviso legal
    privacidad
  `,
});
