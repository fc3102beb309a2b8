import { phrases, wholeWords } from '../../lib/words.ts';

/** What a link says that leads to what others wrote: "Leggi tutte le recensioni su Google". */
export const REVIEW_WORDS = wholeWords(
  {
    it: phrases`
    recension[ei]
  `,
    en: phrases`
    reviews?
  `,
    de: phrases`
    bewertung(?:en)?
    rezension(?:en)?
  `,
    fr: phrases`
    avis
  `,
    es: phrases`
    rese[ñn]as?
    opini[oó]n(?:es)?
  `,
  },
  'i',
);
