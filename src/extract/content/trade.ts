import { sectorFromLine, sellsToTradeOnly, sellsUnlessServes } from '../../data/sectors.ts';
import { SERVES } from '../../data/words/sector-limits.ts';
import { fold } from '../../lib/fold.ts';
import type { Sector } from '../../model/business.ts';
import type { Item, Sighting } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import { homeBlindSpot } from '../../page/blind-spots.ts';
import { type ParsedPage, sightingOn } from '../../page/parsed-page.ts';
import type { Extractor } from '../../page/site.ts';
import { inWindow } from '../../page/windows.ts';
import { factOf } from '../fact-of.ts';

/** A line by which a site says what the business does, and how much it says: its title most, an entry of its menu least. */
interface Line {
  readonly text: string;
  readonly weight: number;
  readonly how: Sighting['how'];
}

/** Of less, a word met by chance would make a trade. */
const ENOUGH = 3;
/** Headings and entries of the menu are many: so much of them counts at most. */
const MANY = { heading: 6, entry: 30 };
const HEADING_LETTERS = 120;
const ENTRY_LETTERS = 40;

function linesOf(page: ParsedPage): readonly Line[] {
  const heading = (level: RegExp) =>
    page.blocks.filter(
      ({ element, hidden, text }) => !hidden && level.test(element.name) && text.length <= HEADING_LETTERS && !inWindow(element),
    );
  const entries = page.links.filter(
    ({ region, text }) => (region === 'nav' || region === 'header') && text.length <= ENTRY_LETTERS,
  );
  const line = (text: string | undefined, weight: number, how: Line['how']): Line => ({ text: text ?? '', weight, how });
  return [
    line(page.title, 4, 'meta'),
    line(page.meta.get('og:site_name') ?? '', 1, 'meta'),
    line(page.meta.get('description') ?? page.meta.get('og:description') ?? '', 2.5, 'meta'),
    ...heading(/^h1$/)
      .slice(0, 2)
      .map(({ text }) => line(text, 3, 'text')),
    ...heading(/^h[23]$/)
      .slice(0, MANY.heading)
      .map(({ text }) => line(text, 0.7, 'text')),
    ...entries.slice(0, MANY.entry).map(({ text }) => line(text, 0.4, 'link')),
  ].filter(({ text }) => text !== '');
}

/** Titles, descriptions and main headings tell what a business is. */
const PLAIN = 2.5;
/** Whoever sells to shops, or by machines, is none of these. */
const OF_EVERYBODY: ReadonlySet<Sector> = new Set(['shop', 'restaurant', 'generic']);

/** A wine shop where one sits down is a restaurant. */
function tradeIn(text: string, serves: boolean): ReturnType<typeof sectorFromLine> {
  const found = sectorFromLine(text);
  if (!found || found.sector === 'generic') return null;
  return found.sector === 'shop' && serves && sellsUnlessServes(found.word) ? { ...found, sector: 'restaurant' } : found;
}

/** What the business does, in the words of its own home page. */
export const trade: Extractor<'trade'> = (site) => {
  const page = site.home.at(-1);
  if (!page) return { state: 'unknown', why: 'pages_not_seen' };
  const votes = new Map<Sector, { weight: number; word: string; line: Line }>();
  const lines = linesOf(page);
  const serves = [...lines, ...page.links].some(({ text }) => text.length <= HEADING_LETTERS && SERVES.test(fold(text)));
  const toTrade = lines.some(({ text, weight }) => weight >= PLAIN && sellsToTradeOnly(text));
  for (const line of lines) {
    const found = tradeIn(line.text, serves);
    if (!found || (toTrade && OF_EVERYBODY.has(found.sector))) continue;
    const known = votes.get(found.sector);
    if (known) known.weight += line.weight;
    else votes.set(found.sector, { weight: line.weight, word: found.word, line });
  }
  const ranked = [...votes].sort(([, a], [, b]) => b.weight - a.weight).filter(([, { weight }]) => weight >= ENOUGH);
  const items = ranked.slice(0, 2).map(
    ([sector, { word, line }]): Item<FactValue<'trade'>> => ({
      value: { sector, word },
      confidence: 0.85,
      seen: [sightingOn(page, line.how, line.text)],
    }),
  );
  // every business has a trade: where no line names it, we do not know it
  return factOf(items, { blind: homeBlindSpot(site) ?? 'doubtful' });
};
