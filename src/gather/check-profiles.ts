import { LOGIN_TITLE, PROFILE_GONE } from '../data/words/profiles.ts';
import { EXTRACTORS } from '../extract/extract-facts.ts';
import { fold } from '../lib/fold.ts';
import type { Evidence } from '../model/evidence.ts';
import { valuesOf } from '../model/fact.ts';
import type { FetchedPage, Look } from '../model/world.ts';
import { parsePage } from '../page/parse-page.ts';
import { openSite } from '../page/site.ts';
import { ownerOf } from '../whose/address-owner.ts';
import type { Lookout } from './look.ts';
import type { Permissions } from './read-robots.ts';

type Answer = Evidence['profileAnswers'][string];

const MAX_PROFILES = 8;
const PROFILE_TIMEOUT_MS = 10_000;
const LOGIN_PATH = /\/(?:login|accounts\/login|uas\/login|authwall|signup|checkpoint|i\/flow\/login|consent)\b/i;

/** Asks once and politely whether each profile that the site links to still answers. */
export async function checkProfiles(
  evidence: Evidence,
  lookout: Lookout,
  permissions: Permissions,
): Promise<Evidence['profileAnswers']> {
  const profiles = valuesOf(EXTRACTORS.profiles(openSite(evidence))).slice(0, MAX_PROFILES);
  const answers: [string, Answer][] = [];
  for (const { url } of profiles) answers.push([url, await ask(url, lookout, permissions)]);
  return Object.fromEntries(answers);
}

async function ask(url: string, lookout: Lookout, permissions: Permissions): Promise<Answer> {
  if (await permissions.refuse(url)) return 'unknown';
  return answerOf(await lookout.fetch(url, { timeoutMs: PROFILE_TIMEOUT_MS, maxBytes: 300_000 }));
}

/** A network that wants a login first says nothing about the profile; only "gone" in so many words is gone. */
export function answerOf(look: Look<FetchedPage>): Answer {
  if (!look.ok) return 'unknown';
  const { status, finalUrl, text } = look.value;
  if (status === 404 || status === 410) return 'gone';
  const url = new URL(finalUrl);
  const title = fold(parsePage(text.slice(0, 300_000), finalUrl, { role: 'other', rendered: false }).title);
  if (LOGIN_PATH.test(url.pathname) || [401, 403, 429, 999].includes(status)) return 'login_wall';
  if (status >= 400) return 'unknown';
  if (PROFILE_GONE.test(title)) return 'gone';
  if (!title || LOGIN_TITLE.test(title)) return 'login_wall';
  return ownerOf(url) ? 'yes' : 'unknown';
}
