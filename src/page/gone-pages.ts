import { oncePer } from '../lib/once-per.ts';
import { placeOf } from '../lib/same-site.ts';
import type { Problem } from '../model/world.ts';
import type { Site } from './site.ts';

/** Statuses that say that there is no such page (any more); every other failure may pass. */
export const GONE: readonly number[] = [404, 410];

/**
 * Whether the server said that there is no such page. Nobody finds there what a link to it promises, so nothing is hidden from us;
 * a page that is refused, late or broken may come back. False, too, for a page that nobody asked for.
 */
export function isGone(site: Site, url: URL): boolean {
  return gonePlaces(site).has(placeOf(url));
}

const gonePlaces = oncePer(({ evidence: { pages, notSeen, linkAnswers = [] } }: Site): ReadonlySet<string> => {
  const failed = [
    ...pages.flatMap(({ url, fetched }) => (fetched.ok ? [] : [{ url, status: statusOf(fetched.problem) }])),
    ...notSeen.map(({ url, problem }) => ({ url, status: statusOf(problem) })),
    ...linkAnswers,
  ];
  return new Set(failed.flatMap(({ url, status }) => (status !== null && GONE.includes(status) ? [placeOf(new URL(url))] : [])));
});

/** The status of a page that was fetched and answered with an error; null for every other failure. */
export function statusOf({ kind, detail = '' }: Problem): number | null {
  return kind === 'http_error' ? Number(/\b(\d{3})\b/.exec(detail)?.[1] ?? 0) || null : null;
}
