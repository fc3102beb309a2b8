import { MESSAGE_ORDER } from '../../data/messaging-code.ts';
import { oncePer } from '../../lib/once-per.ts';
import type { FactValue } from '../../model/facts.ts';
import { blindSpotOver, homeBlindSpot } from '../../page/blind-spots.ts';
import type { Extractor, Site } from '../../page/site.ts';
import { factOf, joinItems } from '../fact-of.ts';
import { findPaymentProviders } from './payments.ts';
import { findShopPlatforms, readShopSigns } from './shop-signs.ts';

const CODE_READ = 300_000;

const ordersByMessage = oncePer((site: Site): boolean =>
  site.pages.some(({ scripts }) =>
    scripts.some(({ code }) => code.includes('w') && MESSAGE_ORDER.test(code.slice(0, CODE_READ))),
  ),
);

const keyOf = ({ sign }: FactValue<'shop'>) => sign;

/**
 * Goods can be put in a cart and paid here, or in a shop of the business's own elsewhere. A gallery of products is no shop, nor is a
 * site with a shop's plug-in and neither price, basket nor a link to a shop; the software of shops only, a cart without goods, and
 * a cart whose order leaves by WhatsApp stay in doubt.
 */
export const shop: Extractor<'shop'> = (site) => {
  const { firm, weak, software } = readShopSigns(site);
  const paysByScript = () => findPaymentProviders(site).some(({ seen }) => seen.some(({ how }) => how === 'script'));
  if (firm.length > 0 && !software && ordersByMessage(site) && !paysByScript())
    return { state: 'unknown', why: 'doubtful', detail: 'a cart whose order leaves as a message' };
  if (firm.length > 0) return factOf(joinItems(firm, keyOf));
  if (weak.length > 0)
    return { state: 'unknown', why: 'doubtful', detail: `${weak[0]?.value.sign}, but no goods to put in a cart` };
  return factOf<FactValue<'shop'>>([], { blind: blindSpotOver(site, ['shop', 'cart']) });
};

/** The software of the shop. */
export const shopPlatform: Extractor<'shopPlatform'> = (site) => {
  const items = findShopPlatforms(site).map(({ row, seen }) => ({ value: { product: row.product }, confidence: 0.93, seen }));
  return factOf(items, { blind: homeBlindSpot(site) });
};
