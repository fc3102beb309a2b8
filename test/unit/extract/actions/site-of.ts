import type { Evidence, PageEvidence, PageRole, ScriptEvidence } from '../../../../src/model/evidence.ts';
import type { BrowserRequest, FetchedPage, RenderedPage, VisibleControl } from '../../../../src/model/world.ts';
import { openSite, type Site } from '../../../../src/page/site.ts';

export interface PageSource {
  readonly html: string;
  readonly path?: string;
  readonly role?: PageRole;
  readonly headers?: Readonly<Record<string, string>>;
  /** The page after scripts ran, when a browser looked. */
  readonly rendered?: {
    readonly html: string;
    readonly requests?: readonly BrowserRequest[];
    readonly controls?: readonly VisibleControl[];
  };
}

const ORIGIN = 'https://www.bottega-test.it';

function fetched(url: string, html: string, headers: Readonly<Record<string, string>>): FetchedPage {
  return {
    url,
    finalUrl: url,
    status: 200,
    headers,
    redirects: [],
    text: html,
    contentType: 'text/html',
    charset: 'utf-8',
    bytes: html.length,
    truncated: false,
    ms: 1,
  };
}

function pageOf({ html, path = '/', role = 'home', headers = {}, rendered }: PageSource, origin: string): PageEvidence {
  const url = origin + path;
  const view: RenderedPage | null = rendered
    ? {
        url,
        finalUrl: url,
        status: 200,
        title: '',
        controls: [],
        requests: [],
        cookies: [],
        consoleErrors: [],
        refused: [],
        screenshot: null,
        ms: 1,
        ...rendered,
      }
    : null;
  return { role, url, fetched: { ok: true, value: fetched(url, html, headers) }, rendered: view && { ok: true, value: view } };
}

/** A script of the site's own as gathered; without code it could not be read. */
export function scriptAt(path: string, code: string | null): ScriptEvidence {
  const url = ORIGIN + path;
  if (code === null) return { url, fetched: { ok: false, problem: { kind: 'timeout', detail: '' } } };
  return { url, fetched: { ok: true, value: { ...fetched(url, code, {}), contentType: 'text/javascript' } } };
}

/** A site of the given pages, the first one its home; no browser looked unless a page says so. */
export function siteOf(pages: string | readonly PageSource[], more: Partial<Evidence> = {}, origin = ORIGIN): Site {
  const sources = typeof pages === 'string' ? [{ html: pages }] : pages;
  return openSite({
    business: {
      id: 'row-1',
      row: 1,
      name: 'Bottega Test',
      website: origin,
      city: 'Modena',
      province: 'MO',
      street: null,
      postalCode: null,
      country: 'IT',
      sectorText: null,
      nace: null,
      sector: null,
      phone: null,
      email: null,
      pec: null,
      vatNumber: null,
      carried: [],
      problem: null,
    },
    source: { url: origin, from: 'input', mendedFrom: null, kind: 'website', tried: [] },
    pages: sources.map((source) => pageOf(source, origin)),
    scripts: [],
    problem: null,
    attempts: [],
    robots: { status: 404, text: '', allowsUs: true, allowsSearch: true },
    sitemap: null,
    httpsRedirect: null,
    lighthouse: { ok: false, problem: { kind: 'off', detail: '' } },
    browser: sources.some(({ rendered }) => rendered),
    profileAnswers: {},
    notSeen: [],
    screenshots: { mobile: null, desktop: null },
    startedAt: '2026-05-20T10:00:00Z',
    endedAt: '2026-05-20T10:00:10Z',
    ...more,
  });
}
