import { LIVE_CHATS } from '../../data/live-chat.ts';
import { MAILING_VENDORS } from '../../data/mailing-vendors.ts';
import { PLATFORMS } from '../../data/platforms.ts';
import { homeBlindSpot, scriptBlindSpot } from '../../page/blind-spots.ts';
import type { Extractor } from '../../page/site.ts';
import { factOf } from '../fact-of.ts';
import { productFinder } from './find-products.ts';

const findChats = productFinder(LIVE_CHATS);
const findMailing = productFinder(MAILING_VENDORS);
const findPlatforms = productFinder(PLATFORMS);

const toItem = (product: string, seen: ReturnType<typeof findChats>[number]['seen']) => ({
  value: { product },
  confidence: 0.95,
  seen,
});

/** A chat window on the page itself. */
export const liveChat: Extractor<'liveChat'> = (site) =>
  factOf(
    findChats(site)
      .filter(({ seen }) => seen.some(({ how }) => how !== 'link'))
      .map(({ row, seen }) => toItem(row.product, seen)),
    { blind: scriptBlindSpot(site) },
  );

/** The tool that newsletters are sent with, told by its sign-up form or its scripts. */
export const emailMarketing: Extractor<'emailMarketing'> = (site) =>
  factOf(
    findMailing(site).map(({ row, seen }) => toItem(row.product, seen)),
    { blind: homeBlindSpot(site) },
  );

/** What the site is made with: seen in the pages' own code and headers, so scripts hide nothing. */
export const platform: Extractor<'platform'> = (site) =>
  factOf(
    findPlatforms(site).map(({ row, seen }) => {
      const item = toItem(row.product, seen);
      const version = versionIn(seen.find(({ how }) => how === 'meta' || how === 'header')?.snippet ?? '', row.product);
      return version ? { ...item, value: { ...item.value, version } } : item;
    }),
  );

/** `generator: WordPress 6.4.2` → `6.4.2`. */
function versionIn(snippet: string, product: string): string | null {
  const at = snippet.toLowerCase().indexOf(product.toLowerCase());
  return at < 0 ? null : (/^[^\d;,(]{0,12}?v?(\d{1,3}(?:\.\d{1,4}){0,3})/i.exec(snippet.slice(at + product.length))?.[1] ?? null);
}
