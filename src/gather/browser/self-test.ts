import type { Visit } from '../../model/world.ts';
import { createGuard } from '../net/address-guard.ts';
import { startFilteringProxy } from '../net/filtering-proxy.ts';
import { directRoutes } from '../net/route.ts';
import { type BrowserTrouble, browserAdvice } from './browser-advice.ts';
import { createBrowserPool, type PoolInfo } from './browser-pool.ts';
import { type FoundBrowser, findBrowser } from './find-browser.ts';
import { type SelfTestWeb, startSelfTestWeb } from './self-test-web.ts';
import { browserFolder } from './temp-folders.ts';

interface SelfTestStep {
  readonly id: 'folder' | 'browser' | 'launch' | 'sandbox' | 'guard' | 'fonts' | 'lighthouse';
  /** `warning`: audits work, but something should be mended. */
  readonly result: 'ok' | 'warning' | 'failed';
  /** What was seen, one line. */
  readonly detail: string;
  /** What to do about it on this system, null when all is well. */
  readonly advice: string | null;
}

export interface SelfTest {
  readonly ok: boolean;
  readonly browser: FoundBrowser | null;
  readonly steps: readonly SelfTestStep[];
}

/** Finds the browser and has it load and measure one local page, through the proxy, as every audit does. About 8 s. */
export async function selfTest(options: { readonly browser?: string | undefined } = {}): Promise<SelfTest> {
  const folder = await browserFolder().catch((error: Error) => error);
  if (folder instanceof Error) return summary(null, [{ id: 'folder', result: 'failed', detail: folder.message, advice: null }]);
  const place = step('folder', null, `profiles of browsers go to ${folder}`);
  const browser = await findBrowser(options).catch((error: Error) => error);
  if (browser instanceof Error) return summary(null, [place, step('browser', 'no-browser', browser.message)]);
  const found = step('browser', null, `${browser.name} ${browser.version} (${browser.kind}): ${browser.path}`);
  const web = await startSelfTestWeb();
  const guard = createGuard({ allowPrivate: false, allowAddresses: [web.address], resolveOverrides: new Map() });
  const pool = createBrowserPool({
    browser,
    proxyUrl: null,
    startProxy: () => startFilteringProxy(directRoutes(guard)),
    children: 1,
  });
  try {
    const visit = await pool.visit(web.url, { lighthouse: true, screenshot: false, timeoutMs: 60_000 });
    return summary(browser, [place, found, ...stepsOf(visit, pool.info(), web)]);
  } finally {
    await pool.close();
    await web.close();
  }
}

function stepsOf(visit: Visit, info: PoolInfo, web: SelfTestWeb): SelfTestStep[] {
  if (info.started === 0 || !visit.page.ok)
    return [step('launch', 'cannot-start', visit.page.ok ? '' : visit.page.problem.detail)];
  return [
    step('launch', null, `it starts and loads a page (${visit.page.value.ms} ms)`),
    sandboxStep(info),
    guardStep(visit.page.value.refused, web),
    fontStep(visit.page.value.controls[0]?.width ?? 0),
    lighthouseStep(visit.lighthouse),
  ];
}

function sandboxStep({ sandbox }: PoolInfo): SelfTestStep {
  if (sandbox) return step('sandbox', null, 'pages run in a sandbox');
  const root = process.getuid?.() === 0;
  const detail = root ? 'no sandbox, because this is the root user' : 'no sandbox, because the system does not allow one';
  return step('sandbox', root ? 'no-sandbox-as-root' : 'no-sandbox', detail, 'warning');
}

/** The one step without advice: were it to fail, the browser could not be trusted on any machine. */
function guardStep(refused: readonly string[], web: SelfTestWeb): SelfTestStep {
  const kept = web.forbiddenHits() === 0 && refused.includes(web.forbidden);
  const detail = kept
    ? 'pages cannot reach private addresses'
    : 'a page could reach a private address: use --no-browser and report this';
  return { id: 'guard', result: kept ? 'ok' : 'failed', detail, advice: null };
}

function fontStep(linkWidth: number): SelfTestStep {
  return linkWidth > 40
    ? step('fonts', null, 'text is drawn')
    : step('fonts', 'no-fonts', 'text has no width: no font was found', 'warning');
}

function lighthouseStep(look: Visit['lighthouse']): SelfTestStep {
  if (!look.ok) return step('lighthouse', 'lighthouse', look.problem.detail);
  const { performance, accessibility, bestPractices, seo, version, warnings } = look.value;
  const scores = `${version}: performance ${performance}, accessibility ${accessibility}, best practices ${bestPractices}, SEO ${seo}`;
  const detail = [scores, ...warnings].join('; ');
  return step('lighthouse', warnings.length > 0 ? 'lighthouse' : null, detail, 'warning');
}

function step(
  id: SelfTestStep['id'],
  trouble: BrowserTrouble | null,
  detail: string,
  whenTrouble: 'warning' | 'failed' = 'failed',
): SelfTestStep {
  if (trouble === null) return { id, result: 'ok', detail, advice: null };
  return { id, result: whenTrouble, detail, advice: browserAdvice(trouble, process.platform) };
}

function summary(browser: FoundBrowser | null, steps: readonly SelfTestStep[]): SelfTest {
  return { ok: steps.every(({ result }) => result !== 'failed'), browser, steps };
}
