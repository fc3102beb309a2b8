import { browserPlaces, HEADLESS_SHELL } from '../src/gather/browser/browser-places.ts';
import { EMBEDDED, type FoundBrowser, findBrowser } from '../src/gather/browser/find-browser.ts';

/** The browsers that tests are run with: whatever is true of one must be true of the other. */
const KINDS = ['embedded', 'installed'] as const;
export type BrowserKind = (typeof KINDS)[number];

export interface TestBrowser {
  readonly kind: BrowserKind;
  /** For titles: which one it is, or that it is missing. */
  readonly title: string;
  /** Null when this machine has none of this kind: its tests are skipped, by name. */
  readonly browser: FoundBrowser | null;
}

async function found(kind: BrowserKind): Promise<FoundBrowser | null> {
  if (kind === 'embedded') return findBrowser({ browser: EMBEDDED }).catch(() => null);
  // an ordinary one: a shell that is installed is what the embedded one is
  const places = browserPlaces(process.platform, process.env).filter(({ name }) => name !== HEADLESS_SHELL);
  const all = await findBrowser({ places }).catch(() => null);
  return all?.kind === 'installed' ? all : null;
}

async function testBrowser(kind: BrowserKind): Promise<TestBrowser> {
  const browser = await found(kind);
  // CI names those that must be there, so that a missing one is never skipped in silence.
  const required = (process.env.VETRINA_TEST_BROWSERS ?? '').split(',').includes(kind);
  if (required && !browser) throw new Error(`VETRINA_TEST_BROWSERS asks for the ${kind} browser, and there is none`);
  const title = browser ? `${kind} ${browser.name} ${browser.version}` : `${kind} browser: none on this machine`;
  return { kind, title, browser };
}

export const TEST_BROWSERS: readonly TestBrowser[] = await Promise.all(KINDS.map(testBrowser));

export function testBrowserOf(kind: BrowserKind): TestBrowser {
  const found = TEST_BROWSERS.find((each) => each.kind === kind);
  if (!found) throw new Error(`no ${kind} browser is known`);
  return found;
}

/** The option that has the command line use it. */
export function browserOption({ browser }: TestBrowser): string[] {
  return ['--browser', browser?.kind === 'embedded' ? EMBEDDED : (browser?.path ?? '')];
}
