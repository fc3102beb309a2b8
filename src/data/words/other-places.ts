import { phrases, wholeWords } from '../../lib/words.ts';

/** Sights and ways to travel that a house tells its guests of, with their hours; on `plain` text. */
export const OTHER_PLACES = wholeWords({
  it: phrases`
    muse[oi]
    castell[oi]
    duomo
    cattedrale
    biblioteca
    tren[oi]
    autobus
    pullman
    traghett[oi]
    funivia
    spiaggia
    ufficio postale
    guardia medica
  `,
  en: phrases`
    museums?
    castle
    cathedral
    library
    trains?
    bus(?:es)?
    ferr(?:y|ies)
    cable car
    beach
    post office
  `,
  de: phrases`
    museum
    schloss
    bibliothek
    zuge?
    bus(?:se)?
    fahren?
    seilbahn
    strand
    postamt
  `,
  fr: phrases`
    musees?
    chateau
    cathedrale
    bibliotheque
    trains?
    bus
    ferry
    telepherique
    plage
    bureau de poste
  `,
  es: phrases`
    museos?
    castillo
    catedral
    biblioteca
    tren(?:es)?
    autobus(?:es)?
    ferry
    teleferico
    playa
    correos
  `,
});
