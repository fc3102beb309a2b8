import { expression, phrases } from '../../lib/words.ts';

/** Names of the part of a site that has dated posts. "Eventi" and "Offerte" may never change: they are none. */
export const BLOG_WORDS = {
  it: phrases`
    il blog
    (le |ultime )?(news|notizie)
    news ed? eventi
    novita
    magazine
    articoli
    rassegna stampa
  `,
  en: phrases`
    (our )?blog
    latest news
    articles
    journal
  `,
  de: phrases`
    (unser|zum) blog
    aktuelles
    neuigkeiten
    neues
    nachrichten
  `,
  fr: phrases`
    le blog
    (nos )?actualites
    actus?
  `,
  es: phrases`
    el blog
    noticias
    novedades
    actualidad
  `,
};

const FOLDERS = {
  it: phrases`
    novita
    notizie
    articoli
  `,
  en: phrases`
    blog
    news
    magazine
  `,
  de: phrases`
    aktuelles
    neuigkeiten
  `,
  fr: phrases`
    actualites
    actus
  `,
  es: phrases`
    noticias
  `,
};

/** Paths of that part. */
export const BLOG_PATH = expression('i')`^\/(?:[a-z]{2}\/)?${FOLDERS}(?:\/|\.\w{3,5}$|$)`;
