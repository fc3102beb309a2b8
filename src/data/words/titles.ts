import { expression, phrases } from '../../lib/words.ts';

const VAGUE = {
  it: phrases`
    benvenut[oi]
    senza titolo.*
    nuova pagina.*
    pagina iniziale
    document[o]?
    il mio sito(?: web)?
    sito web
    caricamento[.… ]*
    titolo
  `,
  en: phrases`
    home(?: ?page)?
    homepage
    welcome
    untitled.*
    index(?: of.*)?
    new page.*
    my (?:web)?site
    website
    main
    default(?: web site)?(?: page)?
    redirect(?:ing)?[.… ]*
    loading[.… ]*
    just a moment[.… ]*
    web app
    title
  `,
  de: phrases`
    startseite
    meine (?:website|homepage)
    titel
  `,
  fr: phrases`
    accueil
    mon site(?: web)?
    titre
  `,
  es: phrases`
    inicio
    mi (?:sitio|pagina)(?: web)?
  `,
  all: phrases`
    wordpress
    react app
    vite \+ \w+
  `,
};

/** Titles that templates leave behind. Google asks to avoid vague ones like "Home" (title link guidelines). */
export const VAGUE_TITLE = expression('i')`^${VAGUE}\s*[-–—|:·.]*\s*$`;

const EMPTY = {
  it: phrases`
    benvenut[oiae]
    senza titolo
    titolo
  `,
  en: phrases`
    home(?: ?page)?
    menu
    welcome
    untitled
    title
    heading
    loading
    redirecting
  `,
  de: phrases`
    willkommen
    startseite
  `,
  fr: phrases`
    bienvenue
    accueil
  `,
  es: phrases`
    bienvenid[oa]s?
    inicio
  `,
  all: phrases`
    .{0,2}
  `,
};

/** A greeting, the name of the page, or a piece of a word. */
export const EMPTY_HEADING = expression('iu')`^${EMPTY}[\s.!…–-]*$`;

const UNENDED = {
  it: phrases`
    (?:i|le|la) (?:nostr[oaie]|mi[oae]|vostr[oaie])
    il (?:nostro|vostro|mio|tuo)
  `,
  en: phrases`
    our
    your
    (?:we are|discover|welcome to)(?: our| the)?
  `,
  de: phrases`
    (?:unsere?|ihre?|dein)
    (?:wir sind|willkommen (?:bei|im|in))
  `,
  fr: phrases`
    (?:nos|notre|votre|vos)
    (?:nous sommes|bienvenue (?:chez|a|au|dans))
  `,
  es: phrases`
    (?:nuestr[oa]s?|tus?|sus?)
    (?:somos|bienvenidos (?:a|al))
  `,
};

/** A heading whose rest a script turns over: "I nostri", "Wir sind". Folded text. */
export const UNENDED_HEADING = expression()`^${UNENDED}$`;
