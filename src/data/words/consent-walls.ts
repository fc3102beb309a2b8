import { phrases, wholeWords } from '../../lib/words.ts';

/** What a page says that shows nothing before visitors accept cookies or say their age. Folded words. */
export const CONSENT_WALL = wholeWords(
  {
    it: phrases`
    (?:hai|avere|ho) (?:gia )?(?:compiuto |piu di |almeno )?18 anni
    maggiorenne
  `,
    en: phrases`
    (?:are you|i am|you must be) (?:over |at least )?18
  `,
    de: phrases`
    mindestens 18 jahre
  `,
    fr: phrases`
    avez(?: vous)? (?:plus de )?18 ans
  `,
    es: phrases`
    mayor(?:es)? de (?:18|edad)
  `,
    all: phrases`
    (?:accett|accept|akzeptier|acept)\w*\b.*\bcookies?
    cookies?\b.*\b(?:accett|accept|akzeptier|acept)\w*
  `,
  },
  's',
);

/** Blocks of such a page that belong to the question: the rest is the site. Folded words. */
export const CONSENT_BLOCK = wholeWords({
  it: phrases`
    consens\w*
    accett\w*
    rifiut\w*
    prosegui\w*
    eta
    maggiorenne
    entra
    esci
    si
  `,
  en: phrases`
    accept\w*
    reject
    continu\w*
    age
    enter
    leave
    no
    yes
  `,
  de: phrases`
    akzeptier\w*
    ablehnen
    weiter
    ja
    nein
  `,
  fr: phrases`
    oui
    non
  `,
  es: phrases`
    acept\w*
  `,
  all: phrases`
    cookies?
    privacy
    18
  `,
});
