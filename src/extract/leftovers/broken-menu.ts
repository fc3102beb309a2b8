import type { Site } from '../../page/site.ts';
import { deadMenuLinks } from './astray.ts';

/** So many dead entries of a menu are no slip: a part of the site is missing. */
const PART_OF_A_SITE = 3;

/** Why a site may say more than was seen: entries of its menu lead to pages that are gone; null where the menu leads on. */
export function brokenMenu(site: Site): string | null {
  const dead = [...new Set(deadMenuLinks(site).map(({ value }) => value.target ?? ''))];
  return dead.length >= PART_OF_A_SITE ? dead.slice(0, PART_OF_A_SITE).join(', ') : null;
}
