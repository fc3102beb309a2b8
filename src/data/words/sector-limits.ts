import { anyPhrase } from '../../lib/any-phrase.ts';
import { type ByLanguage, inAnyLanguage } from '../../lib/words.ts';

/** Where the word of a trade does not say what the business does; folded pieces of expressions (see `anyPhrase`). */

/** Trades that others supply. */
const CUSTOMERS =
  '(?:hotel\\w*|alberg(?:hi|o|hier[aieo]+)|ristorant\\w+|ristorazione|restaurants?|bars?|pubs?|pizzeri[ae]|parrucchier[ie]|estetist[aie]|dentist[aei]s?|medic[io]|cliniche?|ospedali|hospitals?|clinics|salons?|spas?|gastronomi\\w*|hotelleri\\w*|gastgewerbe|gastro|coiffeurs?|hoteles|restaurantes|restaurations?|hosteleria|peluquer\\w+|zahnarzt\\w+|arzt\\w+|friseur\\w*|horeca|ho re ca)';
const SMALL = '(?:(?:il|lo|la|i|gli|le|l|the|die|den|der|das|les|des|el|los|las|vostr[oi]|tuo|tuoi|your|ihr\\w*|votre|tu) )?';

/** The customers are named: "forniture per hotel", "software for restaurants", "für Gastronomie und Hotellerie". */
const FOR_CUSTOMERS: ByLanguage = {
  it: [
    `(?:per|fornitor[ei] (?:di|per)|settore|forniture|arredo|arredi|arredament[oi]|attrezzature|biancheria|prodotti|divise|tovagliato) ${SMALL}`,
  ],
  en: [`(?:for|to|supplying|serving) ${SMALL}(?:busy |independent |luxury )?`],
  de: [`(?:fur|an) ${SMALL}`],
  fr: [`(?:pour|fournisseur (?:de|pour)|aux|linge (?:d|de|pour)|mobilier (?:d|de|pour)) ${SMALL}`],
  es: [`(?:para|proveedor(?:es)? de|suministros? (?:de|para)|ropa de|mobiliario (?:de|para)) ${SMALL}`],
};

/** A line of goods is named: "Hotel & Spa Quality", "Hotelwäsche", "qualité hôtel". */
const GOODS_AFTER =
  '(?:quality|qualitat|qualita|qualite|calidad|grade|linens?|towels?|bedding|supplies|supplier|furniture|equipment|textil\\w*|wasche|bedarf|ausstattung|einrichtung|mobel|software|management software|uniforms?|amenities)';
const GOODS_WHOLE: ByLanguage = {
  it: [
    '(?:qualita|linea|stile|cortesia) (?:hotel|alberghier[ae]|spa|ristorante)',
    '(?:forniture|attrezzature|biancheria|arredi|divise) (?:alberghier[aei]|hotel)',
  ],
  en: [],
  de: [
    '(?:hotel|gastronomie|gastro|spa|friseur|praxis)(?:wasche|bedarf|ausstattung|einrichtung|textilien|mobel|qualitat|software)\\w*',
  ],
  fr: [
    '(?:qualite|gamme|esprit) (?:hotel|hoteliere|spa|restaurant)',
    '(?:fournitures|equipements?|linge) (?:hotelier\\w*|hotel)',
  ],
  es: ['(?:calidad|linea|gama) (?:hotel|hotelera|spa)', '(?:suministros|equipamiento|lenceria) (?:hoteler\\w*|hotel)'],
};

const AND = ' (?:(?:and|e|und|et|y|o|oder|or|ou|amp) )?';
/** Such a phrase; what remains of a line without it may say the trade. */
export const NAMES_CUSTOMERS_OR_GOODS: RegExp = new RegExp(
  [
    anyPhrase(
      Object.values(FOR_CUSTOMERS)
        .flat()
        .map((before) => `${before}${CUSTOMERS}(?:${AND}${SMALL}${CUSTOMERS}){0,4}`),
    ).source,
    anyPhrase([`${CUSTOMERS}(?:${AND}${CUSTOMERS}){0,2} ${GOODS_AFTER}`]).source,
    inAnyLanguage(GOODS_WHOLE).source,
  ].join('|'),
  'g',
);

/** Who sells to shops, or by machines, is none of our trades: no shop and no café. */
export const SELLS_TO_TRADE: RegExp = inAnyLanguage({
  it: ['ingrosso', 'all ingrosso', 'grossist[ai]', 'vending', 'distributor[ei] automatic[oi]', 'distribuzione automatica'],
  en: ['wholesal(?:e|er|ers|ing)', 'vending', 'vending machines?', 'trade only', 'cash and carry'],
  de: [
    'grosshandel\\w*',
    'grosshandler\\w*',
    'getrankeautomaten',
    'verkaufsautomaten',
    'warenautomaten',
    'snackautomaten',
    'automatenaufsteller',
  ],
  fr: ['grossistes?', 'vente en gros', 'distributeurs? automatiques?', 'distribution automatique'],
  es: ['mayoristas?', '(?:venta )?al por mayor', 'maquinas? (?:de )?vending', 'maquinas? expendedoras?'],
});

/** … unless to everybody as well: "ingrosso e dettaglio". */
export const SELLS_TO_ALL: RegExp = inAnyLanguage({
  it: ['(?:al )?dettaglio', '(?:ai )?privati', 'vendita al pubblico'],
  en: ['retail', '(?:open to|and) (?:the )?public'],
  de: ['einzelhandel', 'privatkunden', 'endverbraucher', 'ladengeschaft'],
  fr: ['(?:au )?detail', 'particuliers'],
  es: ['(?:al por )?menor', 'minorista', 'particulares'],
});

/** Whoever makes or sells wine, beer or coffee is a shop, unless one sits down there: beginnings of words. */
export const SELLS_UNLESS_SERVES: readonly string[] = [
  ...['enotec', 'birrific', 'torrefazion', 'distilleri', 'cantina$', 'cantine$', 'aziend\\w+ vinicol', 'vineri'],
  ...['brewer', 'microbrewer', 'wine shop', 'wine store', 'wine merchant', 'winer', 'vineyard', 'coffee roaster'],
  ...['\\w*brauerei', 'weinhandlung', 'weinladen', 'weingut', '\\w*brennerei', 'kaffeeroster', 'vinothek'],
  ...['brasserie artisanale', 'microbrasseri', 'caviste', 'cave a vin', 'domaine viticole', 'torrefact', 'vigneron'],
  ...['bodega', 'vinoteca', 'cerveza artesan', 'cerveceria artesan', 'destileri', 'tostador'],
];

/** Signs in the lines of a page that one eats and drinks there. */
export const SERVES: RegExp = inAnyLanguage({
  it: [
    '(?:con )?cucina',
    'ristorant\\w+',
    'bistro\\w*',
    'osteri[ae]',
    'trattori[ae]',
    'tavol[oi]',
    'pran[zs]\\w*',
    'cen[ae]',
    'aperitiv\\w+',
    'cocktails?',
    'pub',
    'pizz\\w+',
    'taglieri',
    'mescita',
  ],
  en: [
    'kitchen',
    'restaurant',
    'tables?',
    'taproom',
    'tap room',
    'brewpub',
    'brew pub',
    'food',
    'lunch',
    'dinner',
    'eat',
    'bar',
    'bistro',
    'beer garden',
  ],
  de: [
    'kuche',
    'speise\\w*',
    'tische?',
    'tisch\\w+',
    'biergarten',
    'gast(?:haus|hof|statte|stube|ronomie)\\w*',
    'wirts\\w+',
    'brauhaus',
    'weinstube',
    'mittagstisch',
    'essen',
  ],
  fr: ['cuisine', 'restaurant', 'tables?', 'bistrot?', 'bar', 'plats?', 'dejeuner', 'diner', 'planches?', 'a la carte'],
  es: ['cocina', 'restaurante', 'mesas?', 'tapas', 'comidas?', 'cenas?', 'bar', 'raciones', 'nuestra carta', 'menu del dia'],
});
