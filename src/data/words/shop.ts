import { expression, phrases, wholeText } from '../../lib/words.ts';

/** Words of shops, folded (see `fold`), by language; pieces of expressions over whole words (see `anyPhrase`). */
export const SHOP_WORDS = {
  /** On buttons that put goods in a basket. */
  addToCart: {
    it: ['(aggiungi|aggiungilo|metti|inserisci) (al|nel) (carrello|cestino)', '(al|nel) carrello$'],
    en: ['add (it )?to (my |your |the )?(cart|basket|bag|trolley)', 'put in (cart|basket)'],
    de: [
      'in (den|die|meinen|deinen) (warenkorb|einkaufswagen|einkaufskorb|korb|einkaufstasche)',
      '(zum|dem) warenkorb hinzufugen',
    ],
    fr: ['(ajouter|ajoutez|ajoute|mettre) (au|dans le|a mon) (panier|caddie|chariot)'],
    es: ['(anadir|agregar|anade|agrega|meter|poner) (al|a la|a tu|a mi|en el|en la) (carrito|carro|cesta|bolsa)( de la compra)?'],
    nl: ['(in|toevoegen aan) (de |het |mijn )?(winkelwagen|winkelmand(je)?)', 'in winkel(wagen|mand(je)?)'],
    pt: ['(adicionar|comprar|colocar) (ao|no) (carrinho|cesto)'],
  },
  /** The whole label of a link to the basket; a count may follow. */
  cart: {
    it: ['(il )?(mio |tuo )?carrello', '(vai al|vedi|vedi il|visualizza|apri il) carrello', 'carrello (della )?spesa'],
    en: [
      '(my |your )?(shopping )?(cart|basket|bag|trolley)',
      '(view|open|see|go to) (my |your )?(shopping )?(cart|basket|bag)',
      '(shopping )?(cart|basket) contents',
    ],
    de: ['(mein |ihr |dein |zum |den )?(warenkorb|einkaufswagen|einkaufskorb)( ansehen| anzeigen)?'],
    fr: ['(mon |votre |le |voir le |voir mon |au )?(panier|caddie)( d achats?)?'],
    es: [
      '(mi |tu |el |la |su |ver (el |la |mi )?)?(carrito|carro de (la )?compras?|cesta|cesta de la compra|bolsa)( de (la )?compras?)?',
    ],
    nl: ['(mijn |jouw |de |naar |bekijk )?winkel(wagen|mand|mandje)'],
    pt: ['(meu |seu |o |ver (o )?)?(carrinho|cesto)( de compras)?'],
  },
  /** On links to a shop. */
  shop: {
    it: ['(il )?(nostro |mio )?(shop|negozio|store|e shop|bottega)( online| on line)?', 'acquist\\w+ online', 'vendita online'],
    en: ['(our |the )?(online |web )?(shop|store)( online)?'],
    de: ['(zum |unser |im )?(online ?|web ?)?(shop|laden)', 'zum (online ?)?shop'],
    fr: ['(notre |la |ma )?(boutique|e ?shop|magasin)( en ligne)?'],
    es: ['(nuestra |la |mi )?tienda( online| en linea| virtual)?'],
  },
} as const;

const CARTS = {
  it: phrases`
    carrello
    cassa
  `,
  en: phrases`
    cart
    basket
    checkout
  `,
  de: phrases`
    warenkorb
    einkaufswagen
    kasse
  `,
  fr: phrases`
    panier
    caddie
  `,
  es: phrases`
    carrito
    cesta
  `,
  nl: phrases`
    winkelwagen
    winkelmand(?:je)?
  `,
  pt: phrases`
    carrinho
  `,
};

/** Paths and queries of baskets and tills in the shop software of the five languages. */
export const CART_ADDRESS = expression(
  'i',
)`(?:^|[/_=-])(?:shopping[-_]?)?${CARTS}(?:\.\w{2,5})?(?:$|[/?&])|(?:^|\/)(?:carrello|warenkorb|panier|carrito)\w{0,3}\.(?:asp|aspx|cfm|php|html?|jsp)(?:$|\?)`;

const SHOPS = {
  it: phrases`
    negozio
  `,
  en: phrases`
    shop
    store
    eshop
    e-?commerce
    webshop
  `,
  de: phrases`
    onlineshop
  `,
  fr: phrases`
    boutique
  `,
  es: phrases`
    tienda
  `,
};

/** A shop of the site's own beside it: `shop.example.it`. */
export const SHOP_HOST = expression('i')`^${SHOPS}\.`;

/** Basketball, a bag: alone these words are no basket, whatever they lead to. */
export const OTHER_BAG = wholeText(phrases`
  basket
  bag
  trolley
  bolsa
  caddie
  panier
`);
