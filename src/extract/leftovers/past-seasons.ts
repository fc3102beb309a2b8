import { HOLDS_TODAY, LOOKS_BACK, OFFERED, SEASONS, STAND_AT_A_FAIR } from '../../data/words/past-seasons.ts';
import { fold } from '../../lib/fold.ts';
import { rememberTexts } from '../../lib/remember-texts.ts';
import type { ParsedPage } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';
import { datedPlaces } from '../content/dates-in-text.ts';
import { type LeftoverItem, leftover, speakingBlocks } from './finding.ts';

/** Days after a season or a fair until nobody can be waiting to take it off any more. */
const FORGOTTEN = 60;
/** A line that announces; a longer text tells a story. Characters. */
const LINE = 160;
/** `2019`, `2019/20`, `2019-2020`. */
const YEAR = /\b(20\d\d)(?: ?[/–-] ?(20)?(\d\d))?\b/;

/** What a line announces for a season that it names with its year; null when it announces none. */
const seasonIn = rememberTexts((text: string) => {
  const words = fold(text);
  const [, first, , second] = YEAR.exec(text) ?? [];
  if (!first || LOOKS_BACK.test(words)) return null;
  const season = SEASONS.find(({ named }) => named.test(words));
  const offered = OFFERED.test(words);
  if (!season || !(offered || HOLDS_TODAY.test(words))) return null;
  const year = second ? Number(`20${second}`) : Number(first) + (season.nextYear ? 1 : 0);
  return { day: `${year}-${season.ends}`, kind: offered ? ('past_offer' as const) : ('outdated_notice' as const) };
});

/** Hours, prices and offers of a season long over: "Orari estate 2019". While a later one is told too, it is an archive. */
export function pastSeasons(site: Site): readonly LeftoverItem[] {
  const told = speakingBlocks(site.pages).flatMap(({ page, block }) => {
    const season = block.text.length <= LINE ? seasonIn(block.text) : null;
    return season ? [{ page, block, ...season }] : [];
  });
  if (told.some(({ day }) => !isOver(site, day))) return [];
  return told.map(({ page, block, kind, day }) => leftover(kind, page, block.text, { day }));
}

/** "Visit us, 25–28 March 2024, hall 6, stand Q160" on the home page, when the fair is over. */
export function pastFairs(site: Site): readonly LeftoverItem[] {
  const announced = site.pages.filter(({ role }) => role === 'home' || role === 'frame').flatMap(fairsOn);
  if (announced.some(({ day }) => !isOver(site, day))) return [];
  return announced.map(({ page, quote, day }) => leftover('past_event', page, quote, { day }));
}

/** A day and the place at the fair stand in one block, or in two that follow each other. */
function fairsOn(page: ParsedPage): readonly { readonly page: ParsedPage; readonly quote: string; readonly day: string }[] {
  return page.blocks.flatMap((block, index) => {
    const day =
      block.text.length <= LINE && !block.hidden ? datedPlaces(block.text).find(({ wholeMonth }) => !wholeMonth)?.day : undefined;
    if (!day) return [];
    const near = [block, page.blocks[index + 1], page.blocks[index - 1]].filter(
      (each) => each !== undefined && each.heading === block.heading && each.text.length <= LINE,
    );
    const stands = near.some((each) => each && STAND_AT_A_FAIR.test(fold(each.text)) && !LOOKS_BACK.test(fold(each.text)));
    return stands ? [{ page, quote: [block.heading, block.text].filter(Boolean).join(': '), day }] : [];
  });
}

function isOver({ evidence }: Site, day: string): boolean {
  return Date.parse(evidence.startedAt) - Date.parse(day) > FORGOTTEN * 86_400_000;
}
