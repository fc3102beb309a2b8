import { anyOf, phrases } from '../../lib/words.ts';

/** Paths of pages where one subscribes. */
export const LIST_ADDRESS = anyOf(
  {
    it: phrases`
    iscri
  `,
    en: phrases`
    newsletter
    mailing-?list
    subscri
  `,
    de: phrases`
    anmeld
  `,
    fr: phrases`
    infolettre
  `,
    es: phrases`
    boletin
    suscri
  `,
  },
  'i',
);
