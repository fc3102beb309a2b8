import { names } from '../../lib/names.ts';
import { expression, phrases } from '../../lib/words.ts';

/** What programs and people write into a cell that holds nothing, in any column; folded, and the whole cell. */
export const PLACEHOLDERS: ReadonlySet<string> = new Set(names`
  n a | n d | n p | n c | n r | n v | k a | null | nil | nan | undefined | none | nnull | not available | not applicable |
  not specified | not provided | not disclosed | not found | not given | not listed | unavailable | no data | no info |
  unspecified | no value | tbd | tba | to be defined | value | ref | num | div 0 | name error | error | missing value |
  not set | no entry | empty | blank | unassigned | upgrade to reveal | upgrade to unlock | locked | hidden | redacted |
  login to view | not shown
  n disp | non disp | non disponibile | non disponibili | non dichiarato | non dichiarata | non indicato | non indicata |
  non pervenuto | non pervenuta | non comunicato | non comunicata | non presente | non specificato | non specificata |
  non definito | non definita | non rilevato | non rilevata | non noto | non nota | non fornito | non fornita | non inserito |
  non inserita | non diffusibile | dato non disponibile | dato mancante | dato assente | non valorizzato | non esiste |
  inesistente | da definire | da verificare | da inserire | da compilare | da completare | vuoto | mancante | non applicabile |
  nessun dato | nulla | nessuno | nessuna | non censito | non reperito | non reperibile | non trovato | non trovata | senza |
  assente | sconosciuto | sconosciuta | non risulta | non compilato | non registrato
  nv | nicht vorhanden | nicht verfugbar | nicht bekannt | nicht angegeben | nicht zutreffend | nicht ermittelt | keine angabe |
  keine angaben | keine daten | keine information | keine | keiner | kein | ohne angabe | unbekannt | entfallt | leer | fehlt |
  wird nachgereicht | nicht erfasst | nicht hinterlegt | nicht gefunden | o a | wert | bezug | entf
  non renseigne | non renseignee | non disponible | non communique | non communiquee | non precise | non precisee |
  non diffusible | non defini | non definie | non fourni | non applicable | pas disponible | aucun | aucune | neant |
  sans objet | sans | inconnu | inconnue | indisponible | a definir | a completer | a renseigner | information non disponible |
  donnee non disponible | donnee manquante | vide | non connu | non trouve | non indique | nd | nr | non diffusable
  no consta | no disponible | no facilitado | no facilitada | no especificado | no especificada | no indicado | no indicada |
  no informado | no informada | no aplica | no procede | no tiene | no existe | sin datos | sin dato | sin informacion |
  sin especificar | sin determinar | sin definir | desconocido | desconocida | ninguno | ninguna | vacio | por definir |
  pendiente | s d | s n | n s | no definido | no declarado | no encontrado | no registrado | dato no disponible | sd
`);

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

const COUNTS = {
  it: phrases`
    un[ao]?
    due
    tre
    quattro
    cinque
  `,
  all: phrases`
    \d
    [★*]+
  `,
};
const STAR = {
  it: phrases`
    stell[ae]
    spighe
  `,
  en: phrases`
    stars?
  `,
  de: phrases`
    sterne?
  `,
  fr: phrases`
    [eé]toiles?
  `,
  es: phrases`
    estrellas?
    llaves
    tenedores?
  `,
  all: phrases`
    \*+
    s
  `,
};

/** Stars of a hotel, and what other houses are counted in. */
export const STARS = expression('i')`^${COUNTS}\s?${STAR}?\s*(?:superior|lusso)?$|^[★*]{1,5}$`;
