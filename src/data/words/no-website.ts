import { names } from '../../lib/names.ts';
import { expression, phrases, wholeText } from '../../lib/words.ts';

/** What people type when there is no website; compared with the folded cell as a whole. */
export const NO_WEBSITE_WORDS: ReadonlySet<string> = new Set(names`
  n a | na | n d | nd | n p | np | n c | nc | n k | nk | x | xx | xxx | 0 | null | nil | none | undefined | unknown | www | http | https |
  http www | https www | web | url | tbd | tbc | tba | vuoto | empty |
  false | falso | falsa | falsch | faux
  no | no website | no web | no site | no web site | not available | not present | does not have one | has no website |
  missing
  nessuno | nessuna | nessun sito | nessun sito web | non presente | non disponibile | non pervenuto | non esiste | non ha |
  non ce | non c e | non ce l ha | non ce l hanno | non l ha | non lo ha | no sito | no sito web | senza sito | assente | manca | mancante | sconosciuto | non ha sito |
  non ha sito web | non c e sito | privo
  kein | keine | keiner | nein | hat keine | keine website | keine webseite | keine homepage | nicht vorhanden | nicht verfugbar |
  unbekannt | entfallt | k a
  non | aucun | aucune | aucun site | aucun site web | pas de site | pas de site web | sans site | sans | neant | inconnu |
  indisponible
  ninguno | ninguna | sin web | sin sitio | sin sitio web | sin pagina web | sin pagina | no tiene | no disponible | no existe |
  desconocido | no hay | no la tiene
  geen | geen website | geen site | niet beschikbaar | niet aanwezig | nvt | n v t | onbekend | ontbreekt
  nenhum | nenhuma | nao | nao tem | nao tem site | sem site | sem website | nao disponivel | nao existe | nao informado |
  desconhecido
`);

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

const YET = {
  it: phrases`
    al momento
    per ora
    per il momento
    ancora
    attualmente
    proprio
    propria
    attivo
  `,
  en: phrases`
    yet
    at the moment
    for now
    currently
  `,
  de: phrases`
    noch
    derzeit
    zurzeit
    momentan
    vorhanden
  `,
  fr: phrases`
    encore
    pour le moment
    pour l instant
    actuellement
  `,
  es: phrases`
    aun
    todavia
    de momento
    por ahora
    por el momento
  `,
};

/** `nessun sito web`, `pas de site internet`, `keine eigene Homepage`, `noch keine`: folded and the whole cell. */
export const NO_SITE = expression()`^(?:${YET} )?${NONE}(?: (?:${ONE} )?${WEBSITE})?(?: ${YET})*$`;

/** `non ancora`, `pas encore`, `todavía no`: the same without a word for none. */
export const NOT_YET = wholeText({
  it: phrases`
    non ancora
  `,
  en: phrases`
    not yet
  `,
  de: phrases`
    noch nicht
  `,
  fr: phrases`
    pas encore
  `,
  es: phrases`
    todavia no
    aun no
  `,
});
