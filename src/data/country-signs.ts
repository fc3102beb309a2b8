import { expression, phrases } from '../lib/words.ts';
import { GERMAN_ENDINGS, TELLING_STREETS } from './words/streets.ts';

/** Shapes that addresses have in one country only: postal codes with letters, states and provinces beside codes. */
export const ADDRESS_SHAPES: readonly (readonly [country: string, shape: RegExp])[] = [
  ['IT', /\b\d{5} [A-ZÀ-Ú][\p{L}' ]{1,30} \([A-Z]{2}\)/u],
  ['GB', /\b(?:England|Scotland|Wales|Northern Ireland|UK)\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}\b/],
  ['IE', /\bCo\. (?:Dublin|Cork|Galway|Kerry|Clare|Mayo|Wicklow|Kildare|Donegal)\b|\bIreland\b/],
  [
    'US',
    /\bU\.?S\.?A\b|\bUnited States\b|\b(?:A[LKZR]|C[AOT]|DE|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]),? \d{5}\b/,
  ],
  ['CA', /\bCanada\b|\b[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d\b/],
  ['AU', /\bAustralia\b|\b(?:NSW|VIC|QLD|TAS|ACT) \d{4}\b/],
  ['NL', /\b\d{4} [A-Z]{2} {1,2}[A-Z][a-z]/],
  ['ES', /\bS\.L\.(?:U\.)?(?=[\s,]|$)|\bTfno\b/],
  ['BR', /\bCEP:? ?\d{5}-\d{3}\b/i],
  ['PT', /\b\d{4}-\d{3} [A-Z]/],
];

/** Letters before a postal code (CEPT recommendation, as car plates) and the country that they name. */
export const POSTAL_PREFIXES: Readonly<Record<string, string>> = {
  ...{
    A: 'AT',
    AT: 'AT',
    B: 'BE',
    BE: 'BE',
    CH: 'CH',
    CZ: 'CZ',
    D: 'DE',
    DE: 'DE',
    DK: 'DK',
    E: 'ES',
    ES: 'ES',
    F: 'FR',
    FR: 'FR',
  },
  ...{
    FI: 'FI',
    FIN: 'FI',
    FL: 'LI',
    LI: 'LI',
    GR: 'GR',
    H: 'HU',
    HU: 'HU',
    HR: 'HR',
    I: 'IT',
    IT: 'IT',
    L: 'LU',
    LU: 'LU',
    N: 'NO',
  },
  ...{ NL: 'NL', NO: 'NO', P: 'PT', PL: 'PL', PT: 'PT', RO: 'RO', RSM: 'SM', S: 'SE', SE: 'SE', SI: 'SI', SK: 'SK', SLO: 'SI' },
};

const OFFICES = {
  it: phrases`
    sede
    filiale
    succursale
    ufficio
    uffici
    show ?room
    negozio
    stabilimento
    deposito
    contatti
  `,
  en: phrases`
    office
    branch
    subsidiary
    showroom
    store
    contact
  `,
  de: phrases`
    niederlassung
    zweigstelle
    buro
    standort
    vertretung
    werk
    kontakt
  `,
  fr: phrases`
    agence
    bureau
    filiale
    succursale
    boutique
  `,
  es: phrases`
    oficina
    sucursal
    delegacion
    tienda
    contacto
  `,
};

/** An office by the name of its country: `Filiale in Germania`, `Sede Svizzera`, `Büro Österreich`; on `plain` text. */
export const OFFICE_WORDS = expression()`^(?:la |our |unser |notre |nuestra )?${OFFICES}(?: (?:in|di|de|en|a|au|aux|fur|for|per|pour|para|della|del|dell'))?[ :–-]{1,3}(?<place>[a-z][a-z .]{2,24})$`;

interface StreetSign {
  readonly countries: readonly (
    | 'IT'
    | 'CH'
    | 'SM'
    | 'DE'
    | 'AT'
    | 'FR'
    | 'BE'
    | 'LU'
    | 'ES'
    | 'PT'
    | 'GB'
    | 'US'
    | 'NL'
    | 'PL'
  )[];
  readonly street: RegExp;
  readonly code: RegExp;
}
const FIVE = /(?<!\d)\d{5}(?!\d)/;
const FOUR = /(?<![\d/.-])[1-9]\d{3} \p{Lu}/u;
const GERMAN_STREET = expression('u')`\p{L}${GERMAN_ENDINGS}\s\d|(?<!\p{L})(?:Am|An der|Im|Zum|Zur) \p{Lu}\p{L}+ \d`;
const ITALIAN_STREET = expression('iu')`(?<!\p{L})${TELLING_STREETS.it}\s\p{L}`;
const FRENCH_STREET = expression('iu')`(?<!\p{L})${TELLING_STREETS.fr}\s\p{L}`;

/** Streets that only these countries write so, with the shape of their postal codes. The first that fits counts. */
export const STREETS_BY_COUNTRY: readonly StreetSign[] = [
  { countries: ['DE'], street: GERMAN_STREET, code: FIVE },
  { countries: ['AT', 'CH'], street: GERMAN_STREET, code: FOUR },
  { countries: ['IT'], street: ITALIAN_STREET, code: FIVE },
  { countries: ['CH'], street: ITALIAN_STREET, code: FOUR },
  { countries: ['FR'], street: FRENCH_STREET, code: FIVE },
  { countries: ['BE', 'CH', 'LU'], street: FRENCH_STREET, code: FOUR },
  { countries: ['ES'], street: expression('iu')`(?<!\p{L})${TELLING_STREETS.es}\s?\p{L}`, code: FIVE },
  { countries: ['PT'], street: expression('iu')`(?<!\p{L})${TELLING_STREETS.pt}\s\p{L}`, code: /(?<!\d)\d{4}-\d{3}(?!\d)/ },
  { countries: ['PL'], street: expression('iu')`(?<!\p{L})${TELLING_STREETS.pl}\s\p{L}`, code: /(?<!\d)\d{2}-\d{3} \p{Lu}/u },
  { countries: ['NL'], street: expression('u')`\p{L}${TELLING_STREETS.nl}\s\d`, code: /(?<!\d)\d{4} ?[A-Z]{2} / },
  { countries: ['GB'], street: /\d/, code: /(?<![A-Z\d])[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}(?![A-Z\d])/ },
  {
    countries: ['US'],
    street: /\d/,
    code: /,? (?:A[LKZR]|C[AOT]|DE|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]) \d{5}(?:-\d{4})?(?!\d)/,
  },
];
