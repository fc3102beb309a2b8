import pLimit from 'p-limit';
import type { Evidence } from '../model/evidence.ts';
import { addressOf, innerLinks } from '../page/inner-links.ts';
import { viewsOf } from '../page/page-views.ts';
import { isShell } from '../page/shell-page.ts';
import type { Lookout } from './look.ts';
import type { Permissions } from './read-robots.ts';

/** Requests to one site at a time. */
const AT_ONCE = 2;
/** Only the status counts. */
const MAX_BYTES = 2_000;
const LINK_TIMEOUT_MS = 8_000;

/**
 * Asks links to pages and files of the site that nobody opened yet how they answer, as many as the pages to look at leave over. A site
 * whose pages are built in the browser finds its own way: there a status says nothing.
 */
export async function askLinks(
  { pages, notSeen }: Pick<Evidence, 'pages' | 'notSeen'>,
  lookout: Lookout,
  permissions: Permissions,
): Promise<Pick<Evidence, 'linkAnswers'>> {
  const most = lookout.options.maxPages - pages.length - notSeen.length;
  if (most <= 0) return {};
  const views = viewsOf(pages);
  if (views.some((view) => view.role === 'home' && isShell(view))) return {};
  const opened = new Set(pages.flatMap(({ url, fetched }) => [url, fetched.ok ? fetched.value.finalUrl : url].map(asked)));
  for (const { url } of notSeen) opened.add(asked(url));
  const open = innerLinks(views).filter(({ url }) => !opened.has(url));
  const limit = pLimit(AT_ONCE);
  const answers = await Promise.all(open.slice(0, most).map(({ url }) => limit(() => askLink(url, lookout, permissions))));
  return answers.length > 0 ? { linkAnswers: answers } : {};
}

const asked = (url: string): string => addressOf(new URL(url));

async function askLink(url: string, lookout: Lookout, permissions: Permissions) {
  if (lookout.leftMs() === 0 || (await permissions.refuse(url))) return { url, status: null };
  const look = await lookout.fetch(url, { accept: 'any', maxBytes: MAX_BYTES, timeoutMs: LINK_TIMEOUT_MS });
  return { url, status: look.ok ? look.value.status : null };
}
