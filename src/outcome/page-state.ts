import { DEFAULT_SLOGAN, EXAMPLE_CONTENT, EXAMPLE_TITLE } from '../data/words/example-content.ts';
import { HOSTING_DEFAULT_SIGNS } from '../data/words/hosting-defaults.ts';
import { MAINTENANCE_WORDS } from '../data/words/maintenance.ts';
import type { PageState, StateSign } from '../data/words/page-state-signs.ts';
import { PARKING_ATTRIBUTES, PARKING_CODE, PARKING_PATH, PARKING_PLACES, PARKING_SIGNS } from '../data/words/parking-pages.ts';
import { SUSPENDED_SIGNS } from '../data/words/suspended-pages.ts';
import { NEUTRAL_WORDS, UNDER_CONSTRUCTION_PICTURE, UNDER_CONSTRUCTION_SIGNS } from '../data/words/under-construction.ts';
import { fold } from '../lib/fold.ts';
import { countWords, type PageOutline, type Saying } from '../page/page-outline.ts';
import { nameForSale } from './name-for-sale.ts';

/** The state of a page that stands in the place of a website, with the words that gave it away. */
export interface SeenState {
  readonly state: PageState;
  readonly by: string | null;
  readonly said: string;
}

interface Room {
  readonly words: number;
  readonly ownPlaces: number;
}

/**
 * How much may stand on a page beside the notice. A working site says more or leads on to pages of its own; whoever is over
 * is a site, whatever it says. The thinnest working home pages we know have 40 words, so the words alone never decide.
 * `whole` is for a notice in title or heading, `line` for one in a sentence.
 */
const ROOM: Readonly<Record<PageState, { readonly whole: Room; readonly line: Room }>> = {
  hosting_default: { whole: { words: 700, ownPlaces: 3 }, line: { words: 700, ownPlaces: 3 } },
  suspended: { whole: { words: 150, ownPlaces: 2 }, line: { words: 120, ownPlaces: 1 } },
  parked: { whole: { words: 700, ownPlaces: 5 }, line: { words: 250, ownPlaces: 3 } },
  under_construction: { whole: { words: 180, ownPlaces: 3 }, line: { words: 60, ownPlaces: 1 } },
};
/** For words that only mean it when nothing else is there ("coming soon"). */
const ALONE: Room = { words: 40, ownPlaces: 1 };
const ALONE_IN_TITLE: Room = { words: 120, ownPlaces: 1 };
/** A line of its own has at most this many words; more is a sentence among others. */
const LINE_WORDS = 12;
/** Longest piece of a block that is tested. */
const TESTED = 600;

const SIGNS: readonly (readonly [PageState, readonly StateSign[]])[] = [
  ['suspended', SUSPENDED_SIGNS],
  ['hosting_default', HOSTING_DEFAULT_SIGNS],
  ['parked', PARKING_SIGNS],
  ['under_construction', UNDER_CONSTRUCTION_SIGNS],
];

/** The first state whose signs stand on the page with little else around them; null for a site like any other. */
export function stateOf(page: PageOutline): SeenState | null {
  for (const [state, signs] of SIGNS) {
    const sign = signs.map((each) => ({ each, said: saidOn(page, state, each) })).find(({ said }) => said);
    if (sign?.said) return { state, by: sign.each.by ?? null, said: sign.said.text };
  }
  const sold = nameForSale(page);
  if (sold) return { state: 'parked', by: null, said: sold };
  return parkedByPlaces(page) ?? freshProgram(page) ?? onlyMessageIsWork(page) ?? pictureOfWorks(page);
}

function fits(page: PageOutline, room: Room): boolean {
  return page.words <= room.words && page.ownPlaces <= room.ownPlaces;
}

function saidOn(page: PageOutline, state: PageState, sign: StateSign): Saying | undefined {
  const says = ({ folded }: Saying) => sign.says.test(folded.slice(0, TESTED));
  if (!fits(page, ROOM[state].whole)) return undefined;
  if (sign.where === 'alone') return saidAlone(page, sign);
  const headline = [...page.headlines, ...firstLines(page).slice(0, 3)].find(says);
  if (headline || !fits(page, ROOM[state].line)) return headline;
  if (sign.where === 'headline') return page.sayings.flatMap(sentencesOf).filter(isLine).find(says);
  return page.sayings.find(says) ?? wholePage(page, says);
}

/** The sign makes up the whole line, the site's own name and filling words apart. */
function saidAlone(page: PageOutline, { says }: StateSign): Saying | undefined {
  const host = new URL(page.url).hostname.replace(/[^a-z0-9]/g, '');
  const neutral = (word: string) => NEUTRAL_WORDS.has(word) || (word.length > 2 && host.includes(word));
  const every = new RegExp(says, 'g');
  const whole = ({ folded }: Saying) => says.test(folded) && folded.replace(every, ' ').split(' ').filter(Boolean).every(neutral);
  const inTitle = fits(page, ALONE_IN_TITLE)
    ? page.headlines.filter(({ text }) => page.title.includes(text)).find(whole)
    : undefined;
  const lines = firstLines(page).slice(0, page.words <= 20 ? 6 : 3);
  return inTitle ?? (fits(page, ALONE) ? lines.find(whole) : undefined);
}

/** Some notices spread one sentence over several elements. */
function wholePage(page: PageOutline, says: (saying: Saying) => boolean): Saying | undefined {
  const folded = page.sayings.map((saying) => saying.folded).join('\n');
  const text = page.sayings.map((saying) => saying.text).join(' / ');
  return says({ folded, text }) ? { folded, text } : undefined;
}

/** A line of its own, no sentence among others. */
export function isLine({ folded }: Saying): boolean {
  return countWords(folded) <= LINE_WORDS;
}

/** "The new site is under construction. Back soon!": on a page with little else a sentence is as good as a line. */
function sentencesOf({ text }: Saying): readonly Saying[] {
  const sentences = text.slice(0, TESTED).split(/(?<=[.!?…])\s+/);
  return sentences.map((sentence) => ({ folded: fold(sentence), text: sentence }));
}

/** Lines at the top of the page that are as good as headings. */
function firstLines(page: PageOutline): readonly Saying[] {
  return page.sayings.slice(0, 6).filter(isLine);
}

function parkedByPlaces(page: PageOutline): SeenState | null {
  const own = new URL(page.url);
  if (isParkingPlace(own.host + own.pathname)) return { state: 'parked', by: own.host, said: page.title || page.url };
  if (!fits(page, { words: 120, ownPlaces: 1 })) return null;
  const place = page.references.find(isParkingPlace);
  if (place) return { state: 'parked', by: place.split('/')[0] ?? null, said: place };
  const trace = page.words <= SHELL_WORDS ? parkingTrace(page) : undefined;
  return trace ? { state: 'parked', by: null, said: trace } : null;
}

/** The shell of a parked page says next to nothing; all the rest comes by a script. */
const SHELL_WORDS = 25;

/** What a parking service left in the markup of a page that says nothing. */
function parkingTrace(page: PageOutline): string | undefined {
  const attribute = page.rootAttributes.find((name) => PARKING_ATTRIBUTES.has(name));
  const path = page.references.find((reference) => PARKING_PATH.test(reference.slice(reference.indexOf('/'))));
  const code = PARKING_CODE.map((sign) => sign.exec(page.code)?.[0]).find(Boolean);
  return attribute ?? path ?? code;
}

/** `host/path` under one of the parking services. */
function isParkingPlace(reference: string): boolean {
  const [host = '', ...path] = reference.replace(/^www\./, '').split('/');
  return PARKING_PLACES.some((place) => {
    const [placeHost = '', ...placePath] = place.split('/');
    return (host === placeHost || host.endsWith(`.${placeHost}`)) && path.join('/').startsWith(placePath.join('/'));
  });
}

/** Words of a whole page that holds no more than a program's examples. */
const EXAMPLE_WORDS = 160;

/** A content management system as it was installed, with its example post and nothing of the business. */
function freshProgram(page: PageOutline): SeenState | null {
  if (page.words > EXAMPLE_WORDS || page.ownPlaces > 8) return null;
  const said = page.sayings.find(({ folded }) => EXAMPLE_CONTENT.test(folded));
  const slogan = page.headlines.find(({ folded }) => DEFAULT_SLOGAN.test(folded));
  const bare = page.mainPlaces <= 2 && page.sayings.some(({ folded }) => EXAMPLE_TITLE.test(folded));
  const found = said ?? (slogan && bare ? slogan : undefined);
  return found ? { state: 'under_construction', by: null, said: found.text } : null;
}

/** A page whose only message between its menu and its footer is that the site is being worked on, in running words. */
function onlyMessageIsWork(page: PageOutline): SeenState | null {
  if (page.mainPlaces > 0 || page.ownPlaces > MENU_PLACES) return null;
  const words = page.main.reduce((sum, { folded }) => sum + countWords(folded), 0);
  if (words === 0 || words > MESSAGE_WORDS) return null;
  const all = page.main.map(({ folded }) => folded).join('\n');
  const said = page.main.find(({ folded }) =>
    MAINTENANCE_WORDS.some(
      ({ work, site, back, sorry, now }) =>
        work.test(folded) && (sorry.test(all) || (now.test(folded) && (site.test(folded) || back.test(all)))),
    ),
  );
  return said ? { state: 'under_construction', by: null, said: said.text } : null;
}

/** A notice is a heading and a sentence or two. */
const MESSAGE_WORDS = 45;
/** Entries of a menu that may be left beside a notice. */
const MENU_PLACES = 8;

function pictureOfWorks(page: PageOutline): SeenState | null {
  if (page.words > 30 || page.ownPlaces > 0) return null;
  const picture = page.pictures.find((name) => UNDER_CONSTRUCTION_PICTURE.test(fold(name)));
  return picture ? { state: 'under_construction', by: null, said: picture } : null;
}
