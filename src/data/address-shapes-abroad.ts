import { numberGroups } from '../lib/group-names.ts';
import { type AddressShape, NAME } from './address-shapes.ts';

/** How addresses are written in Latin America, India and the French-speaking countries of Africa. */

const re = (source: string, flags = 'u') => new RegExp(numberGroups(source), flags);
const NEVER = re('(?!)');
/** Behind the town stands the name of the country. */
const beforeCountry = (names: string) => String.raw`(?<town>${NAME})[\s,.–(-]{1,4}(?:${names})(?!\p{L})`;

const SPANISH_WORDS =
  'calle|c\\/|cl{1,2}\\.|avda?\\.?|avenida|av\\.?|plaza|pza\\.?|paseo|camino|carretera|ctra\\.?|calzada|boulevard|blvd\\.?|bulevar|jr\\.?|jir[óo]n|pasaje|psje\\.?|pje\\.?|prolongaci[óo]n|prol\\.|cerrada|privada|callej[óo]n|ruta|autopista|malec[óo]n|alameda|ronda|diagonal|carrera|cra\\.?|barrio|urb(?:anizaci[óo]n|\\.)';
/** `Av. Corrientes 1234`, `Calle Hidalgo #45`, `Av. Amazonas N34-451`, `Jr. Huallaga 345`. */
const SPANISH_STREET = String.raw`(?<![\p{L}])(?:${SPANISH_WORDS})\s(?:[\p{L}'’.\d°]{1,20} ){0,6}?[\p{L}\d'’.]{1,20},?\s(?:n(?:o|ro|úm|um)?[.º°]{1,2}\s?|#\s?)?(?:[NSEO]\d{1,3}-)?\d{1,5}[a-zA-Z]?(?![\d%€$:.]|\s?(?:a|al|hs?|am|pm|a[ñn]os|km|m|mts?|metros|varas|cuadras?|logements)(?!\p{L}))`;
/** \`Calle 12 # 34-56\`, \`Cra. 7 No. 71-21\`, \`Dg. 45 Bis # 12 - 34 Sur\`: the number of the crossing, then that of the house. */
const GRID = String.raw`(?<![\p{L}])(?:calle|cl{1,2}\.?|carrera|cra\.?|kra\.?|cr\.|avenida|av\.?|diagonal|diag\.?|dg\.?|transversal|transv\.?|tv\.?|circular|autopista)\s?\d{1,3}\s?[a-z]?(?:\s?bis)?(?:\s(?:sur|norte|este|oeste))?\s?(?:#|n(?:o|ro|úm|um)?[.º°]{1,2}|no|nro|num)\s?\d{1,3}\s?[a-z]?(?:\s?bis)?\s?[-–]\s?\d{1,3}(?!\d)(?:\s(?:sur|norte|este|oeste)(?!\p{L}))?`;
/** What stands between a street and the town: from its first word to there. */
const SPANISH_BEGINS = re(String.raw`(?<![\p{L}])(?:${SPANISH_WORDS})\s(?=.*\d)`, 'iu');

const spanish = (country: string, names: string, code = ''): AddressShape => ({
  country,
  town: re(code ? `${code}|${beforeCountry(names)}` : beforeCountry(names)),
  townAlone: false,
  street: re(`${GRID}|${SPANISH_STREET}`, 'iu'),
  streetAlone: true,
  begins: SPANISH_BEGINS,
});

const FRENCH_WORDS =
  "rue|avenue|av\\.|ave\\.?|boulevard|bd\\.?|bvd|place|route|rte|all[ée]es?|impasse|km|cit[ée]|quartier|lotissement|lot|villa|immeuble|imm\\.?|r[ée]sidence|r[ée]s\\.|zone (?:industrielle|d[’']activit[ée]s?|artisanale)|z\\.?i\\.?|complexe|centre commercial|sicap|hlm|sacr[ée][- ]c(?:oe|œ)ur|point e|hay|b\\.?\\s?p\\.?";
const FRENCH_BEGINS = re(
  String.raw`(?<![\p{L}\d])(?:(?:n°\s?)?\d{1,4}\s?(?:bis|ter)?,?\s)?(?:${FRENCH_WORDS})[\s:]{1,2}(?=[\p{L}\d])`,
  'iu',
);
/** `Cité Keur Gorgui, lot 48`, `12, Rue Ibn Sina`, `Villa n° 7`, `Immeuble B, 3e étage`. */
const FRENCH_STREET = String.raw`(?<![\p{L}\d])\d{1,4},?\s(?:rue|avenue|av\.|boulevard|bd|place|route|all[ée]es?|impasse)\s(?:[\p{L}'’.\d-]{1,20}[ ,]?){1,5}|(?<![\p{L}])(?:cit[ée]|quartier|lotissement|r[ée]sidence|immeuble|imm\.|sicap|hlm|hay|zone industrielle|rue|avenue|boulevard|route)\s(?:[\p{L}'’.\d-]{1,20} ?){1,5}[, ]{1,3}(?:lot|villa|bloc|bt|b[âa]t(?:iment)?\.?|porte|immeuble|n[°o]\.?|km|rue|num[ée]ro|parcelle)\s?(?:n°\s?)?[\dA-Z]{1,5}(?!\p{L})|(?<![\p{L}])(?:villa|lot)\s(?:n°\s?)?\d{1,5}(?!\d)`;

const french = (country: string, names: string, code = ''): AddressShape => ({
  country,
  town: re(String.raw`${code ? `${code}|` : ''}B\.?\s?P\.?\s?:?\s?\d{1,6}[\s,–-]{1,4}(?<town>${NAME})|${beforeCountry(names)}`),
  townAlone: false,
  street: re(FRENCH_STREET, 'iu'),
  streetAlone: true,
  begins: FRENCH_BEGINS,
});

const INDIAN_STATES =
  'Andhra Pradesh|Assam|Bihar|Chhattisgarh|Delhi|Goa|Gujarat|Haryana|Himachal Pradesh|Jharkhand|Karnataka|Kerala|Madhya Pradesh|Maharashtra|Odisha|Punjab|Rajasthan|Sikkim|Tamil ?Nadu|Telangana|Tripura|Uttar Pradesh|Uttarakhand|West Bengal|U\\.?P\\.?|M\\.?P\\.?|T\\.?N\\.?|A\\.?P\\.?|M\\.?H\\.?';
const INDIAN_NUMBER = String.raw`(?:(?:Shop|Plot|Flat|Door|House|H\.|D\.|Unit|Office|Gala|Survey|S\.|Block|Room|Suite|Site|Old|New)\s?(?:No\.?|Number|#)?|No\.?|#)\s?[:.-]?\s?(?:\d|[A-Z]-?\d)`;
const INDIAN_ROAD = String.raw`(?:\p{Lu}[\p{L}.]{0,15} ){0,5}(?:Road|Rd|Marg|Nagar|Street|St|Cross|Layout|Colony|Chowk|Bazaar|Bazar|Complex|Towers?|Plaza|Building|Market|Enclave|Vihar|Gali|Lane|Phase|Sector|Highway)(?!\p{L})`;

const NAMES_BY_COUNTRY: readonly (readonly [country: string, names: string, code?: string])[] = [
  [
    'MX',
    'M[ée]xico|MX',
    String.raw`C\.?\s?P\.?:?\s?(?<code>\d{5})(?:[,.\s]{1,3}(?<town>${NAME}))?|(?<![\d-])(?<code>\d{5})(?!\d),? (?<town>${NAME})`,
  ],
  ['AR', 'Argentina', String.raw`(?<![\d-])(?<code>[A-HJ-NP-Z]\d{4}[A-Z]{3}|\d{4}(?!\d))\)?[,\s]{1,3}(?<town>${NAME})`],
  ['CO', 'Colombia'],
  ['CL', 'Chile'],
  ['PE', 'Per[úu]'],
  ['EC', 'Ecuador'],
  ['UY', 'Uruguay'],
  ['PY', 'Paraguay'],
  ['BO', 'Bolivia'],
  ['VE', 'Venezuela'],
  ['CR', 'Costa Rica'],
  ['PA', 'Panam[áa]'],
  ['GT', 'Guatemala'],
  ['SV', 'El Salvador'],
  ['HN', 'Honduras'],
  ['NI', 'Nicaragua'],
  ['DO', 'Rep[úu]blica Dominicana|R\\.?D\\.?'],
];

const FRENCH_NAMES: readonly (readonly [country: string, names: string, code?: string])[] = [
  ['SN', 'S[ée]n[ée]gal'],
  ['CI', "C[ôo]te d['’]Ivoire"],
  ['ML', 'Mali'],
  ['BF', 'Burkina(?: Faso)?'],
  ['BJ', 'B[ée]nin'],
  ['TG', 'Togo'],
  ['CM', 'Cameroun'],
  ['GA', 'Gabon'],
  ['CD', 'R\\.?D\\.? ?Congo|R[ée]publique D[ée]mocratique du Congo'],
  ['MG', 'Madagascar'],
  ['MA', 'Maroc', String.raw`(?<![\d-])(?<code>[1-9]\d{4})(?!\d) (?<town>${NAME})`],
  [
    'DZ',
    'Alg[ée]rie',
    String.raw`(?<![\d-])(?<code>\d{5})(?!\d) (?<town>${NAME})|(?<town>Alger|Oran|Constantine|Annaba|Blida|S[ée]tif)(?!\p{L})`,
  ],
  ['TN', 'Tunisie', String.raw`(?<![\d-])(?<code>[1-9]\d{3})(?!\d) (?<town>${NAME})`],
];

export const ADDRESS_SHAPES_ABROAD: readonly AddressShape[] = [
  ...NAMES_BY_COUNTRY.map(([country, names, code]) => spanish(country, names, code)),
  ...FRENCH_NAMES.map(([country, names, code]) => french(country, names, code)),
  {
    country: 'IN',
    town: re(
      String.raw`(?<town>${NAME})(?:,\s?(?<province>${INDIAN_STATES}))?[\s,.:–-]{1,4}(?:P[Ii][Nn](?: ?[Cc]ode)?[\s:.-]{0,3})?(?<code>[1-9]\d{2} ?\d{3})(?!\d)`,
    ),
    townAlone: false,
    street: NEVER,
    streetAlone: false,
    begins: re(
      String.raw`(?<![\p{L}\d])(?:${INDIAN_NUMBER}|\d{1,4}[A-Z]?(?:[/-]\d{1,4})*,? (?=\p{L})|${INDIAN_ROAD}|(?:Near|Opp\.?|Opposite|Behind) \p{Lu})`,
    ),
  },
  {
    country: 'BR',
    town: re(
      String.raw`(?<town>${NAME})\s?[,/–-]\s?(?<province>[A-Z]{2})(?!\p{L})[\s,.–-]{0,4}(?:CEP:?\s?)?(?<code>\d{5}-?\d{3})?|(?:CEP:?\s?)?(?<code>\d{5}-\d{3})[\s,–-]{1,4}(?<town>${NAME})`,
    ),
    townAlone: false,
    street: re(
      String.raw`(?<![\p{L}])(?:rua|r\.|avenida|av\.|alameda|al\.|travessa|tv\.|rodovia|rod\.|pra[çc]a|estrada|largo)\s(?:[\p{L}'’.\d]{1,20} ?){1,7},?\s?(?:n[º°.]{1,2}\s?)?\d{1,5}(?!\d)`,
      'iu',
    ),
    streetAlone: true,
  },
];
