import { phrases, wholeWords } from '../../lib/words.ts';

/** Words before an address that make it the business's own, on `plain` text. Italian, French, Spanish, German, English. */
export const OF_ITS_OWN_PLACE = wholeWords({
  it: phrases`
    siamo
    trov(?:a|i|ate|arci|erete|erai|iamo)
    aspett(?:iamo|ano)
    ven(?:ite|ire|iteci|irci)
    vieni
    passa(?:te)?
    raggiung\w+
    sed[ei]
    studio
    negozio
    uffici?o?
    laboratorio
    showroom
    bottega
    officina
    locale
    ristorante
    salone
    punto vendita
    magazzino
    stabilimento
    azienda
    indirizzo
    presso (?:il|la|lo|i) nostr\w+
    nostr[oaie]
    ubicat[oa]
    situat[oa]
    riceve
    apert[oa]
  `,
  en: phrases`
    we are
    find us
    visit us
    located
    our
  `,
  de: phrases`
    wir sind
    finden sie
    unsere?m?
    besuchen
  `,
  fr: phrases`
    nous sommes
    retrouvez
    trouverez
    venez
    situee?s?
    notre
    nos
    magasin
    boutique
    atelier
    adresse
    bureaux?
  `,
  es: phrases`
    estamos
    encuentran?os
    encontraras
    visitanos
    ubicad[oa]s?
    situad[oa]s?
    nuestr[oa]s?
    tienda
    taller
    oficinas?
    direccion
  `,
});

/** Headings over works done for others: the streets there are the customers'. */
export const REFERENCE_HEADING = wholeWords({
  it: phrases`
    cantier[ei]
    lavori (?:in corso|eseguiti|svolti|realizzati|recenti)
    (?:nostre |alcune )?realizzazioni
    referenze
  `,
  en: phrases`
    building sites?
    (?:recent|past|completed) (?:projects|works?)
  `,
  de: phrases`
    referenzen
    baustellen?
  `,
  fr: phrases`
    chantiers?
    realisations
  `,
  es: phrases`
    obras (?:en curso|realizadas)
    proyectos realizados
  `,
});

/** Headings over the business's own address, beneath whatever other heading; on `plain` text. */
export const OWN_ADDRESS_HEADING = wholeWords({
  it: phrases`
    (?:il )?nostro indirizzo
    (?:la )?nostra sede
    dove siamo
    i nostri orari
  `,
  en: phrases`
    our (?:address|location|opening hours|premises)
    where we are
  `,
  de: phrases`
    unsere (?:adresse|anschrift|offnungszeiten)
    unser standort
    so finden sie uns
  `,
  fr: phrases`
    notre adresse
    nos horaires
    ou nous trouver
  `,
  es: phrases`
    nuestra (?:direccion|ubicacion)
    nuestro horario
    donde estamos
  `,
});
