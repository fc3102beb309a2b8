import { SPAM_TRADES, type SpamTrade } from '../data/words/spam-trades.ts';
import { fold } from '../lib/fold.ts';
import type { Business } from '../model/business.ts';
import type { PageOutline } from '../page/page-outline.ts';
import { nameShare, nameTokens } from '../whose/business-name.ts';

/** The trade that took the place of the business, with the words that say so. */
export interface Hijacking {
  readonly trade: SpamTrade['id'];
  readonly said: string;
}

/** So many things of its trade a page speaks of that lives by it; a hotel with a casino, or a party with one, names one or two. */
const THINGS_OF_A_TRADE = 4;
/** Less of the name than this is none of it. */
const NAMED = 0.5;

/**
 * A lapsed or broken-in domain that now sells casinos, pills or the like: its headlines name that trade, the text speaks of it all the
 * way, and neither the name of the business nor its trade stands anywhere on the page. Null for anything less.
 */
export function hijackedBy(page: PageOutline, business: Business): Hijacking | null {
  const text = [...page.headlines, ...page.sayings].map(({ folded }) => folded).join('\n');
  for (const trade of SPAM_TRADES) {
    const headline = page.headlines.find(({ folded }) => trade.names.test(folded));
    if (!headline || trade.things.filter((thing) => thing.test(text)).length < THINGS_OF_A_TRADE) continue;
    if (isItsTrade(trade, business) || isNamed(text, page, business)) continue;
    return { trade: trade.id, said: headline.text };
  }
  return null;
}

/** A betting shop or a chemist's of that name has every right to its words. */
function isItsTrade({ names, things }: SpamTrade, { name, sectorText }: Business): boolean {
  const own = fold([name, sectorText].filter(Boolean).join(' '));
  return names.test(own) || things.some((thing) => thing.test(own));
}

function isNamed(text: string, page: PageOutline, { name }: Business): boolean {
  if (name && nameTokens(name).length > 0) return nameShare(name, text) >= NAMED;
  // without a name in the row the domain is all that is known of it: on its own site a firm writes its name with blanks
  const label =
    new URL(page.url).hostname
      .replace(/^www\./, '')
      .split('.')
      .at(-2) ?? '';
  return text.replaceAll(' ', '').includes(label.replaceAll('-', ''));
}
