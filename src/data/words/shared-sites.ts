import { expression, phrases, wholeText, wholeWords } from '../../lib/words.ts';

// Places where others keep a page about a business, or for one of their shops. Folders are parts of paths, folded, words parted by blanks.

/** Folders in which a chain keeps a page for each of its shops. */
export const BRANCH_FOLDERS = wholeText({
  it: phrases`
    (?:i nostri )?(?:negozi|punti vendita)
    punto vendita
    filiali
    agenzie
  `,
  en: phrases`
    (?:our )?stores?
    (?:store|shop) (?:locator|finder)
    shops
    locations?
    branch(?:es)?
    find a store
    outlets?
  `,
  de: phrases`
    filialen?
    filialfinder
    standorte
    niederlassungen
  `,
  fr: phrases`
    (?:nos )?(?:magasins?|agences?|boutiques?)
    points de vente
  `,
  es: phrases`
    (?:nuestras )?(?:tiendas|sucursales)
    oficinas
  `,
});

/** Folders in which a directory keeps a page for each business. */
export const LISTING_FOLDERS = wholeText({
  it: phrases`
    aziend[ae]
    sched[ae](?: azienda)?
    attivita
    esercizi
    impres[ae]
    strutture
    dove (?:mangiare|dormire|comprare)
    ristoranti
    alberghi
    agriturismi
    botteghe
    professionisti
    associati
    soci
  `,
  en: phrases`
    listings?
    directory
    hotels?
    compan(?:y|ies)
    business(?:es)?
    members?
  `,
  de: phrases`
    firm(?:a|en)
    unternehmen
    betriebe
    branchenbuch
    verzeichnis
  `,
  fr: phrases`
    annuaire
    entreprises?
    commer(?:ces?|cants)
    fiche
  `,
  es: phrases`
    empresas?
    negocios
    ficha
    directorio
    comercios
    establecimientos
  `,
});

/** Names of public bodies and of what belongs to them: their own site is theirs. Folded. */
export const PUBLIC_NAMES = wholeWords({
  it: phrases`
    comun(?:e|ale|ali)
    municipio
    provincia
    regione
    unione
    camera di commercio
    istituto
    scuola
    liceo
    universita
    muse[oi]
    biblioteca
    archivio
    azienda speciale
    pro loco
    consorzio
    ufficio
    ente
    parco
    a?usl
    asl
    ospedale
  `,
  en: phrases`
    council
    school
    university
    library
    town
    city
    county
    college
    museum
  `,
  de: phrases`
    stadt
    gemeinde
    landkreis
    schule
    universitat
    museum
    bibliothek
  `,
  fr: phrases`
    mairie
    commune
    ville
    ecole
    lycee
    universite
    musee
  `,
  es: phrases`
    ayuntamiento
    municipal
    diputacion
    colegio
    escuela
    universidad
    biblioteca
  `,
});

const FIRST_LABELS = {
  en: phrases`
    (?:city|town)of
    council
  `,
  it: phrases`
    comun[ei]
    provincia
    regione
    cittametropolitana
    unione
  `,
  de: phrases`
    stadt
    gemeinde
  `,
  fr: phrases`
    ville
    mairie
  `,
  es: phrases`
    ayuntamiento
  `,
};
const STATE_DOMAINS = phrases`
  (?:comune|provincia|regione)(?:\.[a-z-]+){1,2}\.it
  (?:camcom|gov|edu)\.it
  (?:gov|edu)(?:\.[a-z]{2})?
  g(?:o?v|ob|ouv)\.[a-z]{2}
  admin\.ch
  bund\.de
`;
/** Hosts of public bodies: the whole name, without `www`. */
export const PUBLIC_HOSTS = expression()`^${FIRST_LABELS}[.-]|(?:^|\.)${STATE_DOMAINS}$`;
