import { anyOf, expression, phrases } from '../lib/words.ts';
import { GERMAN_ENDINGS, ITALIAN_STREETS } from './words/streets.ts';

/** How addresses are written in one country: the line of the town, and the street. Groups are named, to be read by `groupsOf`. */
export interface AddressShape {
  readonly country: string;
  /** Postal code and town, province or state where the country writes one. */
  readonly town: RegExp;
  /** The town line is telling by itself; where it is not, a street must stand beside it. */
  readonly townAlone: boolean;
  /** Street with its number. */
  readonly street: RegExp;
  /** A street of this shape is an address without any town. */
  readonly streetAlone: boolean;
  /** Where the way to the house begins: all from there to the town is the street. */
  readonly begins?: RegExp;
}

export const NAME = String.raw`\p{Lu}[\p{L}'’.-]{0,40}(?:[ -](?:(?:\p{Lu}|d['’]|l['’])[\p{L}'’.-]{0,25}|(?:di|de|del|della|delle|dei|degli|da|in|sul|sulla|al|la|le|lo|am|an|der|den|im|bei|ob|sur|sous|les|en|et|el|los|las|upon|on|of|the|and)(?![\p{L}]))){0,4}`;
/** A distance, a time or a size is no house number: `Viale del Lago, 200 metri`, `350m`. */
const NO_UNIT = String.raw`(?!\s?(?:k?m|mt|mtr?s?|metr[io]|m[eè]tres?|meters?|metern?|metros?|passi|steps?|schritte|min(?:ut[eis]?n?|utos)?|anni|posti|persone|euro?|m[q²])(?![\p{L}\d]))`;
/** \`12\`, \`12/A\`, \`12/bis\`, \`12-14\`, \`12 B\`: what stands behind a dash with blanks is the town. */
const ITALIAN_NUMBER = String.raw`(?:[, ]{0,3}(?:n(?:um|r)?\.?°?,?|n°|civico)?\s?\d{1,4}(?!\d)${NO_UNIT}(?:\s?/\s?(?:\d{1,3}[a-zA-Z]?|[a-zA-Z](?!\p{L}))|/(?:[a-zA-Z]{2,3}(?!\p{L}))|-(?:\d{1,3}|[a-zA-Z](?!\p{L}))|\s-\s\d{1,3}(?!\d)|\s?(?:bis|ter)(?!\p{L})|\s?[a-zA-Z](?!\p{L}))?(?![\d%€]))`;
const ITALIAN_WORDS = String.raw`(?:${ITALIAN_STREETS.join('|')})(?![\p{L}])`;
export const STREET_WORDS_IT = ITALIAN_WORDS;
const GERMAN = GERMAN_ENDINGS.join('|');
const US_STATES =
  'A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|PR|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]';
/** `CA`, and `Ca` as some write it before the ZIP code. */
const US_STATES_AS_WRITTEN = US_STATES.split('|')
  .map((state) => `${state[0]}[${state.slice(1).replace(/\W/g, '')}${state.slice(1).replace(/\W/g, '').toLowerCase()}]`)
  .join('|');
const US_STATE_NAMES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|North (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South (?:Carolina|Dakota)|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';
const ENGLISH_STREETS =
  'St(?:reet|\\.)?|Ave(?:nue|\\.)?|R(?:oa)?d\\.?|Blvd\\.?|Boulevard|Dr(?:ive|\\.)?|L(?:ane|n\\.?)|Way|C(?:our)?t\\.?|P(?:ark)?(?:wa|k)y\\.?|H(?:igh)?wy\\.?|Highway|Pl(?:ace|\\.|aza)?|Sq(?:uare|\\.)?|Ter(?:race|r?\\.)?|Cir(?:cle|\\.)?|Trail|Loop|Row|Close|Gardens|Crescent|Cres\\.?|Mews|Grove|Quay|Wharf|Walk|Yard|Park|Estate|Hill|Parade|Broadway|Freeway|Expressway|Expy\\.?|Route|Turnpike|Pike|Alley|Arcade|Green|Bridge|Cross|Center|Centre|Mall';

/** Any capitalised words and a house number, right before the town. */
const NUMBERED_STREET = String.raw`(?<![\p{L}])(?:\p{Lu}[\p{L}.'’-]{1,30} ){1,4}\d{1,4}\s?[a-zA-Z]?(?=[\s,]*$)`;

/** `14 Kloof Street`, `Unit 3, 22 Harbour Road`. */
const NUMBER_AND_STREET = String.raw`(?<![\d.])(?:(?:Unit|Suite|Shop|Level|Flat) [\dA-Z]{1,5}[,/]? ?)?\d{1,5}[A-Za-z]?(?:[-–/]\d{1,4})? (?:[\p{L}'’.&-]{1,20} ){1,4}?(?:${ENGLISH_STREETS})(?![\p{L}])`;

const re = (source: string, flags = 'u') => new RegExp(source, flags);

export const ADDRESS_SHAPES_BY_COUNTRY: readonly AddressShape[] = [
  {
    country: 'IT',
    town: re(
      String.raw`(?<![\d.,/+-])(?:I-|IT-)?(?<code>\d{5})(?!\d),?[\s–-]{1,4}(?<town>${NAME})(?:[\s,–-]{0,3}[([]?(?<province>[A-Z]{2})\b[)\]]?)?`,
    ),
    townAlone: false,
    street: re(
      String.raw`(?<![\p{L}])${ITALIAN_WORDS}\s{0,2}(?:[\p{L}'’.\d°]{1,20} ?){0,7}?\p{L}[\p{L}'’.]{0,20}${ITALIAN_NUMBER}`,
      'iu',
    ),
    streetAlone: true,
  },
  {
    country: 'DE',
    town: re(String.raw`(?<![\d.,/+-])(?:D-|DE-)?(?<code>\d{5})(?!\d) (?<town>${NAME})`),
    townAlone: false,
    street: re(
      String.raw`(?<![\p{L}])(?:\p{Lu}[\p{L}.-]{1,30}[ -]){0,3}(?:\p{Lu}[\p{L}.-]{0,30})?(?:${GERMAN}|hof|markt|chaussee|steig|pfad|berg|graben|wall|aue|kamp|promenade|garten|tor|brücke|feld|winkel|park)\s{1,2}\d{1,4}(?![\d])${NO_UNIT}(?:\s?[-–/]\s?\d{1,4})?\s?[a-zA-Z]?(?![\p{L}\d%€])|(?<![\p{L}])(?:Am|An der|An den|Auf dem|Auf der|Im|In der|Zum|Zur|Unter den|Alter?|Neuer?|Große|Kleine) (?:\p{Lu}[\p{L}.-]{1,30} ?){1,3}\d{1,4}(?!\d)${NO_UNIT}\s?[a-zA-Z]?(?![\p{L}\d%€])`,
      'iu',
    ),
    streetAlone: false,
  },
  {
    country: 'FR',
    town: re(String.raw`(?<![\d.,/+-])(?:F-)?(?<code>\d{5})(?!\d),? (?<town>${NAME})`),
    townAlone: false,
    street: re(
      String.raw`(?<![\d])\d{1,4}(?:\s?(?:bis|ter|[a-d]))?[,\s]{1,3}(?:rue|avenue|av\.|ave\.?|boulevard|bd|bld|bvd|place|pl\.|all[ée]es?|chemin|ch\.|impasse|imp\.|quai|route|rte|cours|square|faubourg|fg|passage|sentier|esplanade|promenade|voie|villa|cit[ée]|mont[ée]e|rond-point|r[ée]sidence|lotissement|hameau|parvis|galerie)\s(?:(?!-\s)[\p{L}'’.\d-]{1,25}[ ,]?){1,6}|\b(?:lieu-dit|za|zi|zac|zone (?:artisanale|industrielle|commerciale)|parc d['’]activit[ée]s)\s(?:[\p{L}'’.\d-]{1,25} ?){1,6}`,
      'iu',
    ),
    streetAlone: true,
  },
  {
    country: 'ES',
    town: re(
      String.raw`(?<![\d.,/+-])(?:E-)?(?<code>\d{5})(?!\d)[\s–-]{1,3}(?<town>${NAME})(?:[\s,]{0,2}\((?<province>[\p{L} ]{3,20})\))?`,
    ),
    townAlone: false,
    street: re(
      String.raw`(?<![\p{L}])(?:calle|c\/|cl\.|avda?\.?|avenida|av\.|plaza|pza\.?|plza\.?|paseo|p[ºo]\.|ronda|carretera|ctra\.?|camino|traves[íi]a|pol[íi]gono|pol\.|rambla|urbanizaci[óo]n|urb\.|gran v[íi]a|cuesta|glorieta|pasaje|pje\.|barrio|kalea|carrer)\s?(?:[\p{L}'’.\dªº-]{1,25}[ ,]{0,2}){0,7}?\p{L}[\p{L}'’.]{0,20}[, ]{1,3}(?:n[º°.]?\s?|núm\.?\s?)?(?:\d{1,4}(?:\s?[-–]\s?\d{1,4})?|s\/n)(?!\d)${NO_UNIT}|(?<![\p{L}])gran v[íi]a,? \d{1,4}(?!\d)`,
      'iu',
    ),
    streetAlone: true,
  },
  {
    country: 'CH',
    town: re(
      String.raw`(?<![\d.,/+-])(?:CH-)?(?<code>[1-9]\d{3})(?!\d) (?<town>${NAME})(?:[\s,]{0,2}\(?(?<province>[A-Z]{2})\b\)?)?`,
    ),
    townAlone: false,
    street: re(
      String.raw`(?<![\p{L}])(?:${ITALIAN_WORDS}|rue|avenue|chemin|route|place)\s(?:[\p{L}'’.]{1,20} ?){1,5}\d{1,4}[a-zA-Z]?(?!\d)|(?<![\p{L}])\p{Lu}[\p{L}.-]{1,30}(?:${GERMAN}|rain|halde|hof|matt)\s\d{1,4}[a-zA-Z]?(?!\d)`,
      'iu',
    ),
    streetAlone: false,
  },
  {
    country: 'AT',
    town: re(String.raw`(?<![\d.,/+-])(?:A-)?(?<code>[1-9]\d{3})(?!\d) (?<town>${NAME})`),
    townAlone: false,
    street: re(
      String.raw`(?<![\p{L}])(?:\p{Lu}[\p{L}.-]{1,30}[ -]){0,2}\p{Lu}?[\p{L}.-]{0,30}(?:${GERMAN}|hof|markt|zeile|kai)\s\d{1,4}(?:\/\d{1,3})*[a-zA-Z]?(?!\d)`,
      'iu',
    ),
    streetAlone: false,
  },
  {
    country: 'US',
    town: re(
      String.raw`(?<town>${NAME})[,\s]{1,4}(?<province>${US_STATES_AS_WRITTEN}|${US_STATE_NAMES})\b\.?,?\s{1,3}(?<code>\d{5}(?:-\d{4})?)(?!\d)`,
    ),
    townAlone: true,
    street: re(
      String.raw`(?<![\d.])\d{1,6}[A-Z]?(?:-\d{1,4})? (?:[NSEW]{1,2}\.? |North |South |East |West )?(?:[\p{L}\d'’.&-]{1,20} ){1,4}?(?:${ENGLISH_STREETS})(?![\p{L}])(?:,? (?:[NSEW]{1,2}\.?(?![\p{L}])|(?:Suite|Ste\.?|Unit|#|Apt\.?|Floor)\s?[\dA-Z-]{0,6}(?!\p{L})))?|(?:P\.? ?O\.? Box|Post Office Box) \d{1,6}`,
      'iu',
    ),
    streetAlone: false,
  },
  {
    country: 'CA',
    town: re(
      String.raw`(?:(?<town>${NAME})[,\s(]{1,4}(?<province>[A-Z]{2}|Ontario|Qu[ée]bec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick)\b[.,)\s]{0,4}(?:Canada,? )?)?(?<code>[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d)\b`,
    ),
    townAlone: true,
    street: re(
      String.raw`(?<![\d.])\d{1,6}[A-Z]?(?:-\d{1,4})? (?:[\p{L}\d'’.&-]{1,20} ){1,4}?(?:${ENGLISH_STREETS})(?![\p{L}])(?:,? [NSEW]{1,2}\.?(?![\p{L}]))?`,
      'iu',
    ),
    streetAlone: false,
  },
  {
    country: 'GB',
    town: re(
      String.raw`(?:(?<town>${NAME})[,\s]{1,4})?(?<code>(?:GIR ?0AA|[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}))(?![A-Z\d])`,
    ),
    townAlone: false,
    street: re(
      String.raw`(?<![\d.])(?:(?:Unit|Suite|Flat|Studio) [\dA-Z-]{1,5},? )?\d{1,4}[A-Za-z]?(?:\s?[-–]\s?\d{1,4}[a-z]?)?,? (?:[\p{L}'’.&-]{1,20} ){1,4}?(?:${ENGLISH_STREETS})(?![\p{L}])|\p{Lu}[\p{L}'’]{2,20} (?:House|Business Park|Industrial Estate|Business Centre|Trading Estate|Mill|Farm)(?![\p{L}])|P\.? ?O\.? Box \d{1,6}`,
      'iu',
    ),
    streetAlone: false,
  },
  {
    country: 'AU',
    town: re(
      String.raw`(?<town>${NAME})[,\s]{1,4}(?<province>NSW|VIC|Vic|QLD|Qld|TAS|ACT|WA|SA|NT|New South Wales|Victoria|Queensland|Tasmania|Western Australia|South Australia)[,\s]{1,3}(?<code>\d{4})(?!\d)`,
    ),
    townAlone: true,
    street: re(NUMBER_AND_STREET, 'iu'),
    streetAlone: false,
  },
  {
    country: 'ZA',
    town: re(String.raw`(?<town>${NAME}),?\s{1,2}(?<code>\d{4})(?!\d)`),
    townAlone: false,
    street: re(NUMBER_AND_STREET, 'iu'),
    streetAlone: false,
  },
  {
    country: 'NZ',
    town: re(String.raw`(?<town>${NAME}),?\s{1,2}(?<code>\d{4})(?!\d)`),
    townAlone: false,
    street: re(NUMBER_AND_STREET, 'iu'),
    streetAlone: false,
  },
  {
    country: 'NL',
    town: re(String.raw`(?<![\d.,/+-])(?<code>\d{4} ?[A-Z]{2}) {1,2}(?<town>${NAME})`),
    townAlone: false,
    street: re(NUMBERED_STREET),
    streetAlone: false,
  },
  {
    country: 'SE',
    town: re(String.raw`(?<![\d.,/+-])(?:S-|SE-)?(?<code>\d{3} ?\d{2})(?!\d) (?<town>${NAME})`),
    townAlone: false,
    street: re(NUMBERED_STREET),
    streetAlone: false,
  },
  {
    country: 'BE',
    town: re(String.raw`(?<![\d.,/+-])(?:B-)?(?<code>[1-9]\d{3})(?!\d) (?<town>${NAME})`),
    townAlone: false,
    street: re(NUMBERED_STREET),
    streetAlone: false,
  },
];

/** Addresses that templates show: `Musterstraße 12`, `Via Esempio 1`, `123 Main Street, Anytown`. */
export const EXAMPLE_ADDRESS = anyOf({
  it: phrases`
    \bvia (?:esempio|dell'esempio|indirizzo|nome)
    \bvia x{2,}\b(?! (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)\b)
    \bvia\/
    \btuo indirizzo\b
    \bcitta \(xx\)
  `,
  en: phrases`
    \banytown\b
    \b123 (?:main|fake|example|sample|your|business|street|any)\b
    \byour (?:street|address|city)\b
    \bstreet (?:name|address)\b
  `,
  de: phrases`
    \bmuster(?:str|stadt|weg|platz|haus)
  `,
  fr: phrases`
    \brue (?:de l'exemple|exemple)\b
  `,
  es: phrases`
    \bcalle (?:ejemplo|falsa)\b
  `,
  all: phrases`
    \b(?:citta|city|town|ville|ciudad|stadt) (?:nome|name)\b
    \b(?:00000|12345|99999) (?:citta|musterstadt|city|town|stadt|ville)
  `,
});

/** Parts of a country that follow the town where others write the town. */
export const COUNTRY_PARTS = /^(?:England|Scotland|Wales|Northern Ireland|Great Britain|United Kingdom|U\.?K\.?)$/i;

const NEVER_STREETS = phrases`
  Facebook
  Instagram
  Linked[Ii]n
  You[Tt]ube
  Twitter
  Tik[Tt]ok
  Whats[Aa]pp
  Pinterest
  Telegram
  Trip[Aa]dvisor
  Airbnb
  Booking(?:\.com)?
  Google
  Tel(?:efono|efon|éfono)?
  Fax
  Cell
  Phone
  E-?[Mm]ail
  Orari
  Horaires
  Öffnungszeiten
  Impressum
  Datenschutz
  Privacy
  Cookies?
  Contatti
  Kontakt
  Copyright
`;

/** Labels and links that follow a town in the same line with a capital letter, as towns have. */
export const NO_PART_OF_TOWN = expression('gu')`(?<![\p{L}.])${NEVER_STREETS}(?![\p{L}])`;
