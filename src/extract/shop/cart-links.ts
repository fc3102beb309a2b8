import { CART_ADDRESS, OTHER_BAG, SHOP_WORDS } from '../../data/words/shop.ts';
import { isSameSite } from '../../lib/same-site.ts';
import { wholeLabel } from '../../lib/words.ts';
import type { Control } from '../../page/controls.ts';

const CART_LABEL = wholeLabel(SHOP_WORDS.cart);

/** A link to the basket or the till of this site, by its address or by its whole label. */
export function isCart({ words, url, page }: Control): boolean {
  if (!url || !isSameSite(url, page.url)) return false;
  return leadsToCart(url) || (CART_LABEL.test(words) && !OTHER_BAG.test(words) && url.pathname !== page.url.pathname);
}

const leadsToCart = ({ pathname, search }: URL) => CART_ADDRESS.test(`${pathname}${search}`);

/** By both: nothing else is called a basket and is one. */
export function saysCartTwice({ words, url }: Control): boolean {
  return url !== null && leadsToCart(url) && CART_LABEL.test(words) && !OTHER_BAG.test(words);
}
