import { expression, phrases, wholeWords } from '../../lib/words.ts';

/** Headings and labels of opening hours. Folded. */
export const HOURS_HEADING = wholeWords({
  it: phrases`
    orari\w*
    apertura
  `,
  en: phrases`
    opening
    hours
  `,
  de: phrases`
    offnungszeiten
    sprechzeiten
    geschaftszeiten
  `,
  fr: phrases`
    horaires?
    ouverture
  `,
  es: phrases`
    horarios?
  `,
});

const NOUNS = {
  it: phrases`
    orari
  `,
  en: phrases`
    opening
  `,
  de: phrases`
    offnungs
  `,
  fr: phrases`
    horaires
  `,
  es: phrases`
    horario
  `,
};

/** They begin like this. */
export const OPENING_NOUNS = expression()`\b${NOUNS}`;
