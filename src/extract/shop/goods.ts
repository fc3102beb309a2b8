import { SHOP_WORDS } from '../../data/words/shop.ts';
import { oncePer } from '../../lib/once-per.ts';
import { rememberTexts } from '../../lib/remember-texts.ts';
import { inAnyLanguage } from '../../lib/words.ts';
import type { ParsedPage } from '../../page/parsed-page.ts';

const AMOUNT = String.raw`\d{1,5}(?:[.,'’]\d{2,3})*(?:,[-–])?`;
const CURRENCY = String.raw`(?:€|£|\$|CHF|EUR\b|euro\b|zł|kr\b|R\$)`;
const PRICE = new RegExp(String.raw`${CURRENCY}\s?${AMOUNT}|${AMOUNT}\s?${CURRENCY}`, 'gi');
const MAY_HOLD_PRICE = /[€£$]|chf|eur|zł|kr/i;
const BLOCKS_READ = 3000;
/** Product data that searches engines read: goods with a price. */
const GOODS = new Set(['Product', 'Offer', 'AggregateOffer', 'ProductGroup']);

export const ADD_TO_CART = inAnyLanguage(SHOP_WORDS.addToCart);

const pricesIn = rememberTexts((text: string): number =>
  MAY_HOLD_PRICE.test(text) ? [...text.slice(0, 2000).matchAll(PRICE)].length : 0,
);

/** How many prices stand on a page, those of its structured data included. */
export const pricesOn = oncePer(({ blocks, jsonLd }: ParsedPage): number => {
  const printed = blocks.slice(0, BLOCKS_READ).reduce((sum, { text, hidden }) => sum + (hidden ? 0 : pricesIn(text)), 0);
  const declared = jsonLd.filter(
    ({ types, value }) => types.some((type) => GOODS.has(type)) && (value.price !== undefined || value.lowPrice !== undefined),
  );
  return printed + declared.length;
});
