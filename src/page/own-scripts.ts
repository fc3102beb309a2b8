import type { Evidence, ScriptEvidence } from '../model/evidence.ts';
import type { UnknownReason } from '../model/fact.ts';
import { parsePage } from './parse-page.ts';
import type { ParsedPage } from './parsed-page.ts';

/** The scripts that were read, each as a page that holds nothing but its code: what is seen there is seen at its address. */
export function scriptViews({ scripts }: Evidence): readonly ParsedPage[] {
  return scripts.flatMap(({ fetched }) => {
    if (!fetched.ok) return [];
    const page = parsePage('<script></script>', fetched.value.finalUrl, { role: 'home', rendered: false });
    return [{ ...page, scripts: page.scripts.map((script) => ({ ...script, code: fetched.value.text })) }];
  });
}

/** Why the site's own scripts may hold what was not seen; null when all that were wanted were read to the end. */
export function unreadScripts({ scripts }: Evidence): UnknownReason | null {
  const unread = scripts.filter((script) => !isRead(script));
  if (unread.length === 0) return null;
  const forbidden = unread.every(({ fetched }) => !fetched.ok && fetched.problem.kind === 'robots');
  return forbidden ? 'robots' : 'pages_not_seen';
}

export function isRead({ fetched }: ScriptEvidence): boolean {
  return fetched.ok && !fetched.value.truncated;
}
