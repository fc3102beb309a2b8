import { MESSAGE_ORDER } from '../../data/messaging-code.ts';
import { PAYMENT_PROVIDERS } from '../../data/payment-providers.ts';
import { SHOP_PLATFORMS } from '../../data/shop-platforms.ts';
import { anyPhrase } from '../../lib/any-phrase.ts';
import { fold } from '../../lib/fold.ts';
import { oncePer } from '../../lib/once-per.ts';
import { isSameSite } from '../../lib/same-site.ts';
import type { Item, Sighting } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import { blindSpotOver, homeBlindSpot } from '../../page/blind-spots.ts';
import { controlsOf } from '../../page/controls.ts';
import { elementsOf } from '../../page/page-elements.ts';
import { type ParsedPage, sightingOn } from '../../page/parsed-page.ts';
import type { Extractor, Site } from '../../page/site.ts';
import { factOf, joinItems } from '../fact-of.ts';
import { formsOf } from '../forms/page-forms.ts';
import { productFinder } from '../vendors/find-products.ts';

const findPlatforms = productFinder(SHOP_PLATFORMS);
const findProviders = productFinder(PAYMENT_PROVIDERS);

const ADD_TO_CART = anyPhrase([
  'aggiungi al carrello|metti nel carrello',
  'add to (cart|basket|bag)',
  'in den (warenkorb|einkaufswagen)',
  'ajouter au panier',
  '(anadir|agregar|anade) (al carrito|a la cesta|a la bolsa)',
]);
const CART_MARKS = /add[-_]to[-_]?cart|addtocart|add-item|ajax_add_to_cart|single_add_to_cart/i;
/** Paths that carts and tills have in the shop software of the five languages. */
const CART_PATH = /\/(?:cart|carrello|basket|checkout|cassa|warenkorb|kasse|panier|carrito|cesta)(?:\/|\.\w{3,5})?$/i;

interface ShopSigns {
  /** Nobody has these but a shop. */
  readonly firm: readonly Item<FactValue<'shop'>>[];
  /** Shop software without goods in sight. */
  readonly weak: readonly Item<FactValue<'shop'>>[];
  /** The order leaves as a message: a cart, but nothing is bought online. */
  readonly byMessage: boolean;
}

const readShop = oncePer((site: Site): ShopSigns => {
  const carts = site.pages.flatMap(cartSignsOn);
  const adds = carts.filter(({ value }) => value.sign === 'add_to_cart');
  const platforms = findPlatforms(site).map(({ row, seen }) => ({
    row,
    item: { value: { sign: row.product }, confidence: 0.9, seen },
  }));
  const linkedShops = platforms.filter(({ item }) => item.seen.every(({ how }) => how === 'link'));
  const sells = platforms.filter((platform) => platform.row.alwaysSells && !linkedShops.includes(platform));
  const software = platforms.length > 0;
  const firm = [...adds, ...sells.map(({ item }) => item), ...(adds.length > 0 || software ? carts : []), ...orderForms(site)];
  const weak = [...carts, ...platforms.map(({ item }) => item)].filter((item) => !firm.includes(item));
  return { firm, weak, byMessage: !software && ordersByMessage(site) };
});

function cartSignsOn(page: ParsedPage): readonly Item<FactValue<'shop'>>[] {
  return controlsOf(page).flatMap(({ words, label, url, element, shape }): readonly Item<FactValue<'shop'>>[] => {
    const seen: readonly Sighting[] = [sightingOn(page, shape, `${label} → ${url?.href ?? ''}`)];
    const marks = `${element.attribs.class ?? ''} ${element.attribs.name ?? ''} ${element.attribs.href ?? ''}`;
    if (ADD_TO_CART.test(words) || CART_MARKS.test(marks)) return [{ value: { sign: 'add_to_cart' }, confidence: 0.95, seen }];
    return url && isSameSite(url, page.url) && CART_PATH.test(url.pathname)
      ? [{ value: { sign: 'cart' }, confidence: 0.85, seen }]
      : [];
  });
}

/** Forms that put goods in a cart or take a payment. */
function orderForms(site: Site): readonly Item<FactValue<'shop'>>[] {
  return formsOf(site)
    .filter(
      ({ action, element }) =>
        CART_MARKS.test(`${action} ${element?.attribs.class ?? ''}`) || /\/cart\/add|\/checkout/.test(action),
    )
    .map(({ seen }) => ({ value: { sign: 'order_form' }, confidence: 0.9, seen }));
}

const CODE_READ = 300_000;

function ordersByMessage(site: Site): boolean {
  return site.pages.some(({ scripts }) =>
    scripts.some(({ code }) => code.includes('w') && MESSAGE_ORDER.test(code.slice(0, CODE_READ))),
  );
}

const keyOf = ({ sign }: FactValue<'shop'>) => sign;

/**
 * Goods can be put in a cart and paid here. A gallery of products is no shop; shop software without goods, a cart without a
 * button to fill it, and a cart whose order leaves by WhatsApp stay in doubt.
 */
export const shop: Extractor<'shop'> = (site) => {
  const { firm, weak, byMessage } = readShop(site);
  if (firm.length > 0 && byMessage && findProviders(site).every(({ seen }) => seen.every(({ how }) => how !== 'script')))
    return { state: 'unknown', why: 'doubtful', detail: 'a cart whose order leaves as a message' };
  if (firm.length > 0) return factOf(joinItems(firm, keyOf));
  if (weak.length > 0)
    return { state: 'unknown', why: 'doubtful', detail: `${weak[0]?.value.sign}, but no goods to put in a cart` };
  return factOf<FactValue<'shop'>>([], { blind: blindSpotOver(site, ['shop', 'cart']) });
};

/** The software of the shop. */
export const shopPlatform: Extractor<'shopPlatform'> = (site) => {
  const items = findPlatforms(site).map(({ row, seen }) => ({ value: { product: row.product }, confidence: 0.93, seen }));
  return factOf(items, { blind: homeBlindSpot(site) });
};

const LOGOS = PAYMENT_PROVIDERS.flatMap(({ product, logo }) => (logo ? [{ product, words: anyPhrase(logo) }] : []));
const LOGO_TAGS = new Set(['img', 'svg', 'i', 'use', 'source']);
const LOGOS_READ = 3000;
/** File names and alternative texts are short; a long one is a sentence that may say anything. */
const LOGO_WORDS = 60;

function logosOn(page: ParsedPage): readonly Item<FactValue<'payments'>>[] {
  return elementsOf(page)
    .filter(({ name }) => LOGO_TAGS.has(name))
    .slice(0, LOGOS_READ)
    .flatMap(({ name, attribs }) => {
      const file =
        (attribs.src ?? attribs['data-src'] ?? attribs['xlink:href'] ?? attribs.href ?? '').split(/[?#]/)[0]?.split('/').at(-1) ??
        '';
      const text = fold(
        `${attribs.alt ?? ''} ${attribs.title ?? ''} ${attribs['aria-label'] ?? ''} ${file.slice(0, 80)} ${attribs.class ?? ''}`,
      );
      if (!text || text.length > LOGO_WORDS * 2) return [];
      return LOGOS.filter(({ words }) => words.test(text)).map(({ product }) => ({
        value: { product },
        confidence: 0.85,
        seen: [sightingOn(page, 'image', `${name}: ${text}`)],
      }));
    });
}

/** Ways to pay that the site shows or loads. */
export const payments: Extractor<'payments'> = (site) => {
  const scripts = findProviders(site).map(({ row, seen }) => ({ value: { product: row.product }, confidence: 0.95, seen }));
  return factOf(
    joinItems([...scripts, ...site.pages.flatMap(logosOn)], ({ product }) => product),
    { blind: homeBlindSpot(site) },
  );
};
