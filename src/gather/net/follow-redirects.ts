import type { Hop, Problem } from '../../model/world.ts';
import { createCookieChain } from './cookie-chain.ts';
import type { NoAnswer, RawAnswer } from './exchange.ts';
import { failed } from './problems.ts';

/** Asks one address with the Cookie header given ('' for none). */
export type Ask = (url: URL, cookie: string) => Promise<RawAnswer | NoAnswer>;

export type Arrival =
  | { readonly ok: true; readonly answer: RawAnswer; readonly redirects: readonly Hop[] }
  | { readonly ok: false; readonly problem: Problem };

/** Chromium gives up after 20; honest sites need 4 at most (http → https → www → language). */
const MAX_REDIRECTS = 10;

/** Follows redirects of HTTP itself, hop by hop, each through `ask` and so through the guard. Cookies live as long as the chain. */
export async function followRedirects(start: URL, ask: Ask): Promise<Arrival> {
  const cookies = createCookieChain();
  const redirects: Hop[] = [];
  const seen = new Set<string>();
  let url: URL = start;
  while (redirects.length <= MAX_REDIRECTS) {
    const cookie = cookies.headerFor(url);
    const visit = `${url.href} ${cookie}`;
    if (seen.has(visit)) return failed('redirect_error', `redirects in a loop: ${url.href}`);
    seen.add(visit);
    const answer = await ask(url, cookie);
    if (!answer.ok) return problemAt(url, answer.problem, redirects.length);
    if (answer.location === null) return { ok: true, answer, redirects };
    redirects.push({ url: url.href, status: answer.status });
    cookies.keep(url, answer.setCookies);
    const next = targetOf(answer.location, url);
    if (!next) return failed('redirect_error', `redirects to something that is not http: ${answer.location}`);
    url = next;
  }
  return failed('redirect_error', `more than ${MAX_REDIRECTS} redirects, the last to ${url.href}`);
}

/** The address without fragment and credentials; null when it is not http. */
export function webAddress(text: string, base?: URL): URL | null {
  const url = URL.parse(text, base?.href);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '') return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  return url;
}

/** Headers arrive as Latin-1; servers write addresses with plain accented letters in UTF-8. */
function targetOf(location: string, base: URL): URL | null {
  const bytes = Buffer.from(location, 'latin1');
  const text = bytes.toString('utf8');
  return webAddress(text.includes('�') ? location : text, base);
}

function problemAt(url: URL, { kind, detail }: Problem, hops: number): Arrival {
  return failed(kind, hops === 0 ? detail : `${detail} (redirected to ${url.href})`);
}
