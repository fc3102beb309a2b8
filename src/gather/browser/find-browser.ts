import { constants } from 'node:fs';
import { access, realpath } from 'node:fs/promises';
import { UsageError } from '../../model/usage-error.ts';
import { browserPlaces } from './browser-places.ts';
import { browserVersion } from './browser-version.ts';
import { embeddedChromium } from './embedded-chromium.ts';
import { playwrightPlaces } from './playwright-places.ts';

export interface FoundBrowser {
  readonly path: string;
  /** Who brought it: `--browser`, the machine, Playwright's download, or our own package. */
  readonly kind: 'given' | 'installed' | 'playwright' | 'embedded';
  readonly name: string;
  readonly version: string;
  /** To be added to the environment that it is started with. */
  readonly environment: Readonly<Record<string, string>>;
  /** Browsers that were there and passed over, each with the reason. */
  readonly passedOver: readonly { readonly path: string; readonly reason: string }[];
}

/** What `--browser` may say in the place of a path: the one in our package, whatever else is there. */
export const EMBEDDED = 'embedded';

export interface FindBrowserOptions {
  /** `--browser`: a path, or `embedded`; nothing else is tried then. */
  readonly browser?: string | undefined;
  /** For tests: where to look instead of the places of this machine. */
  readonly places?: readonly { readonly name: string; readonly path: string }[];
}

type Candidate = Pick<FoundBrowser, 'path' | 'kind' | 'name'>;

/** The browser to use: the given one, else an installed one, else Playwright's, else the one in our package. */
export async function findBrowser(options: FindBrowserOptions = {}): Promise<FoundBrowser> {
  if (options.browser === EMBEDDED) return embeddedBrowser([]);
  if (options.browser) return givenBrowser(options.browser);
  const places = options.places ?? browserPlaces(process.platform, process.env);
  const candidates: Candidate[] = places.map((place) => ({ ...place, kind: 'installed' }));
  const passedOver: { path: string; reason: string }[] = [];
  return (
    (await firstUsable(candidates, passedOver)) ??
    (await firstUsable(await playwrightsBrowser(), passedOver)) ??
    embeddedBrowser(passedOver)
  );
}

async function firstUsable(
  candidates: readonly Candidate[],
  passedOver: { path: string; reason: string }[],
): Promise<FoundBrowser | null> {
  for (const candidate of candidates) {
    if (!(await isExecutable(candidate.path))) continue;
    try {
      return { ...candidate, version: await usableVersion(candidate.path), environment: {}, passedOver };
    } catch (error) {
      passedOver.push({ path: candidate.path, reason: (error as Error).message.trim() });
    }
  }
  return null;
}

async function playwrightsBrowser(): Promise<Candidate[]> {
  const places = await playwrightPlaces(process.platform, process.env);
  return places.map((path) => ({ name: 'Chromium of Playwright', path, kind: 'playwright' }));
}

async function givenBrowser(path: string): Promise<FoundBrowser> {
  try {
    await access(path, constants.X_OK);
    const version = await browserVersion(path, process.env);
    return { path, kind: 'given', name: 'browser', version, environment: {}, passedOver: [] };
  } catch (error) {
    throw new UsageError(`--browser ${path} cannot be used: ${(error as Error).message.trim()}`);
  }
}

/** A snap sees a temp directory of its own, so its profile and ports cannot be reached from outside. */
async function usableVersion(path: string): Promise<string> {
  if ((await realpath(path)).match(/^\/(?:var\/lib\/)?snap\/|\/snap$/)) throw new Error('a snap cannot be driven from outside');
  return browserVersion(path, process.env);
}

async function embeddedBrowser(passedOver: FoundBrowser['passedOver']): Promise<FoundBrowser> {
  try {
    return { ...(await embeddedChromium()), kind: 'embedded', name: 'Chromium headless shell', passedOver };
  } catch (error) {
    const reasons = [...passedOver.map(({ path, reason }) => `${path}: ${reason}`), (error as Error).message];
    throw new UsageError(
      `No browser found. Install Google Chrome, Chromium or Edge, or run "npx playwright install chromium", or use --no-browser. (${reasons.join('; ')})`,
    );
  }
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
