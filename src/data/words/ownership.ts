import { anyOf, expression, phrases, wholeWords } from '../../lib/words.ts';

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

/** Words of the right to complain in privacy policies: whoever is named next is the authority. */
export const COMPLAINT_WORDS = anyOf({
  it: phrases`
    \b(?:proporre|presentare|inoltrare) (?:un )?reclamo (?:(?:a|al|alla|presso|dinanzi|innanzi)\b|all['’])
  `,
  en: phrases`
    \b(?:lodge|file|make|submit) a complaint (?:with|to)\b
    \bcomplain to (?:the|your)\b
  `,
  de: phrases`
    \bbeschwerde(?:n|recht)? (?:bei|nimmt|nehmen|richten|an)\b
    \brecht auf beschwerde\b
  `,
  fr: phrases`
    \b(?:reclamation|plainte) (?:aupres|devant|a la)\b
  `,
  es: phrases`
    \b(?:reclamacion|queja) (?:ante|a la|con)\b
  `,
});

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

/** Public bodies, chambers and arbiters named in privacy policies and legal notices. */
export const AUTHORITY_WORDS = anyOf({
  it: phrases`
    \bgarante\b
    \bautorita (?:di controllo|garante)
    \bgpdp\b
    organo di controllo
    \bcarabinieri\b
    \bpolizia\b
    vigili del fuoco
    croce rossa
    \bambulan[zc]
    guardia medica
    pronto soccorso
    guardia di finanza
    capitaneria
    \bosservatorio\b
  `,
  en: phrases`
    information commissioner
    \bico\b
    \bedob\b
    \bedpb\b
    supervisory authority
    \bpolice\b
    data protection (?:authority|commission)
    federal trade commission
  `,
  de: phrases`
    datenschutzbehorde
    aufsichtsbehorde
    landeszentrum
    datenschutzzentrum
    datenschutzaufsicht
    landesamt fur datenschutz
    beauftragte[rn]? fur (?:den )?datenschutz
    landesbeauftragte
    bundesbeauftragte
    bezirksregierung
    regierungsprasidium
    bezirkshauptmannschaft
    landratsamt
    gesundheitsamt
    gewerbeamt
    ordnungsamt
    zustandige[rs]? (?:kammer|behorde|stelle|aufsicht)
    \b(?:landes)?(?:zahn)?arztekammer
    kassen(?:zahn)?arztliche
    rechtsanwaltskammer
    notarkammer
    architektenkammer
    apothekerkammer
    steuerberaterkammer
    psychotherapeutenkammer
    prasident(?:in)? des (?:land|amts|oberlandes)gerichts
    handwerkskammer
    industrie- und handelskammer
    schlichtungsstelle
    universalschlichtung
    verbraucherschlichtung
    \bpolizei\b
    \bfeuerwehr\b
  `,
  fr: phrases`
    \bcnil\b
    commission nationale
    autorite de (?:controle|protection)
    mediateur
    mediation de la consommation
    \bpompiers\b
  `,
  es: phrases`
    \baepd\b
    agencia espanola de proteccion
    autoridad de (?:control|proteccion)
  `,
});

/** The company that hosts the site, its registrar, and other processors that policies name with their address. */
export const HOST_WORDS = anyOf({
  it: phrases`
    \bpolizza (?:rc|assicurativa)
    \bospitat[oa] (?:da|su|presso)
    \baruba s\.?p\.?a
  `,
  en: phrases`
    \binsurer\b
    \binsured (?:by|with)\b
    \bhosting\b
    \bhosted (?:by|on|at)\b
    \bhost(?:ing)? provider
    \bregistrar\b
    \bgoogle (?:ireland|llc|inc)
  `,
  de: phrases`
    haftpflichtversicher
    \bhoster\b
    \bserver(?:standort|-anbieter)
    \bstrato ag\b
  `,
  fr: phrases`
    \bassurance (?:decennale|responsabilite|professionnelle)
    \bassureur
    \bhebergeu?r
    \bhebergement
    \bhebergee? (?:par|chez)
  `,
  es: phrases`
    \baseguradora\b
    \balojamiento
    \balojad[oa] en
  `,
  all: phrases`
    \bovh\b
    \bionos\b
    \b1&1\b
    \bgandi\b
    \bo2switch\b
    \bplanethoster\b
    \bhetzner\b
    \bnetsons\b
    \bregister\.it\b
    \bwix\.com\b
    \bsquarespace\b
    \bfacebook ireland
    \bmeta platforms
    \bmailchimp\b
    \biubenda\b
    \bhotjar\b
    \bautomattic\b
  `,
});

/** What names the host beyond doubt, on any page ("hébergement" alone is also a room for the night). */
export const HOST_PHRASES =
  /\bhebergeur|\bhebergee? (?:par|chez)|\bhosted (?:by|on|at)\b|\bhosting provider|\balojad[oa] en\b|\bospitat[oa] (?:da|su|presso) (?:aruba|register|netsons|siteground|ovh|serverplan)/;

/** Words too common in names of businesses to tell one from another. */
export const COMMON_NAME_WORDS: ReadonlySet<string> = new Set(
  (
    'srl srls spa snc sas societa company gmbh sarl ltd limited inc corp corporation group gruppo studio agenzia agency centro center centre hotel albergo ' +
    'ristorante restaurant pizzeria bar caffe cafe trattoria osteria agriturismo bed breakfast rooms camere casa house home shop store negozio ' +
    'officina autofficina auto service servizi services express online italia italy roma milano torino napoli firenze bologna verona dott dottor ' +
    'dottoressa dental dentista dentistico medico clinica clinic praxis zahnarztpraxis zahnarzt arzt cabinet avocat beauty hair salon london paris ' +
    'madrid berlin world best real estate immobiliare solutions consulting associates partners brothers sons fratelli figli della delle degli dello ' +
    'dell the and und les des los las del notar notary notaio notaire notaria notariat anwalt anwalte anwaltskanzlei kanzlei rechtsanwalt avvocato avvocati avvocata ' +
    'avocats abogado abogados steuerberater commercialista commercialisti geometra ingegnere architetto architekt architecte arquitecto farmacia pharmacie pharmacy apotheke ' +
    'physio physiotherapie fisioterapia psicologo psicologa psychologue veterinario veterinaria tierarzt zahnmedizin odontoiatra parrocchia comune associazione github localhost'
  ).split(' '),
);
