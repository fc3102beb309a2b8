import { expression, phrases } from '../../lib/words.ts';

const OFFERS = {
  it: phrases`
    offert[ae]
    promo(?:zion[ei])?
    scont[oi]
    sald[oi]
    coupon
    buon[oi]
    iscrizion[ei]
    prenota entro
    solo
    valid[oaie]?
  `,
  en: phrases`
    early booking
    offers?
    sale
    discount
    deal
    voucher
    promo(?:tion)?s?
  `,
  de: phrases`
    angebote?
    aktion(?:en)?
    rabatt
    gutscheine?
    nur
    gultig
  `,
  fr: phrases`
    offres?
    remises?
    soldes
    promotions?
    valables?
    reduction
  `,
  es: phrases`
    ofertas?
    descuentos?
    rebajas?
    promocion(?:es)?
    validas?
    validos?
  `,
};

const UNTIL = {
  it: phrases`
    fino a(?:l|lla|ll)?
    entro (?:il|l)
    scad(?:e|enza)(?: il)?
    termina il
    al
  `,
  en: phrases`
    until
    till
    through
    before
    ends?(?: on)?
    expires?(?: on)?
  `,
  de: phrases`
    bis(?: zum)?
    endet am
  `,
  fr: phrases`
    jusqu (?:au|a)
    avant le
  `,
  es: phrases`
    hasta el
    antes del
    termina el
  `,
};

/** An offer, a discount or a promotion that ends: the words right before its date. */
export const OFFER_UNTIL = expression()`\b${OFFERS}\b(?:\W+\w+){0,9}?\W+${UNTIL}\W*$`;

const NOUNS = {
  it: phrases`
    offert[ae]
    promo(?:zion[ei])?
    scont[oi]
    sald[oi]
    buon[oi] sconto
  `,
  en: phrases`
    offers?
    sale
    discounts?
    deals?
    promo(?:tion)?s?
  `,
  de: phrases`
    angebote?
    aktion(?:en)?
    rabatt
  `,
  fr: phrases`
    offres?
    remises?
    soldes
    promotions?
  `,
  es: phrases`
    ofertas?
    descuentos?
    rebajas?
    promocion(?:es)?
  `,
};

const IN_A_MONTH = {
  it: phrases`
    (?:valid[oaie]?|solo|soltanto)(?: \w+){0,4} (?:a|ad|in|di|per|nel)
    (?:fino a|entro|per tutto)(?: tutto)?(?: (?:la )?fine(?: di)?| il mese di)?
  `,
  en: phrases`
    (?:valid|only)(?: \w+){0,3} (?:in|for|during)
    (?:for|until(?: the)? end of|until|through)
  `,
  de: phrases`
    (?:gultig|nur|nur noch)(?: \w+){0,3} (?:im|in|fur)
    bis(?: ende)?
  `,
  fr: phrases`
    (?:valables?|seulement|uniquement)(?: \w+){0,3} (?:en|au mois de|pour)
    jusqu (?:a|en)(?: la)?(?: fin)?
  `,
  es: phrases`
    (?:validas?|validos?|solo)(?: \w+){0,3} (?:en|de|para)
    hasta(?: (?:fin|finales|el fin) de)?
  `,
};

/** An offer for a month that is named without a day: the words right before it. */
export const OFFER_IN_MONTH = expression()`\b${NOUNS}\b(?:\W+\w+){0,6}?\W+${IN_A_MONTH}\W*$`;

const DAYS = {
  it: phrases`(?:lune|marte|mercole|giove|vener)di|sabato|domenica`,
  en: phrases`(?:mon|tues|wednes|thurs|fri|satur|sun)day`,
  de: phrases`(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch`,
  fr: phrases`(?:lun|mar|mercre|jeu|vendre|same)di|dimanche`,
  es: phrases`lunes|martes|miercoles|jueves|viernes|sabado|domingo`,
};

/** The name of the day right before its date. */
export const DAY_BEFORE = expression()`\b${DAYS}(?: (?:den|dem|il|le|el|the))?\W*$`;

const COMING_NEXT = {
  it: phrases`
    prossim[ioae] (?:event[oi]|appuntament[oi]|cors[oi]|dat[ae]|concert[oi]|serat[ae]|spettacol[oi]|incontr[oi])
    event[oi] in (?:programma|arrivo)
    in programma
  `,
  en: phrases`
    upcoming (?:events?|dates|courses|shows|classes|workshops)
    next (?:events?|dates|courses|shows)
    coming up
  `,
  de: phrases`
    (?:nachste|kommende|bevorstehende|anstehende|aktuelle) (?:termine|veranstaltungen|kurse|events|konzerte)
  `,
  fr: phrases`
    prochain[es]{0,2} (?:evenements?|rendez vous|dates|concerts?|stages?|spectacles?)
    a venir
  `,
  es: phrases`
    proxim[oa]s? (?:eventos?|fechas?|cursos?|conciertos?|citas?)
  `,
};

/** Headings over what is still to come. */
export const COMING_EVENTS = expression()`^(?:i |gli |le |the |our |unsere |die |nos |les |nuestros |los |nostri )*${COMING_NEXT}\b`;

const CLOSING = {
  it: phrases`
    chius[oiaei]
    chiusur[ae]
    ferie
    riapriamo
    riapriremo
    riapertura
    riaprira
  `,
  en: phrases`
    closed
    closing
    holidays?
    reopen(?:ing|s)?
    back on
  `,
  de: phrases`
    geschlossen
    betriebsferien
    urlaub
    ferien
    wieder (?:da|geoffnet)
  `,
  fr: phrases`
    ferme[es]?
    fermeture
    conges
    reouverture
    rouvrirons
  `,
  es: phrases`
    cerrad[oa]s?
    cierre
    vacaciones
    reabrimos
    reapertura
  `,
};

/** "We are closed until": the words right before a date. */
export const CLOSED_UNTIL = expression()`\b${CLOSING}\b(?:\W+\w+){0,8}?\W*$`;
