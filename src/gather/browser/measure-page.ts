import { writeFile } from 'node:fs/promises';
import lighthouse, { generateReport, type Result } from 'lighthouse';
import type { Page } from 'puppeteer-core';
import type { LighthouseResult } from '../../model/lighthouse-result.ts';
import type { Look } from '../../model/world.ts';
import { firstLine } from './browser-problem.ts';
import type { VisitOrder, VisitSettings } from './child-messages.ts';
import { type LoadHooks, lighthouseConfig, prepareLighthouse } from './lighthouse-config.ts';
import { readLighthouse } from './read-lighthouse.ts';

export interface Around {
  readonly settings: VisitSettings;
  readonly hooks: LoadHooks;
  /** Hears Lighthouse's whole report before it is cut down. */
  readonly measured: (report: Result) => void;
}

/**
 * Loads the page with Lighthouse. Never two at a time in one process: Lighthouse keeps its clock in the global
 * `performance` object and the second run breaks the first.
 */
export async function measurePage(page: Page, order: VisitOrder, { settings, hooks, measured }: Around) {
  await prepareLighthouse();
  const config = await lighthouseConfig(order, settings, hooks);
  const result = await lighthouse(order.url, { logLevel: 'silent' }, config, page);
  if (!result) throw new Error('Lighthouse gave no result');
  const { lhr } = result;
  measured(lhr);
  if (order.saveReport) {
    await writeFile(`${order.saveReport}.html`, generateReport(lhr, 'html'));
    await writeFile(`${order.saveReport}.json`, JSON.stringify(lhr));
  }
  return lookOf(lhr.runtimeError, () => readLighthouse(lhr));
}

function lookOf(
  error: { readonly code: string; readonly message: string } | undefined,
  read: () => LighthouseResult,
): Look<LighthouseResult> {
  if (error) return { ok: false, problem: { kind: 'lighthouse_failed', detail: `${error.code}: ${firstLine(error.message)}` } };
  return { ok: true, value: read() };
}
