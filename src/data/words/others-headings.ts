import { anyOf, expression, phrases, wholeWords } from '../../lib/words.ts';

/** "Outside office hours call the emergency dental service": a public service, not the practice. A plumber's own `Notdienst` is his. */
export const DUTY_SERVICE = anyOf({
  it: phrases`
    \bguardia medica\b
    \bcontinuita assistenziale\b
  `,
  en: phrases`
    \bnhs 111\b
    \bout of hours (?:gp|doctors?) service\b
  `,
  de: phrases`
    \b(?:tier|zahn|kassen)?arztliche[rn]? (?:not|bereitschafts)(?:fall)?dienst
    \ban den (?:\w+ )?(?:not|bereitschafts)dienst\b
  `,
  fr: phrases`
    \bmedecin de garde\b
  `,
  es: phrases`
    \bservicio de urgencias\b
  `,
});

/** Taxis and transfers that houses name for their guests. */
export const TAXI_WORDS = /\b(?:taxi|taxis|ncc|minicab|cab service|transfer service|servizio navetta)\b/;

const FRIENDS = {
  it: phrases`
    fornitori
    convenzioni
    amici
    collaborazioni
    collaboratori esterni
  `,
  en: phrases`
    partners?
    suppliers
    sponsors?
    friends
  `,
  de: phrases`
    partnerschaften
    lieferanten
  `,
  fr: phrases`
    partenaires
    fournisseurs
  `,
  es: phrases`
    proveedores
  `,
};

/** Headings over lists of other people's contacts. */
export const OTHERS_HEADINGS: readonly RegExp[] = [
  wholeWords({
    it: phrases`
      (?:numeri|telefoni|contatti|indirizzi|link|siti|recapiti) utili
    `,
    en: phrases`
      useful (?:numbers|contacts|links|phone|information)
    `,
    de: phrases`
      wichtige (?:telefon)?nummern
      nutzliche (?:links|adressen|nummern)
    `,
    fr: phrases`
      numeros utiles
      (?:liens|adresses|contacts|telephones) utiles
    `,
    es: phrases`
      (?:direcciones|telefonos) (?:utiles|de interes)
      (?:telefonos|enlaces|numeros) (?:de interes|utiles)
    `,
  }),
  anyOf({
    it: phrases`
      \bnumeri (?:di|per l') ?emergenz[ae]\b
      ^(?:in caso di )?emergenz[ae]$
      \bguardia medica\b
      \bpronto soccorso\b
    `,
    en: phrases`
      ^emergency$
      \bemergency (?:numbers|services)\b
    `,
    de: phrases`
      \bnotruf\b
      ^im notfall$
      ^notf[aä]lle?$
      \b(?:arztlicher|zahnarztlicher|tierarztlicher|apotheken|kassenarztlicher)[ -]?(?:not|bereitschafts)dienst
      \bbereitschaftsdienst\b
    `,
    fr: phrases`
      \burgences\b
    `,
    es: phrases`
      \bemergencias?\b
    `,
  }),
  /\b(?:dove mangiare|where to eat|wo essen|ou manger|donde comer|dove dormire|where to stay|cosa vedere|cosa fare|things to do|what to see|nei dintorni|in zona|a due passi)\b/,
  anyOf({
    it: phrases`
      ^(?:i nostri |alcuni )?(?:consigli|suggerimenti)$
    `,
    en: phrases`
      ^(?:our |local |some )?(?:tips|suggestions|recommendations)$
    `,
    de: phrases`
      ^(?:unsere )?(?:geheim)?tipps$
    `,
    fr: phrases`
      ^nos (?:bons )?(?:conseils|adresses|plans)$
    `,
    es: phrases`
      ^nuestros consejos$
    `,
    all: phrases`
      \b(?:local guide|guida (?:del|per l')ospite|guest guide|vi consigliamo|we recommend|wir empfehlen|nous recommandons|recomendamos)\b
    `,
  }),
  wholeWords(phrases`
    (?:ristoranti|restaurants?|locali|pizzerie|bar|negozi|attivita|strutture|hotel) (?:consigliat[ei]|convenzionat[ei]|vicin[ei]|nelle vicinanze|nearby|near(?:by)? us|recommended|recommandes|recomendados)
    (?:recommended|nearby) (?:restaurants|places|hotels|shops)
  `),
  expression()`\b(?:i nostri |our |unsere |nos |nuestros |sponsor e |sponsors? and )?${FRIENDS}$`,
];

/** Headings that begin like this stand over a guide's lists, and over the pages of a business of that trade. */
export const SERVICE_HEADING = /^(?:trasporti|transport|taxis?|farmacie?|pharmac(?:y|ies)|ospedal[ei]|hospitals?)\b/;

/** Headings over the business's own contacts. */
export const CONTACT_HEADING =
  /\b(?:contat|contact|kontakt|(?:reach|call|phone|visit|find) us|recapiti|scrivici|anfahrt|coordonnees)/;

const OTHERS =
  'partners?|partnerschaften|partenaires|socios|collaborator[ei]|fornitori|suppliers|lieferanten|fournisseurs|proveedores|sponsors?|sponsoren|convenzioni|convenzionati|rivenditori|dealers|resellers|stockists|handler|fachhandler|revendeurs|distribuidores|distributori|clienti|clients?|customers|kunden|clientes|referenze|references|referenzen|amici|friends|links?|siti amici|link utili|useful links|nutzliche links|liens utiles|liens|enlaces|numeri utili|dove (?:dormire|mangiare|alloggiare)|where to (?:stay|eat)|ou (?:dormir|manger)|donde (?:dormir|comer)';

/** The whole heading over a list of other parties, whose entries have headings of their own: `Our partners`, `Fornitori e sponsor`. */
export const OTHERS_WHOLE_HEADING = new RegExp(
  `^(?:(?:i|le|gli|the|die|les|los|alcuni|some|our|nostri|nostre|unsere|nos|nuestros|who are our) ){0,2}(?:${OTHERS})(?: (?:e|ed|and|und|et|y|&) (?:${OTHERS}))?$`,
);

/** The same as the last part of a path, words parted by blanks. */
export const OTHERS_PATH = new RegExp(`^(?:(?:i|our|nostri|unsere|nos|nuestros) ){0,2}(?:${OTHERS})$`);

/** "Call us at …": the site speaks of the business itself, whatever the heading. */
export const SPEAKS_OF_ITSELF = wholeWords({
  it: phrases`
    (?:chiama|contatta|scrivi|telefona)(?:ci|teci)
    contattarci
  `,
  en: phrases`
    (?:call|contact|phone|reach|ring|write|email|e-mail|text) us
  `,
  de: phrases`
    (?:rufen|schreiben|kontaktieren) sie uns
  `,
  fr: phrases`
    (?:appelez|contactez|ecrivez)[ -]nous
    nous (?:contacter|joindre)
  `,
  es: phrases`
    (?:llama|contacta|escribe)nos
    contactarnos
  `,
});
