import { expression, phrases } from '../../lib/words.ts';

/**
 * Words that say that what follows belongs to somebody else. Italian, English, German, French and Spanish.
 * All are tried on folded, lower-case text without accents (see `plain`).
 */

const MADE = {
  it: phrases`
    creato
    realizzato
    ideato
    sviluppato
    progettato
    fatto
  `,
  en: phrases`
    design(?:ed)?
    develop(?:ed|ment)
    built
    made
    created
  `,
  de: phrases`
    erstellt
    umgesetzt
    gemacht
  `,
  fr: phrases`
    cree
    realise
    fait
    concu
  `,
  es: phrases`
    hecho
    creado
    disenado
    desarrollado
  `,
};

const TRADES = {
  it: phrases`
    grafica web
    realizzazione(?: sito)?(?: web)?
    sviluppo
    sviluppo web
    crediti
    sviluppatore
  `,
  en: phrases`
    web ?design
    webmaster
    web ?agency
    web ?development
    webdesigner
    graphic design
    credits?
    developer
  `,
  de: phrases`
    programmierung
    umsetzung
    gestaltung
    konzeption
  `,
  fr: phrases`
    site web
    realisation
    creation
    creation du site
    conception
    credit photos?
  `,
  es: phrases`
    diseno web
    desarrollo web
  `,
};

/** "This site was made by …": plain wherever it stands. */
export const CREDIT_PHRASES: readonly RegExp[] = [
  expression()`\b(?:web|site|website|sito|sito web|pagina web|webseite|homepage)\s?-?${MADE}(?: and \w{2,12}| e \w{2,14})? (?:by|da|a cura di|von|par|por)\b`,
  /\b(?:web|site|website|theme|template|hosted|hosting|managed|maintained) by\b/,
  /\bpowered (?:by|with)\b|\bproudly (?:made|powered)\b/,
  expression()`\b${TRADES}\s?(?:&|e|and|und|et|y)?\s?(?:\w{2,14})?\s?(?::|by\b|©|-\s|da\b|von\b|par\b|por\b)`,
  /\b(?:designed|developed|site built|crafted|coded) (?:&|and) (?:\w{2,14}) by\b/,
];

/** Sample text of a free template: what it links to is its maker's. */
export const TEMPLATE_TEXT = /\bfree (?:[\w-]+ ){0,4}templates?\b|\btemplates? (?:[\w-]+ ){0,2}(?:by|from)\b/;

const MADE_BY = {
  it: phrases`
    creato
    realizzat[oa]
    ideato
    sviluppato
    progettato
    a cura di
    crediti
  `,
  en: phrases`
    design(?:ed)?
    develop(?:ed)?
    built
    made
    crafted
    created
    made with
    credits?
  `,
  de: phrases`
    erstellt
    umgesetzt
  `,
  fr: phrases`
    cree
    realise
    concu
  `,
  es: phrases`
    creado
    disenado
    desarrollado
  `,
};

const MADE_WITH = {
  it: phrases`
    fatto
    realizzato
    creato
    sviluppato
  `,
  en: phrases`
    made
    built
    crafted
    coded
    designed
  `,
  de: phrases`
    gemacht
  `,
  fr: phrases`
    fait
  `,
  es: phrases`
    hecho
  `,
};

/** The same, but only near the end of a page or beside words such as "site": a menu is also "created by" somebody. */
export const WEAK_CREDIT_PHRASES = expression()`\b(?:${MADE_BY} (?:(?:and|e|&) \w{2,14} )?(?:by|da|von|par|por|di|love by)|${MADE_WITH} (?:with|con|mit|avec) (?:\S{1,12} ){1,3}(?:in [a-z]{3,20} )?(?:by|da|von|par|por))\b`;
