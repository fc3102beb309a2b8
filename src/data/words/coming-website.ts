import { expression, phrases } from '../../lib/words.ts';

const COMING = {
  it: phrases`
    in costruzione
    in allestimento
    in arrivo
    in preparazione
    in lavorazione
    in fase di (?:costruzione|allestimento|realizzazione)
    in aggiornamento
    in manutenzione
    in creazione
    in realizzazione
    in corso
    prossimamente
    presto online
    di prossima (?:apertura|pubblicazione)
  `,
  en: phrases`
    under construction
    coming soon
    in progress
    in development
    in preparation
    to come
    coming
    soon
    work in progress
  `,
  de: phrases`
    im aufbau
    in arbeit
    in vorbereitung
    in bearbeitung
    in planung
    im bau
    folgt
    folgt in kurze
    folgt noch
    demnachst
    kommt bald
    in kurze
  `,
  fr: phrases`
    en construction
    en cours
    en cours de (?:construction|creation|realisation)
    a venir
    bientot
    bientot disponible
    bientot en ligne
    prochainement
  `,
  es: phrases`
    en construccion
    en obras
    en proceso
    en preparacion
    en desarrollo
    proximamente
    muy pronto
    pronto
    en creacion
  `,
};

const SITE = {
  it: phrases`
    sito
    sito web
    sito internet
    pagina
    pagina web
  `,
  en: phrases`
    website
    web ?site
    web
    our (?:site|website)
  `,
  de: phrases`
    webseite
    homepage
    seite
    internetseite
    unsere (?:seite|webseite|website|homepage)
  `,
  fr: phrases`
    page
    site
    site web
    site internet
  `,
  es: phrases`
    sitio
    sitio web
    (?:nuestra )?(?:pagina web|web)
    nuestro sitio(?: web)?
  `,
};

const IS = {
  it: phrases`
    e
    momentaneamente
    attualmente
    presto
  `,
  en: phrases`
    is
    currently
  `,
  de: phrases`
    ist
    derzeit
    zurzeit
    demnachst
  `,
  fr: phrases`
    est
    en
    actuellement
    bientot
  `,
  es: phrases`
    esta
    actualmente
  `,
};

/** What stands where a website is yet to come, folded and the whole cell: there is none. */
export const COMING_WEBSITE = expression()`^(?:(?:il )?(?:nostro )?${SITE} )?(?:${IS} )?${COMING}(?: online)?$`;
