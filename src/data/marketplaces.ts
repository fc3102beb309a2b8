const TLDS = ['com', 'it', 'de', 'fr', 'es', 'co.uk', 'nl', 'at'];

/** Where goods of many sellers are bought: a button that leads there sells. Address → name. */
export const MARKETPLACES: readonly (readonly [address: string, name: string])[] = [
  ...TLDS.flatMap((tld) =>
    ['dp', 'gp/product', 'stores', 'shops', 's'].map((path) => [`amazon.${tld}/${path}`, 'Amazon'] as const),
  ),
  ...TLDS.flatMap((tld) => ['itm', 'str', 'usr'].map((path) => [`ebay.${tld}/${path}`, 'eBay'] as const)),
  ...['shop', 'listing', 'it', 'de', 'fr', 'es', 'uk'].map((path) => [`etsy.com/${path}`, 'Etsy'] as const),
  ['amzn.to', 'Amazon'],
  ['amzn.eu', 'Amazon'],
  ['ibs.it', 'IBS'],
  ['lafeltrinelli.it', 'Feltrinelli'],
  ['mondadoristore.it', 'Mondadori'],
  ['thalia.de', 'Thalia'],
  ['hugendubel.de', 'Hugendubel'],
  ['fnac.com', 'Fnac'],
  ['fnac.es', 'Fnac'],
  ['casadellibro.com', 'Casa del Libro'],
  ['waterstones.com', 'Waterstones'],
  ['bookshop.org', 'Bookshop.org'],
  ['manomano.it', 'ManoMano'],
  ['manomano.fr', 'ManoMano'],
  ['zalando.it', 'Zalando'],
  ['zalando.de', 'Zalando'],
  ['otto.de', 'Otto'],
  ['kaufland.de', 'Kaufland'],
  ['cdiscount.com', 'Cdiscount'],
  ['leroymerlin.it', 'Leroy Merlin'],
  ['notonthehighstreet.com', 'Not On The High Street'],
  ['tannico.it', 'Tannico'],
  ['vivino.com', 'Vivino'],
  ['depop.com', 'Depop'],
];

export const APP_STORES: readonly string[] = [
  'apps.apple.com',
  'itunes.apple.com',
  'play.google.com/store/apps',
  'appgallery.huawei.com',
];
