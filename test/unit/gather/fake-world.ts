import type { Business } from '../../../src/model/business.ts';
import type { FetchedPage, Look, ProblemKind, World } from '../../../src/model/world.ts';

/** What the fake web holds: HTML, a whole answer, or the way in which it fails. Everything else is a 404. */
export type FakeWeb = Readonly<Record<string, string | Partial<FetchedPage> | { readonly fails: ProblemKind }>>;

export interface FakeWorld extends World {
  /** Addresses asked for, in order. */
  readonly asked: string[];
}

/** A world of plain data. Hosts that hold nothing do not resolve; each fetch takes a second of its clock; `rendered` is what the browser makes of an address. */
export function fakeWorld(web: FakeWeb, rendered: Readonly<Record<string, string>> = {}): FakeWorld {
  const asked: string[] = [];
  const hosts = new Set(Object.keys(web).map((url) => new URL(url).hostname));
  let clock = Date.UTC(2026, 0, 1);
  return {
    asked,
    now: () => new Date(clock),
    resolve: async (host) => (hosts.has(host) ? { ok: true, value: ['192.0.2.1'] } : fails('dns_error')),
    fetch: async (url) => {
      asked.push(url);
      clock += 1_000;
      const entry =
        web[url] ??
        (hosts.has(new URL(url).hostname) ? { status: 404, text: '<title>404</title>' } : { fails: 'dns_error' as const });
      if (typeof entry === 'object' && 'fails' in entry) return fails(entry.fails);
      return { ok: true, value: answer(url, typeof entry === 'string' ? { text: entry } : entry) };
    },
    visit: async (url, { formFactor = 'phone' }) => {
      asked.push(formFactor === 'phone' ? `browser ${url}` : `browser ${url} (${formFactor})`);
      const html = rendered[url] ?? (typeof web[url] === 'string' ? web[url] : '');
      const shown = {
        url,
        finalUrl: url,
        status: 200,
        html,
        title: '',
        controls: [],
        requests: [],
        cookies: [],
        consoleErrors: [],
        refused: [],
        screenshot: formFactor === 'desktop' ? 'wide jpeg' : 'jpeg',
        ms: 5,
      };
      return { page: { ok: true, value: shown }, lighthouse: fails('off') };
    },
  };
}

function fails<T>(kind: ProblemKind): Look<T> {
  return { ok: false, problem: { kind, detail: `fake ${kind}` } };
}

export function answer(url: string, parts: Partial<FetchedPage>): FetchedPage {
  const text = parts.text ?? '';
  return {
    url,
    finalUrl: url,
    status: 200,
    headers: {},
    redirects: [],
    text,
    contentType: 'text/html',
    charset: 'utf-8',
    bytes: text.length,
    truncated: false,
    ms: 1,
    ...parts,
  };
}

export function business(parts: Partial<Business>): Business {
  const blank = {
    name: null,
    website: null,
    city: null,
    province: null,
    street: null,
    postalCode: null,
    sectorText: null,
    nace: null,
    sector: null,
  };
  return {
    id: 'b',
    row: 1,
    country: 'IT',
    phone: null,
    email: null,
    pec: null,
    vatNumber: null,
    carried: [],
    problem: null,
    ...blank,
    ...parts,
  };
}
