import { SHOP_CLOSED } from '../../data/words/closed-shops.ts';
import { CLOSED_UNTIL, COMING_EVENTS, DAY_BEFORE, OFFER_IN_MONTH, OFFER_UNTIL } from '../../data/words/past-dates.ts';
import { PANDEMIC, PANDEMIC_RULE, SEASON_WISHES } from '../../data/words/past-notices.ts';
import { fold } from '../../lib/fold.ts';
import { rememberTexts } from '../../lib/remember-texts.ts';
import type { ParsedPage, TextBlock } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';
import { type DatedPlace, datedPlaces } from '../content/dates-in-text.ts';
import { type LeftoverItem, leftover, speakingBlocks } from './finding.ts';

/** Days. Nobody takes a notice off on the day; after a month it was forgotten. */
const FORGOTTEN = { offer: 14, event: 30, notice: 30, wishes: 75 } as const;
/** A notice is short; a long text tells a story. Characters. */
const LONGEST_NOTICE = 400;
/** Pages that say what holds today. */
const NOTICE_ROLES: ReadonlySet<string> = new Set(['home', 'contact', 'booking', 'shop', 'menu', 'services', 'frame']);

/** Offers, events and notices whose day is over, each with the date that says so. */
export function pastDates(site: Site): readonly LeftoverItem[] {
  const today = Date.parse(site.evidence.startedAt);
  if (Number.isNaN(today)) return [];
  const isOver = (day: string, days: number) => today - Date.parse(day) > days * 86_400_000;
  const blocks = speakingBlocks(site.pages.filter(({ role }) => NOTICE_ROLES.has(role))).filter(
    ({ block }) => block.text.length <= LONGEST_NOTICE,
  );
  const dated = blocks.flatMap(({ page, block }) =>
    datedPlaces(block.text).map((place) => ({ ...place, page, block, before: fold(place.before).replace(DAY_BEFORE, '') })),
  );
  const isOffer = ({ before, wholeMonth }: DatedPlace) => (wholeMonth ? OFFER_IN_MONTH : OFFER_UNTIL).test(before);
  return [
    ...dated.filter((place) => isOffer(place) && isOver(place.day, FORGOTTEN.offer)).map(asLeftover('past_offer')),
    ...dated
      .filter(({ before, day, wholeMonth }) => !wholeMonth && CLOSED_UNTIL.test(before) && isOver(day, FORGOTTEN.notice))
      .map(asLeftover('outdated_notice')),
    ...pastEvents(site, isOver),
    ...blocks
      .filter(({ page, block }) => page.role === 'home' && isOfPandemic(block))
      .map(({ page, block }) => leftover('outdated_notice', page, block.text)),
    ...blocks.flatMap(({ page, block }) => pastWishes(page, block, isOver)),
  ];
}

const asLeftover =
  (kind: 'past_offer' | 'past_event' | 'outdated_notice') =>
  ({ page, block, day }: { readonly page: ParsedPage; readonly block: TextBlock; readonly day: string }): LeftoverItem =>
    leftover(kind, page, block.text, { day });

const promisesEvents = rememberTexts((heading) => COMING_EVENTS.test(fold(heading)));

/** Under a heading that promises what is to come all dates are over. A heading "Past exhibitions" promises nothing. */
function pastEvents(site: Site, isOver: (day: string, days: number) => boolean): LeftoverItem[] {
  return site.pages
    .filter(({ role }) => role !== 'post')
    .flatMap((page) => {
      const under = new Map<string, { readonly block: TextBlock; readonly day: string }[]>();
      for (const block of page.blocks)
        if (!block.hidden && promisesEvents(block.heading))
          for (const { day } of datedPlaces(block.text))
            under.set(block.heading, [...(under.get(block.heading) ?? []), { block, day }]);
      return [...under.values()].flatMap((events) => {
        const last = [...events].sort((a, b) => b.day.localeCompare(a.day))[0];
        return last && isOver(last.day, FORGOTTEN.event) ? [asLeftover('past_event')({ page, ...last })] : [];
      });
    });
}

/** "Closed until further notice because of Covid" on the home page, years later. */
function isOfPandemic({ text }: TextBlock): boolean {
  const folded = fold(text);
  return PANDEMIC.test(folded) && PANDEMIC_RULE.test(folded);
}

const yearOfWishes = rememberTexts((text): string | null => {
  const folded = fold(text);
  return SEASON_WISHES.test(folded) ? (/\b20\d\d\b/.exec(folded)?.[0] ?? null) : null;
});

/** Wishes with their year: "Buone feste 2022". */
function pastWishes(page: ParsedPage, block: TextBlock, isOver: (day: string, days: number) => boolean): LeftoverItem[] {
  const year = yearOfWishes(block.text);
  return year && block.text.length < 160 && isOver(`${year}-12-31`, FORGOTTEN.wishes)
    ? [leftover('outdated_notice', page, block.text, { day: `${year}-12-31` })]
    : [];
}

const isShopClosed = rememberTexts((text) => SHOP_CLOSED.test(fold(text)));

/** The shop says that it is closed. Whether there are buttons to buy is for the check to say. */
export function closedShop(site: Site): readonly LeftoverItem[] {
  return speakingBlocks(site.pages)
    .filter(({ block }) => block.text.length <= LONGEST_NOTICE && isShopClosed(block.text))
    .map(({ page, block }) => leftover('closed_shop', page, block.text));
}
