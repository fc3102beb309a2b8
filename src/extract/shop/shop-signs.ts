import { PAYMENT_LINKS, SHOP_BUILDERS } from '../../data/shop-addresses.ts';
import { SHOP_PLATFORMS } from '../../data/shop-platforms.ts';
import { SHOP_WORDS } from '../../data/words/shop.ts';
import { addressBook } from '../../lib/address-book.ts';
import { fold } from '../../lib/fold.ts';
import { oncePer } from '../../lib/once-per.ts';
import { isSameSite } from '../../lib/same-site.ts';
import { inAnyLanguage } from '../../lib/words.ts';
import type { Item } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import { type Control, controlsOf, isButton, wordsOnButton } from '../../page/controls.ts';
import { elementsWith, elementsWithin } from '../../page/page-elements.ts';
import type { PageElement } from '../../page/page-tree.ts';
import { type ParsedPage, resolve, sightingOn } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';
import { soundsLike } from '../../whose/business-name.ts';
import { readWords } from '../cta/cta-kinds.ts';
import { formsOf } from '../forms/page-forms.ts';
import { productFinder } from '../vendors/find-products.ts';
import { isCart, saysCartTwice } from './cart-links.ts';
import { ADD_TO_CART, pricesOn } from './goods.ts';

export const findShopPlatforms = productFinder(SHOP_PLATFORMS);

type Sign = Item<FactValue<'shop'>>;

export interface ShopSigns {
  /** Nobody has these but a shop. */
  readonly firm: readonly Sign[];
  /** Software that nobody has but a shop, or a basket, without goods in sight; a shop elsewhere that may be somebody else's. */
  readonly weak: readonly Sign[];
  /** Software of the shop, links to shops elsewhere left out. */
  readonly software: boolean;
}

const CART_MARKS = /add[-_]to[-_]?cart|addtocart|add-item|ajax_add_to_cart|single_add_to_cart/i;
const SHOP_LABEL = inAnyLanguage(SHOP_WORDS.shop);
/** One price may be that of a menu or of a ticket; a shop has several, unless its basket leaves no doubt. */
const GOODS_OF_A_BASKET = 2;
/** Larger than any form that pays for one thing: a cap against hostile input. */
const FORM_ELEMENTS = 300;
/** Code that starts a payment. */
const PAYS = /checkout|stripe|paypal|snipcart|\/pay(?:ment)?\b|razorpay|mollie|sumup|klarna/i;

/** The signs of a shop, by the rule that says each. */
export const readShopSigns = oncePer((site: Site): ShopSigns => {
  const controls = site.pages.flatMap((page) => controlsOf(page).filter(({ element }) => element.name !== 'body'));
  const prices = site.pages.reduce((sum, page) => sum + pricesOn(page), 0);
  const adds = controls.filter(addsToCart).map((control) => signOf('add_to_cart', control, 0.95));
  const baskets = controls.filter(isCart);
  const carts = baskets.map((control) => signOf('cart', control, 0.85));
  const platforms = findShopPlatforms(site).flatMap(({ row, seen }) => {
    const here = seen.filter(({ how, snippet }) => how !== 'link' || !snippet.includes(' → '));
    return here.length > 0 ? [{ row, item: { value: { sign: row.product }, confidence: 0.9, seen: here } }] : [];
  });
  const goods = prices > 0 || carts.length > 0 || adds.length > 0;
  const selling = platforms.filter(({ row }) => row.embedsGoods || (row.alwaysSells && goods));
  const bought = controls.flatMap((control) => boughtDirectly(control, prices > 0));
  const elsewhere = controls.flatMap((control) => shopElsewhere(site, control));
  const enough = baskets.some(saysCartTwice) ? 1 : GOODS_OF_A_BASKET;
  const isShop = adds.length > 0 || platforms.length > 0 || prices >= enough;
  const firm = [
    ...adds,
    ...selling.map(({ item }) => item),
    ...(isShop ? carts : []),
    ...orderForms(site),
    ...(prices > 0 ? paymentForms(site) : []),
    ...bought,
    ...elsewhere.filter(({ value }) => value.sign === 'own_shop'),
  ];
  const leadsToShop =
    goods || controls.some(({ words, url, page }) => url && isSameSite(url, page.url) && SHOP_LABEL.test(words));
  const doubtful = platforms.filter(({ row }) => row.alwaysSells || leadsToShop).map(({ item }) => item);
  const weak = [...carts, ...doubtful, ...elsewhere].filter((item) => !firm.includes(item));
  return { firm, weak, software: platforms.length > 0 };
});

function signOf(sign: string, { page, shape, label, url }: Control, confidence: number): Sign {
  return { value: { sign }, confidence, seen: [sightingOn(page, shape, `${label} → ${url?.href ?? ''}`)] };
}

function addsToCart({ words, element }: Control): boolean {
  const marks = `${element.attribs.class ?? ''} ${element.attribs.name ?? ''} ${element.attribs.href ?? ''}`;
  return ADD_TO_CART.test(words) || CART_MARKS.test(marks);
}

const payments = addressBook(PAYMENT_LINKS.map((address) => [address, true] as const));

/** A button that buys, beside a price, with a payment behind it: a vendor's payment link or code that starts one. */
function boughtDirectly(control: Control, priced: boolean): readonly Sign[] {
  const { page, url, element, label, words } = control;
  const asked = priced ? readWords(label, words).filter(({ strength }) => strength === 'invites') : [];
  const buys = asked.some(({ kind }) => kind === 'buy');
  const orders = asked.some(({ kind }) => kind === 'order');
  if ((buys || orders) && url && payments(url).length > 0) return [signOf('payment_link', control, 0.9)];
  if (!buys) return [];
  const code = `${element.attribs.onclick ?? ''} ${element.attribs['data-action'] ?? ''}`;
  const led = url && /^https?:$/.test(url.protocol) && control.href !== '#';
  return !led && (PAYS.test(code) || startsPayment(page)) ? [signOf('checkout', control, 0.85)] : [];
}

const startsPayment = oncePer(({ scripts }: ParsedPage): boolean =>
  scripts.some(({ code, src }) => PAYS.test(code.slice(0, 300_000)) || (src !== null && PAYS.test(src.href))),
);

const builders = addressBook(SHOP_BUILDERS.map((row) => [row.address, row] as const));

/** `shop.rossi.it` beside `www.rossi.it`: a shop of its own, which was not looked at. */
function isShopBeside(site: Site, { hostname, protocol }: URL): boolean {
  const [, rest = ''] = SHOP_HOST.exec(hostname) ?? [];
  if (rest === '' || !/^https?:$/.test(protocol) || site.home.some(({ url }) => url.hostname === hostname)) return false;
  return soundsLike(site, rest.split('.')[0] ?? '');
}
const SHOP_HOST = /^(?:(?:e-?|web|online)?shop|store|negozio|tienda|boutique)\d?\.(.+\..+)$/i;

/** A link that sells, to a shop at a builder's or a marketplace's address: the business's own when it bears its name. */
function shopElsewhere(site: Site, control: Control): readonly Sign[] {
  const { url, label, words, shape } = control;
  const [builder] = url ? builders(url) : [];
  if (url && isShopBeside(site, url)) return [signOf('shop_elsewhere', control, 0.6)];
  if (!url || !builder) return [];
  const sells = readWords(label, words).some(({ kind }) => kind === 'buy' || kind === 'order') || SHOP_LABEL.test(words);
  const slug = builder.named === 'host' ? (url.hostname.split('.')[0] ?? '') : (url.pathname.split('/')[builder.named] ?? '');
  const own = slug !== '' && soundsLike(site, slug);
  if (own && builder.kind === 'builder' && (sells || shape === 'button')) return [signOf('own_shop', control, 0.88)];
  return sells || own ? [signOf('shop_elsewhere', control, 0.6)] : [];
}

/** Forms that go to a vendor's payment, `cmd=_xclick` of PayPal; where one gives nothing is bought. */
function paymentForms(site: Site): readonly Sign[] {
  return site.pages
    .filter((page) => pricesOn(page) > 0)
    .flatMap((page) =>
      elementsWith(page, 'action')
        .filter((element) => {
          const url = element.name === 'form' ? resolve(element.attribs.action ?? '', page.url) : null;
          return url !== null && payments(url).length > 0 && !takesGifts(element);
        })
        .map(({ attribs }) => ({
          value: { sign: 'payment_form' },
          confidence: 0.85,
          seen: [sightingOn(page, 'form', attribs.action ?? '')],
        })),
    );
}

function takesGifts(form: PageElement): boolean {
  const within = elementsWithin(form, FORM_ELEMENTS);
  const said = within.filter(isButton).map(wordsOnButton).join(' ');
  const gives = readWords(said, fold(said)).some(({ kind }) => kind === 'donate');
  return gives || within.some(({ attribs }) => attribs.value === '_donations');
}

/** Forms that put goods in a cart or take a payment. */
function orderForms(site: Site): readonly Sign[] {
  return formsOf(site)
    .filter(
      ({ action, element }) =>
        CART_MARKS.test(`${action} ${element?.attribs.class ?? ''}`) || /\/cart\/add|\/checkout/.test(action),
    )
    .map(({ seen }) => ({ value: { sign: 'order_form' }, confidence: 0.9, seen }));
}
