import { expression, phrases } from '../../lib/words.ts';

const BEFORE_ADDRESS = {
  it: phrases`
    sito
    siti
    pagina
    indirizzo
    e
    ed
    o
    anche
    oppure
    vedi
    su
    visita
    ufficiale
    azienda
    aziendale
    nuovo
    vecchio
  `,
  en: phrases`
    web
    website
    internet
    homepage
    home
    page
    url
    link
    www
    http
    https
    site
    address
    and
    or
    also
    see
    on
    visit
    online
    official
    new
    ex
    old
  `,
  de: phrases`
    webseite
    adresse
    und
    oder
    auch
    siehe
    auf
    offizielle
    neu
  `,
  fr: phrases`
    et
    ou
    aussi
    voir
    sur
    en
    officiel
    nouveau
  `,
  es: phrases`
    direccion
    y
    ver
    oficial
    nuevo
  `,
};

/** Words that stand before an address of a website in a cell and are no part of it. */
export const ADDRESS_LABEL_WORD = expression('i')`^${BEFORE_ADDRESS}[.:=)\]]*$`;
