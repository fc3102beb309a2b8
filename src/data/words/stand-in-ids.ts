import { anyOf, phrases } from '../../lib/words.ts';

/** What documentation and templates write where an id is to be filled in. */
export const STAND_IN_IDS = anyOf(
  {
    it: phrases`
      TUO
      ESEMPIO
    `,
    en: phrases`
      YOUR
      EXAMPLE
      PLACEHOLDER
      SAMPLE
      CHANGE
      INSERT
    `,
    de: phrases`
      DEIN
      BEISPIEL
    `,
    fr: phrases`
      VOTRE
      EXEMPLE
    `,
    es: phrases`
      EJEMPLO
    `,
    all: phrases`
      X{3,}
      ABC123
      123ABC
      XYZ123
      A1B2C3
      1A2B3C
    `,
  },
  'i',
);
