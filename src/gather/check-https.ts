import type { Evidence } from '../model/evidence.ts';
import type { FetchedPage } from '../model/world.ts';
import type { Lookout } from './look.ts';

/** What the other scheme of the home page's host answers. */
export interface HttpsLook {
  readonly redirect: Evidence['httpsRedirect'];
  /** How https answered, for a site that is served over http. */
  readonly attempts: Evidence['attempts'];
}

const CHECK_TIMEOUT_MS = 8_000;
const CHECK_MAX_BYTES = 1_000;

/**
 * Whether http sends visitors on to https: by the redirects that were seen, else by one cheap request. For a site on http, whether
 * https answers at all. An address with a port of its own has no other scheme to ask.
 */
export async function checkHttps({ finalUrl, redirects }: FetchedPage, lookout: Lookout): Promise<HttpsLook> {
  const url = new URL(finalUrl);
  if (url.port) return { redirect: null, attempts: [] };
  if (url.protocol === 'http:') return { redirect: false, attempts: await askHttps(url, lookout) };
  if (redirects.some((hop) => hop.url.startsWith('http:'))) return { redirect: true, attempts: [] };
  const look = await lookout.fetch(`http://${url.host}/`, { maxBytes: CHECK_MAX_BYTES, timeoutMs: CHECK_TIMEOUT_MS });
  const sentOn = look.ok && new URL(look.value.finalUrl).protocol === 'https:';
  return { redirect: look.ok ? sentOn : null, attempts: [] };
}

async function askHttps({ host }: URL, lookout: Lookout): Promise<HttpsLook['attempts']> {
  const address = `https://${host}/`;
  const look = await lookout.fetch(address, { maxBytes: CHECK_MAX_BYTES, timeoutMs: CHECK_TIMEOUT_MS });
  return [{ url: address, result: look.ok ? String(look.value.status) : look.problem.kind }];
}
