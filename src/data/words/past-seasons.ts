import { phrases, wholeWords } from '../../lib/words.ts';

/** Words of seasons on folded text, by the month and day on which each is over. */
export const SEASONS: readonly { readonly named: RegExp; readonly ends: string; readonly nextYear?: true }[] = [
  {
    named: wholeWords({
      it: phrases`primavera|primaveril[ei]`,
      en: phrases`spring`,
      de: phrases`fruhjahr|fruhling`,
      fr: phrases`printemps`,
      es: phrases`primavera`,
    }),
    ends: '06-30',
  },
  {
    named: wholeWords({
      it: phrases`estate|estiv[aoei]`,
      en: phrases`summer`,
      de: phrases`sommer(?:saison)?`,
      fr: phrases`ete|estivale?s?`,
      es: phrases`verano`,
    }),
    ends: '09-30',
  },
  {
    named: wholeWords({
      it: phrases`inverno|invernal[ei]`,
      en: phrases`winter`,
      de: phrases`winter(?:saison)?`,
      fr: phrases`hiver`,
      es: phrases`invierno`,
    }),
    ends: '03-31',
    nextYear: true,
  },
  {
    named: wholeWords({
      it: phrases`autunno|stagione`,
      en: phrases`autumn|season`,
      de: phrases`herbst|saison`,
      fr: phrases`automne|saison`,
      es: phrases`otono|temporada`,
    }),
    ends: '12-31',
  },
];

/** What a line with a season tells customers of today: when it is open, what it costs, that they may come. Folded text. */
export const HOLDS_TODAY = wholeWords({
  it: phrases`
    orar[io]
    prezz[io]
    listin[oi]
    tariff[ae]
    apertur[ae]
    apert[oiae]
    riapriamo
    prenota\w*
    iscri[vz]\w+
    programma
    calendario
    vi aspettiamo
  `,
  en: phrases`
    hours
    opening
    prices?
    rates
    open
    book(?:ings?)?
    enrol\w*
    program(?:me)?
    calendar
    schedule
    join us
  `,
  de: phrases`
    offnungszeiten
    preise?
    preisliste
    tarife
    geoffnet
    buch(?:en|bar|ung)
    anmeld\w+
    programm
    termine
    wir freuen uns
  `,
  fr: phrases`
    horaires
    prix
    tarifs?
    ouverture
    ouverte?s?
    reserve[rz]\w*
    inscri\w+
    programme
    calendrier
  `,
  es: phrases`
    horarios?
    precios?
    tarifas?
    apertura
    abiert[oa]s?
    reserv\w+
    inscrip\w+
    programa
    calendario
    te esperamos
  `,
});

/** What a line with a season offers. Folded text. */
export const OFFERED = wholeWords({
  it: phrases`
    offert[ae]
    promo(?:zion[ei])?
    scont[oi]
    sald[oi]
  `,
  en: phrases`
    offers?
    deals?
    discounts?
  `,
  de: phrases`
    angebote?
    aktion(?:en)?
    rabatte?
  `,
  fr: phrases`
    offres?
    promotions?
    soldes
  `,
  es: phrases`
    ofertas?
    promocion(?:es)?
    rebajas?
  `,
});

/** Where a firm stands at a fair, on folded text: hall and stand, with their letters and numbers. */
export const STAND_AT_A_FAIR = wholeWords({
  it: phrases`(?:stand|pad(?:iglione)?) ?[a-z]{0,2} ?\d{1,3}`,
  en: phrases`(?:stand|booth|hall) ?[a-z]{0,2} ?\d{1,3}`,
  de: phrases`(?:stand|halle) ?[a-z]{0,2} ?\d{1,3}`,
  fr: phrases`(?:stand|hall|pavillon) ?[a-z]{0,2} ?\d{1,3}`,
  es: phrases`(?:stand|pabellon|caseta) ?[a-z]{0,2} ?\d{1,3}`,
});

/** Told as done, or as one of many that were: no announcement. Folded text. */
export const LOOKS_BACK = wholeWords({
  it: phrases`
    siamo stati
    abbiamo
    foto
    grazie
    galleria
    passat[aeio]
    record
    vincitor[ei]
  `,
  en: phrases`
    we were
    we have
    photos?
    thanks?
    gallery
    past
    winners?
    highlights?
  `,
  de: phrases`
    wir waren
    wir haben
    fotos?
    bilder
    danke
    ruckblick
    ehemalige
    sieger
  `,
  fr: phrases`
    nous avons
    photos?
    merci
    galerie
    passee?s?
    retour sur
    vainqueurs?
  `,
  es: phrases`
    hemos
    estuvimos
    fotos?
    gracias
    galeria
    pasad[oa]s?
    ganador\w*
  `,
});
