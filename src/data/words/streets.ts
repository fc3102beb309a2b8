import { phrases } from '../../lib/words.ts';

// Words of streets, squares and hamlets, all in one place: whoever reads, knows or counts streets takes them from here.

/** With which streets begin in Italy, long and short, in any case. */
export const ITALIAN_STREETS = phrases`
  via(?:le)?
  v\.le
  p\.?zz?a\.?
  piazz(?:a(?:le)?|etta)
  corso
  c\.so
  strada(?: (?:statale|provinciale|comunale|vicinale))?
  s\.\s?[sp]\.
  str\.
  vicolo
  vico
  largo
  loc(?:alit[àa]'?)?\.?
  fraz(?:ione)?\.?
  contrada
  c\.da
  borgo
  borgata
  lungo(?:mare|lago|arno|tevere|po|adige|dora)
  calle
  campo
  fondamenta
  salita
  galleria
  rione
  zona (?:industriale|artigianale)
  z\.\s?i\.
  maso
  cascina
  regione
  traversa
  circonvallazione
  rotonda
  riviera
  passaggio
  piaggia
  rampa
  sestiere
  bivio
  molo
`;

/** Of those the ones that stand without a house number, as written. */
export const HAMLETS_AND_SQUARES = phrases`
  Via
  Viale
  Piazza
  Piazzetta
  Piazzale
  Corso
  Strada
  Vicolo
  Largo
  Borgo
  Contrada
  C\.da
  Localit[àa]'?
  Loc\.
  Frazione
  Fraz\.
  Cascina
  Podere
  Maso
`;

/** With which German streets end before their number. */
export const GERMAN_ENDINGS = phrases`
  stra(?:ß|ss)e
  str\.
  weg
  platz
  allee
  gasse
  ring
  damm
  ufer
`;

/** Streets under a heading that says that they are an address: no number is needed. Words that begin them, in any case. */
export const BEGIN_LABELLED_STREETS = {
  de: phrases`
    am
    an der
    an den
    auf dem
    auf der
    im
    in der
    in den
    zum
    zur
    unter den
    hinter der
    vor dem
  `,
  fr: phrases`
    place
    rue
    avenue
    boulevard
    chemin
    quai
    route
    impasse
    all[ée]e
    lieu-dit
    le bourg
  `,
  es: phrases`
    calle
    c/
    plaza
    avenida
    avda\.?
    paseo
    ronda
    camino
    carretera
  `,
};
/** Words that end them, as written; those of German are one with the name. */
export const END_LABELLED_STREETS = {
  en: phrases`
    Street
    Road
    Lane
    Square
    Avenue
    Place
    Row
    Close
    Green
    Hill
    Way
    Drive
    Yard
    Mews
    Quay
    Parade
    Chowk
    Nagar
    Marg
  `,
  de: phrases`
    stra(?:ß|ss)e
    platz
    gasse
    weg
    markt
    allee
    hof
    ufer
    damm
  `,
  twoWords: phrases`
    Stra(?:ß|ss)e
    Markt
    Platz
    Gasse
    Weg
    Allee
    Ring
    Tor
  `,
};

/** Hamlets that are the whole of a street under such a heading, and the end of German ones with their number. */
export const HAMLETS_ALONE = {
  it: phrases`
    centro storico
  `,
  fr: phrases`
    le (?:haut |bas |vieux )?bourg
    le village
    centre[- ]bourg
  `,
};

/** Words that tell the language of a street, in any case. */
export const TELLING_STREETS = {
  it: phrases`
    via
    viale
    v\.le
    piazza
    piazzale
    p\.zza
    corso
    c\.so
    vicolo
    largo
    strada
  `,
  fr: phrases`
    rue
    avenue
    boulevard
    chemin
    impasse
    all[ée]e
    quai
    route
  `,
  es: phrases`
    calle
    c\/
    avenida
    avda\.?
    plaza
    paseo
    carrer
    ronda
  `,
  pt: phrases`
    rua
    avenida
    travessa
    largo
    praça
  `,
  pl: phrases`
    ul\.
    al\.
    plac
  `,
  nl: phrases`
    straat
    laan
    weg
    plein
    gracht
    kade
    dijk
  `,
};

/** `Via WhatsApp`, `Via SS 12`, `par e-mail`: what stands behind a word of way that is none of a street. */
export const NO_STREET_NAMES = phrases`
  (?:s\.?\s?[spr]\.?|[ae])\s?\d+
  (?:autostrada|tangenziale|superstrada|raccordo|casello|uscita)\b
  whats ?app
  telegram
  e-?mail
  mail
  sms
  fax
  pec
  web
  skype
  zoom
  internet
  posta
  chat
  app
`;

/** Words before the name of a street, folded; alone in a column they are the kind of the street, not of the business. */
export const STREET_KINDS: ReadonlySet<string> = new Set(
  (
    'via viale piazza piazzale piazzetta corso vicolo largo strada borgo contrada localita frazione salita vico lungomare ' +
    'rue avenue boulevard place allee chemin route impasse quai cours square passage faubourg av bd che rte ' +
    'calle avenida plaza paseo carretera camino ronda travesia glorieta poligono rambla pasaje cl avda av ctra pz ' +
    'street road lane drive strasse weg platz gasse'
  ).split(' '),
);

/** Kinds of streets, short forms and little words: none tells one street from another. */
export const TELLS_NO_STREET: ReadonlySet<string> = new Set(
  (
    'via viale piazza piazzale corso strada largo vicolo localita loc frazione contrada street road st rd avenue ave lane drive ' +
    'square place platz str allee rue boulevard bd chemin route calle avenida av plaza paseo carretera north south suite floor ' +
    'piano centro unit de del della dei degli delle der den di du des la le les los las el the am im zum zur no nr'
  ).split(' '),
);

/** Between an Italian street and its town: `interno 2`, `scala B`, `palazzina 4`. */
export const PARTS_OF_A_HOUSE = {
  it: phrases`
    int(?:erno)?
    scala
    piano
    trav(?:ersa)?
    edificio
    lotto
    pal(?:azzina)?
    blocco
    n(?:um|r)?
  `,
};
