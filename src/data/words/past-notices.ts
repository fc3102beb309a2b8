import { phrases, wholeWords } from '../../lib/words.ts';

/** Notices of the pandemic that ask something of customers today. */
export const PANDEMIC =
  /\b(?:covid(?: ?19)?|corona ?virus|coronavirus|pandemi[ae]|pandemie|pandemic|lockdown|confinement|dpcm|green ?pass|sars cov 2)\b/;

export const PANDEMIC_RULE = wholeWords({
  it: phrases`
    chius[oiae]
    riapri\w*
    apert[oiae] (?:solo|secondo)
    obbligo
    obbligatori[oa]
    mascherin[ae]
    distanziamento
    prenotazione obbligatoria
    solo asporto
    normativ[ae]
    disposizioni
    misure di sicurezza
    sanificat\w*
  `,
  en: phrases`
    closed
    reopen\w*
    masks?
    face coverings?
    social distanc\w*
    guidelines
    takeaway only
    safety measures
  `,
  de: phrases`
    geschlossen
    maskenpflicht
    maske
    abstand
    hygienekonzept
    hygieneregeln
    3g
    2g
  `,
  fr: phrases`
    ferme[es]?
    rouvr\w*
    masques?
    gestes barrieres
    pass sanitaire
    mesures sanitaires
  `,
  es: phrases`
    cerrad[oa]s?
    reabr\w*
    mascarillas?
    distancia
    aforo
    medidas de seguridad
  `,
});

/** Wishes of a year's end. */
export const SEASON_WISHES = wholeWords({
  it: phrases`
    buone feste
    buon natale
    felice anno
    buon anno
    auguri di natale
  `,
  en: phrases`
    merry christmas
    happy new year
    season s greetings
  `,
  de: phrases`
    frohe weihnachten
    guten rutsch
    frohes neues jahr
  `,
  fr: phrases`
    joyeux noel
    bonne annee
    joyeuses fetes
  `,
  es: phrases`
    feliz navidad
    felices fiestas
    feliz ano
  `,
});
