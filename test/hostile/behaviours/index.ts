import type { Behaviour } from '../behaviour.ts';
import { ADDRESS_GUARD } from './address-guard.ts';
import { CONNECTION } from './connection.ts';
import { ENCODING } from './encoding.ts';
import { HEALTHY } from './healthy.ts';
import { PAGES } from './page.ts';
import { REDIRECTS } from './redirects.ts';
import { ROBOTS } from './robots.ts';
import { STATUS } from './status.ts';

/** Every way to misbehave that the suite knows. A new one is a row in one of these tables. */
export const BEHAVIOURS: readonly Behaviour[] = [
  ...CONNECTION,
  ...ENCODING,
  ...REDIRECTS,
  ...STATUS,
  ...ROBOTS,
  ...ADDRESS_GUARD,
  ...PAGES,
];

/** Hostile sites with a healthy one before, among and after them. */
export function withNeighbours(hostile: readonly Behaviour[]): readonly Behaviour[] {
  const [first, second, third] = HEALTHY;
  const middle = Math.floor(hostile.length / 2);
  return [first, ...hostile.slice(0, middle), second, ...hostile.slice(middle), third].filter((each) => each !== undefined);
}
