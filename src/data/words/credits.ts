import { expression, phrases, wholeWords } from '../../lib/words.ts';

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
    hech[oa]
    cread[oa]
    disenad[oa]
    desarrollad[oa]
    realizad[oa]
  `,
};

const TRADES = {
  it: phrases`
    grafica web
    progetto (?:grafico|web)
    grafica e web
    realizzazione(?: sito)?(?: web)?
    sviluppo
    sviluppo web
    crediti
    sviluppatore
  `,
  en: phrases`
    (?:web|site|website) ?design
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
    realisierung
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

const SITE_OF = {
  it: phrases`
    sito(?: web| internet)? (?:a cura di|curato da|by)
    pagina web (?:a cura di|di)
  `,
  de: phrases`
    (?:webseite|website|homepage|internetseite|internetauftritt) von
  `,
  fr: phrases`
    site(?: web| internet)? (?:par|signe|realise chez)
  `,
  es: phrases`
    (?:sitio|pagina|web)(?: web)? (?:por|a cargo de)
  `,
};

const THEMES = {
  it: phrases`
    tema
    modello
  `,
  en: phrases`
    theme
    template
  `,
  de: phrases`
    thema
    vorlage
  `,
  fr: phrases`
    theme
    gabarit
  `,
  es: phrases`
    tema
    plantilla
  `,
};

/** "This site was made by …": plain wherever it stands. */
export const CREDIT_PHRASES: readonly RegExp[] = [
  expression()`\b(?:web|site|website|sito|sito web|pagina web|webseite|homepage)\s?-?${MADE}(?: and \w{2,12}| e \w{2,14})? (?:by|da|a cura di|von|par|por)\b`,
  /\b(?:web|site|website|theme|template|hosted|hosting|managed|maintained) by\b/,
  expression()`\b${SITE_OF}\b`,
  expression()`\b${THEMES}\s?: ?(?:\S{1,20} ){1,4}(?:by|di|von|par|por|de)\b`,
  /\bpowered (?:by|with)\b|\bproudly (?:made|powered)\b/,
  expression()`\b${TRADES}\s?(?:&|e|and|und|et|y)?\s?(?:\w{2,14})?\s?(?::|by\b|©|-\s|da\b|di\b|von\b|durch\b|par\b|por\b)`,
  /\b(?:designed|developed|site built|crafted|coded) (?:&|and) (?:\w{2,14}) by\b/,
];

const DESIGNS = {
  it: phrases`
    grafica
  `,
  en: phrases`
    web
    design
    layout
  `,
  de: phrases`
    grafik
  `,
  fr: phrases`
    graphisme
  `,
  es: phrases`
    diseno
  `,
};

/** A line that begins so and goes on with a name: `Gestaltung & Programmierung Pixelkraut`; near the end of a page. */
export const CREDIT_LINE = expression()`^\W*${TRADES}(?:\W+(?:(?:and|e|und|et|y) )?${TRADES})?\W*$|^\W*${DESIGNS}\s?:\s*$|\bsito(?: web| internet)? di\b`;

/** The trade of whoever makes sites, in a title: its own services are no credit. */
export const MAKES_SITES = wholeWords({
  it: phrases`
    siti web
    grafica
    agenzia web
  `,
  en: phrases`
    web
    (?:graphic )?design(?:er)?s?
    digital
    agency
  `,
  de: phrases`
    webdesign
    grafik(?:design)?
    werbeagentur
  `,
  fr: phrases`
    graphisme
    graphiste
    agence
  `,
  es: phrases`
    diseno
    agencia
  `,
});

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
    cread[oa]
    disenad[oa]
    desarrollad[oa]
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
    (?:hand ?)?crafted
    hand ?made
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
