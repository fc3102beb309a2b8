import { CART_ADDRESS, OTHER_BAG, SHOP_WORDS } from '../../data/words/shop.ts';
import { isSameSite } from '../../lib/same-site.ts';
import { wholeLabel } from '../../lib/words.ts';
import type { Control } from '../../page/controls.ts';

const CART_LABEL = wholeLabel(SHOP_WORDS.cart);

/** A link to the basket or the till of this site, by its address or by its whole label. */
export function isCart({ words, url, page }: Control): boolean {
  if (!url || !isSameSite(url, page.url)) return false;
  return (
    CART_ADDRESS.test(`${url.pathname}${url.search}`) ||
    (CART_LABEL.test(words) && !OTHER_BAG.test(words) && url.pathname !== page.url.pathname)
  );
}
