/**
 * Words that say that what follows belongs to somebody else. Italian, English, German, French and Spanish.
 * All are tried on folded, lower-case text without accents (see `plain`).
 */

/** "This site was made by …": plain wherever it stands. */
export const CREDIT_PHRASES: readonly RegExp[] = [
  /\b(?:web|site|website|sito|sito web|pagina web|webseite|homepage)\s?-?(?:design(?:ed)?|develop(?:ed|ment)|built|made|created|creato|realizzato|ideato|sviluppato|progettato|erstellt|umgesetzt|cree|realise|fait|fatto|hecho|gemacht|concu|creado|disenado|desarrollado)(?: and \w{2,12}| e \w{2,14})? (?:by|da|a cura di|von|par|por)\b/,
  /\b(?:web|site|website|theme|template|hosted|hosting|managed|maintained) by\b/,
  /\bpowered (?:by|with)\b|\bproudly (?:made|powered)\b/,
  /\b(?:web ?design|webmaster|web ?agency|web ?development|webdesigner|graphic design|grafica web|site web|realizzazione(?: sito)?(?: web)?|realisation|sviluppo|sviluppo web|programmierung|umsetzung|gestaltung|konzeption|creation|creation du site|conception|diseno web|desarrollo web|credits?|crediti|credit photos?|developer|sviluppatore)\s?(?:&|e|and|und|et|y)?\s?(?:\w{2,14})?\s?(?::|by\b|©|-\s|da\b|von\b|par\b|por\b)/,
  /\b(?:designed|developed|site built|crafted|coded) (?:&|and) (?:\w{2,14}) by\b/,
];

/** Sample text of a free template: what it links to is its maker's. */
export const TEMPLATE_TEXT = /\bfree (?:[\w-]+ ){0,4}templates?\b|\btemplates? (?:[\w-]+ ){0,2}(?:by|from)\b/;

/** "Outside office hours call the emergency dental service": a public service, not the practice. A plumber's own `Notdienst` is his. */
export const DUTY_SERVICE =
  /\b(?:tier|zahn|kassen)?arztliche[rn]? (?:not|bereitschafts)(?:fall)?dienst|\ban den (?:\w+ )?(?:not|bereitschafts)dienst\b|\bguardia medica\b|\bcontinuita assistenziale\b|\bmedecin de garde\b|\bservicio de urgencias\b/;

/** Taxis and transfers that houses name for their guests. */
export const TAXI_WORDS = /\b(?:taxi|taxis|ncc|minicab|cab service|transfer service|servizio navetta)\b/;

/** The same, but only near the end of a page or beside words such as "site": a menu is also "created by" somebody. */
export const WEAK_CREDIT_PHRASES =
  /\b(?:design(?:ed)?|develop(?:ed)?|built|made|crafted|created|creato|realizzat[oa]|ideato|sviluppato|progettato|a cura di|erstellt|umgesetzt|cree|realise|concu|creado|disenado|desarrollado|made with|credits?|crediti) (?:(?:and|e|&) \w{2,14} )?(?:by|da|von|par|por|di|love by)\b|\b(?:made|built|crafted|coded|designed|fatto|realizzato|creato|sviluppato|gemacht|fait|hecho) (?:with|con|mit|avec) (?:\S{1,12} ){1,3}(?:in [a-z]{3,20} )?(?:by|da|von|par|por)\b/;

/** Headings over lists of other people's contacts. */
export const OTHERS_HEADINGS: readonly RegExp[] = [
  /\b(?:numeri|telefoni|contatti|indirizzi|link|siti|recapiti) utili\b|\buseful (?:numbers|contacts|links|phone|information)\b|\bwichtige (?:telefon)?nummern\b|\bnutzliche (?:links|adressen|nummern)\b|\bnumeros utiles\b|\b(?:liens|adresses|contacts|telephones) utiles\b|\b(?:direcciones|telefonos) (?:utiles|de interes)\b|\b(?:telefonos|enlaces|numeros) (?:de interes|utiles)\b/,
  /\bnumeri (?:di|per l') ?emergenz[ae]\b|^(?:in caso di )?emergenz[ae]$|^emergency$|\bemergency (?:numbers|services)\b|\bnotruf\b|^im notfall$|^notf[aä]lle?$|\b(?:arztlicher|zahnarztlicher|tierarztlicher|apotheken|kassenarztlicher)[ -]?(?:not|bereitschafts)dienst|\bbereitschaftsdienst\b|\burgences\b|\bemergencias?\b|\bguardia medica\b|\bpronto soccorso\b/,
  /\b(?:dove mangiare|where to eat|wo essen|ou manger|donde comer|dove dormire|where to stay|cosa vedere|cosa fare|things to do|what to see|nei dintorni|in zona|a due passi)\b/,
  /^(?:i nostri |alcuni )?(?:consigli|suggerimenti)$|^(?:our |local |some )?(?:tips|suggestions|recommendations)$|^(?:unsere )?(?:geheim)?tipps$|^nos (?:bons )?(?:conseils|adresses|plans)$|^nuestros consejos$|\b(?:local guide|guida (?:del|per l')ospite|guest guide|vi consigliamo|we recommend|wir empfehlen|nous recommandons|recomendamos)\b/,
  /\b(?:ristoranti|restaurants?|locali|pizzerie|bar|negozi|attivita|strutture|hotel) (?:consigliat[ei]|convenzionat[ei]|vicin[ei]|nelle vicinanze|nearby|near(?:by)? us|recommended|recommandes|recomendados)\b|\b(?:recommended|nearby) (?:restaurants|places|hotels|shops)\b/,
  /\b(?:i nostri |our |unsere |nos |nuestros |sponsor e |sponsors? and )?(?:partners?|partnerschaften|partenaires|fornitori|suppliers|lieferanten|fournisseurs|proveedores|sponsors?|convenzioni|amici|friends|collaborazioni|collaboratori esterni)$/,
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
export const COMPLAINT_WORDS =
  /\b(?:proporre|presentare|inoltrare) (?:un )?reclamo (?:(?:a|al|alla|presso|dinanzi|innanzi)\b|all['’])|\b(?:lodge|file|make|submit) a complaint (?:with|to)\b|\bcomplain to (?:the|your)\b|\bbeschwerde(?:n|recht)? (?:bei|nimmt|nehmen|richten|an)\b|\brecht auf beschwerde\b|\b(?:reclamation|plainte) (?:aupres|devant|a la)\b|\b(?:reclamacion|queja) (?:ante|a la|con)\b/;

/** "Call us at …": the site speaks of the business itself, whatever the heading. */
export const SPEAKS_OF_ITSELF =
  /\b(?:call|contact|phone|reach|ring|write|email|e-mail|text) us\b|\b(?:chiama|contatta|scrivi|telefona)(?:ci|teci)\b|\bcontattarci\b|\b(?:rufen|schreiben|kontaktieren) sie uns\b|\b(?:appelez|contactez|ecrivez)[ -]nous\b|\bnous (?:contacter|joindre)\b|\b(?:llama|contacta|escribe)nos\b|\bcontactarnos\b/;

/** Public bodies, chambers and arbiters named in privacy policies and legal notices. */
export const AUTHORITY_WORDS =
  /\bgarante\b|\bautorita (?:di controllo|garante)|\bgpdp\b|\bcnil\b|commission nationale|information commissioner|\bico\b|\baepd\b|agencia espanola de proteccion|\bedob\b|\bedpb\b|datenschutzbehorde|aufsichtsbehorde|landeszentrum|datenschutzzentrum|datenschutzaufsicht|landesamt fur datenschutz|beauftragte[rn]? fur (?:den )?datenschutz|supervisory authority|autorite de (?:controle|protection)|autoridad de (?:control|proteccion)|organo di controllo|landesbeauftragte|bundesbeauftragte|bezirksregierung|regierungsprasidium|bezirkshauptmannschaft|landratsamt|gesundheitsamt|gewerbeamt|ordnungsamt|zustandige[rs]? (?:kammer|behorde|stelle|aufsicht)|\b(?:landes)?(?:zahn)?arztekammer|kassen(?:zahn)?arztliche|rechtsanwaltskammer|notarkammer|architektenkammer|apothekerkammer|steuerberaterkammer|psychotherapeutenkammer|prasident(?:in)? des (?:land|amts|oberlandes)gerichts|handwerkskammer|industrie- und handelskammer|schlichtungsstelle|universalschlichtung|verbraucherschlichtung|mediateur|mediation de la consommation|\bcarabinieri\b|\bpolizia\b|\bpolice\b|\bpolizei\b|vigili del fuoco|\bpompiers\b|\bfeuerwehr\b|croce rossa|\bambulan[zc]|guardia medica|pronto soccorso|guardia di finanza|capitaneria|\bosservatorio\b|data protection (?:authority|commission)|federal trade commission/;

/** The company that hosts the site, its registrar, and other processors that policies name with their address. */
export const HOST_WORDS =
  /\bassurance (?:decennale|responsabilite|professionnelle)|\bassureur|haftpflichtversicher|\binsurer\b|\binsured (?:by|with)\b|\bpolizza (?:rc|assicurativa)|\baseguradora\b|\bhebergeu?r|\bhebergement|\bhebergee? (?:par|chez)|\bhoster\b|\bhosting\b|\bhosted (?:by|on|at)\b|\bhost(?:ing)? provider|\balojamiento|\balojad[oa] en|\bospitat[oa] (?:da|su|presso)|\bregistrar\b|\bserver(?:standort|-anbieter)|\bovh\b|\bionos\b|\b1&1\b|\baruba s\.?p\.?a|\bgandi\b|\bo2switch\b|\bplanethoster\b|\bstrato ag\b|\bhetzner\b|\bnetsons\b|\bregister\.it\b|\bwix\.com\b|\bsquarespace\b|\bgoogle (?:ireland|llc|inc)|\bfacebook ireland|\bmeta platforms|\bmailchimp\b|\biubenda\b|\bhotjar\b|\bautomattic\b/;

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
