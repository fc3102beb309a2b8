import { expression, phrases } from '../../lib/words.ts';

/** What programs and people write into a cell that holds nothing, in any column; folded, and the whole cell. */
export const PLACEHOLDERS: ReadonlySet<string> = new Set(
  [
    'n a|n d|n p|n c|n r|n v|k a|null|nil|nan|undefined|none|nnull|not available|not applicable|not specified|not provided|not disclosed|not found|not given|not listed|unavailable|no data|no info|unspecified|no value|tbd|tba|to be defined|value|ref|num|div 0|name error|error|missing value|not set|no entry|empty|blank|unassigned|upgrade to reveal|upgrade to unlock|locked|hidden|redacted|login to view|not shown',
    'n disp|non disp|non disponibile|non disponibili|non dichiarato|non dichiarata|non indicato|non indicata|non pervenuto|non pervenuta|non comunicato|non comunicata|non presente|non specificato|non specificata|non definito|non definita|non rilevato|non rilevata|non noto|non nota|non fornito|non fornita|non inserito|non inserita|non diffusibile|dato non disponibile|dato mancante|dato assente|non valorizzato|non esiste|inesistente|da definire|da verificare|da inserire|da compilare|da completare|vuoto|mancante|non applicabile|nessun dato|nulla|nessuno|nessuna|non censito|non reperito|non reperibile|non trovato|non trovata|senza|assente|sconosciuto|sconosciuta|non risulta|non compilato|non registrato',
    'nv|nicht vorhanden|nicht verfugbar|nicht bekannt|nicht angegeben|nicht zutreffend|nicht ermittelt|keine angabe|keine angaben|keine daten|keine information|keine|keiner|kein|ohne angabe|unbekannt|entfallt|leer|fehlt|wird nachgereicht|nicht erfasst|nicht hinterlegt|nicht gefunden|o a|wert|bezug|entf',
    'non renseigne|non renseignee|non disponible|non communique|non communiquee|non precise|non precisee|non diffusible|non defini|non definie|non fourni|non applicable|pas disponible|aucun|aucune|neant|sans objet|sans|inconnu|inconnue|indisponible|a definir|a completer|a renseigner|information non disponible|donnee non disponible|donnee manquante|vide|non connu|non trouve|non indique|nd|nr|non diffusable',
    'no consta|no disponible|no facilitado|no facilitada|no especificado|no especificada|no indicado|no indicada|no informado|no informada|no aplica|no procede|no tiene|no existe|sin datos|sin dato|sin informacion|sin especificar|sin determinar|sin definir|desconocido|desconocida|ninguno|ninguna|vacio|por definir|pendiente|s d|s n|n s|no definido|no declarado|no encontrado|no registrado|dato no disponible|sd',
  ]
    .join('|')
    .split('|'),
);

/** Whole cells that hold nothing and would fold to nothing or to a word: `\N` of databases, errors of spreadsheets, a lone mark. */
export const PLACEHOLDER_MARKS =
  /^(?:\\n|#[\p{L}\d/!?]+[!?]?|[\p{P}\p{S}\s]+|<na>|<null>|\[(?:nd|null|none|na)\]|\((?:nd|null|none|na|vuoto|leer|vide|blank|empty)\))$/iu;

/** Placeholders that are a place or a name as well: province of Nowhere and North Dakota (ND), Napoli (NA), Nürnberg (N). */
export const ALSO_PLACES: ReadonlySet<string> = new Set([
  'nd',
  'na',
  'nv',
  'nr',
  'sd',
  'ne',
  'nc',
  'nil',
  'no',
  'sn',
  'value',
  'ref',
  'num',
  'pendiente',
  'senza',
  'sans',
  'blank',
  'locked',
  'hidden',
]);

const WEBSITE = {
  it: phrases`
    sito
    sito web
    sito internet
    pagina
    pagina web
    pagina internet
    dominio
  `,
  en: phrases`
    web
    web ?site
    website
    internet
    site
    domain
  `,
  de: phrases`
    webseite
    webauftritt
    homepage
    internetseite
  `,
  fr: phrases`
    site web
    site internet
    page web
    page
  `,
  es: phrases`
    sitio
    sitio web
  `,
};

const NONE = {
  it: phrases`
    no
    non ha
    non hanno
    non possiede
    nessun
    nessuno
    senza
    privo di
  `,
  en: phrases`
    without
    has no
    have no
    does not have
    none
  `,
  de: phrases`
    kein
    keine
    hat keine
    ohne
  `,
  fr: phrases`
    pas de
    pas d
    aucun
    aucune
    sans
    n a pas de
  `,
  es: phrases`
    sin
    no tiene
    ningun
    ninguna
  `,
};
const ONE = {
  it: phrases`
    un
    una
    uno
    il
    proprio
  `,
  en: phrases`
    a
    an
    any
    own
    the
  `,
  de: phrases`
    ein
    eine
    eigene
    eigenen
  `,
  fr: phrases`
    propre
  `,
  es: phrases`
    propia
  `,
};

/** `nessun sito web`, `pas de site internet`, `keine eigene Homepage`: folded and the whole cell. */
export const NO_SITE = expression()`^${NONE} (?:${ONE} )?${WEBSITE}(?: yet| proprio| propria| ancora| attivo| vorhanden)?$`;

const COMING = {
  it: phrases`
    in costruzione
    in allestimento
    in arrivo
    in preparazione
    in lavorazione
    in fase di (?:costruzione|allestimento|realizzazione)
    in aggiornamento
    in manutenzione
    in creazione
    in realizzazione
    in corso
    prossimamente
    presto online
    di prossima (?:apertura|pubblicazione)
  `,
  en: phrases`
    under construction
    coming soon
    in progress
    in development
    in preparation
    to come
    coming
    soon
    work in progress
  `,
  de: phrases`
    im aufbau
    in arbeit
    in vorbereitung
    in bearbeitung
    in planung
    im bau
    folgt
    folgt in kurze
    folgt noch
    demnachst
    kommt bald
    in kurze
  `,
  fr: phrases`
    en construction
    en cours
    en cours de (?:construction|creation|realisation)
    a venir
    bientot
    bientot disponible
    bientot en ligne
    prochainement
  `,
  es: phrases`
    en construccion
    en obras
    en proceso
    en preparacion
    en desarrollo
    proximamente
    muy pronto
    pronto
    en creacion
  `,
};

const SITE = {
  it: phrases`
    sito
    sito web
    sito internet
    pagina
    pagina web
  `,
  en: phrases`
    website
    web ?site
    web
    our (?:site|website)
  `,
  de: phrases`
    webseite
    homepage
    seite
    internetseite
    unsere (?:seite|webseite|website|homepage)
  `,
  fr: phrases`
    page
    site
    site web
    site internet
  `,
  es: phrases`
    sitio
    sitio web
    (?:nuestra )?(?:pagina web|web)
    nuestro sitio(?: web)?
  `,
};
const IS = {
  it: phrases`
    e
    momentaneamente
    attualmente
    presto
  `,
  en: phrases`
    is
    currently
  `,
  de: phrases`
    ist
    derzeit
    zurzeit
    demnachst
  `,
  fr: phrases`
    est
    en
    actuellement
    bientot
  `,
  es: phrases`
    esta
    actualmente
  `,
};

/** What stands where a website is yet to come, folded and the whole cell: there is none. */
export const COMING_WEBSITE = expression()`^(?:(?:il )?(?:nostro )?${SITE} )?(?:${IS} )?${COMING}(?: online)?$`;

const FOOT_LINES = {
  it: phrases`
    fonte
    fonti
    elaborazione
    elaborazioni
    dati aggiornati
    aggiornat[oi]
    aggiornamento
    ultimo aggiornamento
    nota
    note
    avvertenz[ae]
    legenda
    totale
    totali
    tot
    estrazione
    estratto
    numero (?:di )?(?:record|righe)
    totale (?:record|righe|imprese|aziende)
    righe
    fine (?:elenco|report|lista)
    licenza
    pagina
  `,
  en: phrases`
    source
    sources
    note
    notes
    total
    totals
    grand total
    subtotal
    generated
    exported
    created
    report generated
    data as of
    as of
    last updated
    updated
    end of (?:file|list|report)
    copyright
    confidential
    records?
    record count
    rows
    disclaimer
    filtered by
    license
    page
  `,
  de: phrases`
    quelle
    quellen
    stand
    gesamt
    gesamtzahl
    summe
    anzahl
    insgesamt
    hinweis
    hinweise
    anmerkung
    anmerkungen
    legende
    erstellt
    exportiert
    datenstand
    ende
    letzte aktualisierung
    zuletzt aktualisiert
    lizenz
    seite
  `,
  fr: phrases`
    sources?
    total general
    remarque
    remarques
    avertissement
    mise a jour
    derniere mise a jour
    donnees
    extrait
    extraction
    export
    edite
    genere
    legende
    nombre
    fin
    licence
  `,
  es: phrases`
    fuente
    fuentes
    elaboracion
    total
    totales
    nota
    notas
    fecha de
    actualizado
    actualizacion
    ultima actualizacion
    leyenda
    datos
    generado
    exportado
    numero de registros
    fin de
    licencia
  `,
};

/** Lines that tables end with: a source, a total, a date; folded beginnings of a line whose other cells are empty. */
export const FOOTER_LINE = expression()`^${FOOT_LINES}\b`;

/** Answers to a question, folded: columns of them hold no text. */
export const ANSWERS: ReadonlySet<string> = new Set(
  'si no s n y yes ja nein j oui non o true false vero falso wahr falsch vrai faux verdadero falso x t f 0 1'.split(' '),
);

/** What becomes of a firm or a record, folded: a column `Stato`, `Status`, `State` that holds them is no country and no province. */
export const CONDITIONS: ReadonlySet<string> = new Set(
  (
    'attiva attivo attive cessata cessato inattiva inattivo sospesa sospeso liquidazione in liquidazione in fallimento fallita registrata iscritta cancellata aperto aperta chiuso chiusa nuovo nuova abilitato disabilitato valido in attesa confermato operativa ' +
    'active inactive closed open dissolved liquidation pending approved rejected new live current expired suspended operational registered deleted verified unverified enabled disabled lead prospect customer won lost draft published licensed unlicensed ' +
    'aktiv inaktiv geschlossen offen geloscht erloschen neu bestehend eingetragen ' +
    'node way relation ' +
    'actif inactif active fermee ferme ouvert ouverte radiee cessee ' +
    'activo inactivo activa inactiva cerrado cerrada abierto abierta baja alta vigente'
  ).split(' '),
);

/** Words before the name of a street, folded; alone in a column they are the kind of the street, not of the business. */
export const STREET_KINDS: ReadonlySet<string> = new Set(
  (
    'via viale piazza piazzale piazzetta corso vicolo largo strada borgo contrada localita frazione salita vico lungomare ' +
    'rue avenue boulevard place allee chemin route impasse quai cours square passage faubourg av bd che rte ' +
    'calle avenida plaza paseo carretera camino ronda travesia glorieta poligono rambla pasaje cl avda av ctra pz ' +
    'street road lane drive strasse weg platz gasse'
  ).split(' '),
);
