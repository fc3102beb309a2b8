import { anyOf, expression, phrases } from '../../lib/words.ts';

/** Forms of companies as they end a name, of many countries. Part of a regular expression on text as written. */
export const COMPANY_FORMS =
  'Inc\\.?|LLC|L\\.L\\.C\\.|Ltd\\.?|Limited|PLC|plc|Corp\\.?|Corporation|Pty\\.?|GmbH(?: & Co\\.? KG)?|gGmbH|AG|KG|UG|OHG|SE|S\\.?r\\.?l\\.?s?|S\\.?p\\.?A\\.?|S\\.?n\\.?c\\.?|S\\.?a\\.?s\\.?|SAS|SASU|SARL|EURL|SA|S\\.A\\.|S\\.L\\.?U?\\.?|SL|SLU|B\\.?V\\.?|N\\.V\\.|ApS|A/S|AB|AS|Oy|Sp\\. z o\\.o\\.|s\\.r\\.o\\.|Kft\\.?|d\\.o\\.o\\.|Lda\\.?';

/** Whose data protection notice it is: the party named next is the business itself. On `plain` text. */
export const CONTROLLER_WORDS = anyOf({
  it: phrases`
    \btitolare\b
    \bgestore del sito
    \bproprietario del sito
    \bchi siamo
    \bcontatt
  `,
  en: phrases`
    \bcontroller\b
    \bdata protection officer
    \bowner\b
    \bowned (?:and|by)
    \boperated by
    \babout us
    \bcontact
  `,
  de: phrases`
    \bverantwortlich
    \bherausgeber
    \bangaben gemass
    \bbetreiber
    \bimpressum
    \bkontakt
  `,
  fr: phrases`
    \bediteur
    \bresponsable (?:du traitement|legal)
  `,
  es: phrases`
    \bresponsable (?:del tratamiento|legal)
    \btitular del sitio
    \bquienes somos
  `,
});

const FRENCH_MAKERS = phrases`
  creation
  realisation
  conception
  developpement
  design
  maquette
  integration
  webdesign
  graphisme
  credits?
  mentions
`;
const AGENCIES = phrases`
  web ?-?design
  webdesigner
  web ?agency
  web ?master
  webmaster
  agenzia web
`;
const ITALIAN_MAKERS = phrases`
  realizzazione
  sviluppo
  progettazione
  grafica
  ideazione
  creazione
`;
const GERMAN_MAKERS = phrases`
  design
  gestaltung
  umsetzung
  programmierung
  konzept(?:ion)?
  realisierung
  technische umsetzung
  erstellung
`;
const HOSTERS = phrases`
  hosting
  host
  hoster
  hebergement
  hebergeur
  hebergement du site
  alojamiento(?: web)?
  provider
  web ?hosting
  hosting provider
  fornitore di hosting
  webhoster
`;
const MAKERS = {
  it: phrases`
    ${ITALIAN_MAKERS}(?: (?:e|&) [a-z]{4,14})?(?: (?:del |grafica |tecnica )?(?:sito|web|sito web|siti))
    crediti
  `,
  en: phrases`
    (?:website|site|web ?site) (?:by|design|credits?|built by|made by|creation|development)
    credits?
  `,
  de: phrases`
    ${GERMAN_MAKERS}(?: (?:&|und|,) [a-z ]{4,30})*(?: (?:der |dieser )?(?:web ?seite|website|homepage|internetseite))?
  `,
  fr: phrases`
    ${FRENCH_MAKERS}(?: (?:et|&|,) (?:\w+))*(?: (?:graphique|technique))?(?: (?:du|de|de la|de ce|web) ?(?:site|web|page)[a-z ]{0,12})?
  `,
  es: phrases`
    (?:diseno|desarrollo|creacion|realizacion)(?: y [a-z]{5,14})?(?: (?:web|del sitio|de la web|de la pagina|de este sitio)[a-z ]{0,8})
  `,
  all: phrases`
    ${AGENCIES}(?: (?:&|und|e|and|et|y) [a-z ]{3,25})?
    ${HOSTERS}(?: (?:du site|del sito|der website|provider|anbieter|by))?
  `,
};

/** Headings over those who made or host the site, whole. On `plain` text. */
export const MAKER_HEADING = expression()`^${MAKERS}\s*:?$`;
/** Of these one word alone is also a trade. They count in notices only. */
export const MAKER_TRADE =
  /^(?:design|gestaltung|grafica|realisation|conception|creation|developpement|graphisme|konzept(?:ion)?|umsetzung|programmierung|web ?-?design|webdesign|credits?|crediti|mentions|provider)\s*:?$/;
