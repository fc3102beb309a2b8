import { LIBRARY_FOLDER, LIBRARY_SCRIPT } from '../data/own-scripts.ts';
import { isSameSite } from '../lib/same-site.ts';
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

/** Addresses of the scripts of the site's own that its home page loads, each once, without fragment. */
export function ownScriptsOn(home: readonly ParsedPage[]): readonly URL[] {
  const named = home.flatMap(({ scripts, url }) => scripts.flatMap(({ src }) => (src && isOwn(src, url) ? [src] : [])));
  const byAddress = new Map(named.map((src) => [src.href.split('#')[0] ?? '', src] as const));
  return [...byAddress.keys()].map((href) => new URL(href));
}

function isOwn(src: URL, page: URL): boolean {
  return isSameSite(src, page) && src.href.length < 500;
}

/** A library or a part of an engine that the site hosts itself. */
export function isLibraryScript({ pathname }: URL): boolean {
  return LIBRARY_FOLDER.test(pathname.toLowerCase()) || LIBRARY_SCRIPT.test((pathname.split('/').at(-1) ?? '').toLowerCase());
}

/** Few files hold what an owner or an agency wrote; the rest is libraries. So many are read at most. */
export const MOST_SCRIPTS = 10;

/** There were more scripts of the site's own writing than are read. One that was asked for and is gone runs for nobody. */
export function hasUnaskedScripts(home: readonly ParsedPage[]): boolean {
  return ownScriptsOn(home).filter((url) => !isLibraryScript(url)).length > MOST_SCRIPTS;
}
