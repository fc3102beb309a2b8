import { expression, phrases, wholeText } from '../../lib/words.ts';

/** Words of a header that mean the website, whatever stands in the column. */
export const MEANS_THE_SITE = wholeText({
  it: phrases`
    sito\w*
    siti
    dominio
  `,
  en: phrases`
    web\w*
    www
    internet\w*
  `,
  de: phrases`
    homepage
  `,
  fr: phrases`
    sites?
  `,
  es: phrases`
    sitio
  `,
});

const PERSONS = {
  it: phrases`
    persona
    contatto
  `,
  en: phrases`
    person
    contact
  `,
  de: phrases`
    kontakt
  `,
  fr: phrases`
    personne
  `,
  es: phrases`
    contacto
  `,
};

/** Programs that keep persons and firms say of whom a column is: `Person - Organization`. */
export const OF_PERSON = expression('i')`^${PERSONS}\s+-\s+(.+)$`;

/** The title of something, which may be its name. */
export const HEADER_TITLE = wholeText({
  it: phrases`
    titolo
  `,
  en: phrases`
    title
  `,
  de: phrases`
    titel
  `,
  fr: phrases`
    titre
  `,
  es: phrases`
    titulo
  `,
});
