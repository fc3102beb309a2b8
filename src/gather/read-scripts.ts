import pLimit from 'p-limit';
import type { ScriptEvidence } from '../model/evidence.ts';
import { type Lookout, OUT_OF_TIME } from './look.ts';
import type { Permissions } from './read-robots.ts';

/** Requests to one site at a time. */
const AT_ONCE = 2;
/** What people write by hand is far smaller; larger files are applications. */
const MAX_BYTES = 200_000;
const SCRIPT_TIMEOUT_MS = 8_000;

/** Fetches scripts, two at a time. Those that are gone run for nobody and are left out. */
export async function readScripts(
  urls: readonly string[],
  lookout: Lookout,
  permissions: Permissions,
): Promise<readonly ScriptEvidence[]> {
  const limit = pLimit(AT_ONCE);
  const looks = await Promise.all(urls.map((url) => limit(() => readScript(url, lookout, permissions))));
  return looks.filter((look) => look !== null);
}

async function readScript(url: string, lookout: Lookout, permissions: Permissions): Promise<ScriptEvidence | null> {
  if (lookout.leftMs() === 0) return { url, fetched: { ok: false, problem: OUT_OF_TIME } };
  const refused = await permissions.refuse(url);
  if (refused) return { url, fetched: { ok: false, problem: refused } };
  const fetched = await lookout.fetch(url, { accept: 'any', maxBytes: MAX_BYTES, timeoutMs: SCRIPT_TIMEOUT_MS });
  if (!fetched.ok) return { url, fetched };
  const { status, contentType } = fetched.value;
  if (status === 404 || status === 410 || (status < 400 && /html/i.test(contentType))) return null;
  return { url, fetched: status < 400 ? fetched : { ok: false, problem: { kind: 'http_error', detail: `HTTP ${status}` } } };
}
