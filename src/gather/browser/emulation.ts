import { screenEmulationMetrics, userAgents } from 'lighthouse/core/config/constants.js';
import type { Page } from 'puppeteer-core';

interface ScreenEmulation {
  readonly width: number;
  readonly height: number;
  readonly deviceScaleFactor: number;
  readonly mobile: boolean;
}

export type FormFactor = 'mobile' | 'desktop';

/** Lighthouse's phone or desktop (it puts in the version of the real browser), with our name behind it. */
export function userAgentFor(formFactor: FormFactor, ours: string | null): string {
  return ours ? `${userAgents[formFactor]} ${ours}` : userAgents[formFactor];
}

/** Makes a page look like the device that Lighthouse measures on, for visits without Lighthouse. */
export async function emulateDevice(page: Page, formFactor: FormFactor, ours: string | null): Promise<void> {
  // Lighthouse's types lose the fields of this table.
  const { width, height, deviceScaleFactor, mobile } = screenEmulationMetrics[formFactor] as unknown as ScreenEmulation;
  await page.setViewport({ width, height, deviceScaleFactor, isMobile: mobile, hasTouch: mobile });
  const version = /\/(\d+)/.exec(await page.browser().version())?.[1] ?? '136';
  await page.setUserAgent({ userAgent: userAgentFor(formFactor, ours).replace(/(Chrome\/)[\d.]+/, `$1${version}.0.0.0`) });
}
