import { BARE_WALL_MAX_WORDS, BOT_WALL_MAX_WORDS, BOT_WALLS, type BotWall } from '../data/words/bot-walls.ts';
import type { PageOutline, Saying } from '../page/page-outline.ts';
import { isLine } from './page-state.ts';

/** The wall that stands before the site, where one does. */
export function botWallOf(page: PageOutline): { readonly by: string; readonly said: string } | null {
  if (page.words > BOT_WALL_MAX_WORDS || page.ownPlaces > 2) return null;
  const bare = page.words <= BARE_WALL_MAX_WORDS && page.ownPlaces === 0;
  const lines = bare ? [...page.headlines, ...page.sayings.filter(isLine)] : page.headlines;
  const all = page.sayings
    .map(({ folded }) => folded)
    .join('\n')
    .slice(0, 4000);
  for (const wall of BOT_WALLS.filter((each) => bare || !each.bare)) {
    const said = signOfWall(wall, { page, lines, all });
    if (said) return { by: wall.by, said };
  }
  return null;
}

function signOfWall(
  wall: BotWall,
  { page, lines, all }: { readonly page: PageOutline; readonly lines: readonly Saying[]; readonly all: string },
): string | undefined {
  const line = wall.headline && lines.find(({ folded }) => wall.headline?.test(folded));
  if (line) return line.text;
  const draws = wall.draws;
  // a script of the same vendor also guards forms of working sites: it means a wall only where nothing else is said
  const drawn =
    draws && page.words <= BARE_WALL_MAX_WORDS ? page.references.find((place) => place.toLowerCase().includes(draws)) : undefined;
  return wall.says?.test(all) ? (page.sayings.find(({ folded }) => wall.says?.test(folded))?.text ?? page.title) : drawn;
}
