import type { Look, RenderedPage } from '../../model/world.ts';
import { type BrowserProcess, type BrowserProcessOptions, startBrowserProcess, type VisitOutcome } from './browser-process.ts';

/** What we need of `net/filtering-proxy`. */
export interface VisitProxy {
  readonly url: string;
  /** Fingerprint of the key that it hands over verified connections under; null for none. */
  readonly trustedKey?: string | null;
  readonly refused: (since?: number) => readonly { readonly host: string; readonly port: number; readonly detail: string }[];
  readonly close: () => Promise<void>;
}

export type ProxiedBrowserOptions = Omit<BrowserProcessOptions, 'browser'> & {
  readonly browser: Omit<BrowserProcessOptions['browser'], 'proxyUrl' | 'trustedKey'>;
  readonly proxyUrl: string | null;
  readonly startProxy: (() => Promise<VisitProxy>) | undefined;
};

/**
 * A browser with a proxy to itself: it makes one visit at a time, so what the proxy refused meanwhile is that visit's.
 * With only the address of a shared proxy nobody can tell, and `refused` stays empty.
 */
export async function startProxiedBrowser(options: ProxiedBrowserOptions): Promise<BrowserProcess> {
  const { startProxy, proxyUrl } = options;
  if (!startProxy) return startBrowserProcess({ ...options, browser: { ...options.browser, proxyUrl, trustedKey: null } });
  const proxy = await startProxy();
  const settings = { ...options, browser: { ...options.browser, proxyUrl: proxy.url, trustedKey: proxy.trustedKey ?? null } };
  const browser = await startBrowserProcess(settings).catch(async (error) => {
    await proxy.close();
    throw error;
  });
  return {
    ...browser,
    visit: async (order) => {
      const since = Date.now();
      const outcome = await browser.visit(order);
      return { ...outcome, page: withRefusals(outcome.page, proxy.refused(since)) };
    },
    close: async () => {
      await browser.close();
      await proxy.close();
    },
  };
}

/** Adds what was refused, or makes it the reason when the page itself was refused. */
function withRefusals(page: VisitOutcome['page'], refused: ReturnType<VisitProxy['refused']>): Look<RenderedPage> {
  const names = refused.map(({ host, port }) => `${host}:${port}`);
  if (page.ok) return { ok: true, value: { ...page.value, refused: [...new Set(names)] } };
  const first = refused.find(({ host }) => page.problem.detail.includes(`://${host}`));
  const blockedTunnel = page.problem.detail.includes('ERR_TUNNEL_CONNECTION_FAILED');
  return first && blockedTunnel ? { ok: false, problem: { kind: 'refused_address', detail: first.detail } } : page;
}
