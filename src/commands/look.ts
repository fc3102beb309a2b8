import { readFile } from 'node:fs/promises';
import { CHECKS } from '../checks/index.ts';
import { USER_AGENT_TOKEN } from '../data/user-agent.ts';
import type { GatherOptions } from '../gather/gather-evidence.ts';
import type { WorldOptions } from '../gather/world.ts';
import { UsageError } from '../model/usage-error.ts';
import { type Brand, parseBrand } from '../report/brand.ts';
import { type Scale, withWeights } from '../scoring/weights.ts';
import type { LookOptions } from './audit-options.ts';

/** How the world is built from the options of the command line. */
export function worldOptions(options: LookOptions): WorldOptions {
  return {
    allowPrivate: options.allowPrivate,
    allowAddresses: options.allowAddress,
    resolve: options.resolve,
    userAgent: options.userAgent,
    browser: options.browser,
    browserPath: options.browserPath,
    browsers: options.browsers,
    lighthouseRuns: options.lighthouseRuns,
    formFactor: options.formFactor,
    timeoutMs: options.timeout * 1000,
  };
}

export function gatherOptions(options: LookOptions): GatherOptions {
  return {
    maxPages: options.maxPages,
    timeoutMs: options.timeout * 1000,
    browser: options.browser,
    lighthouse: options.lighthouse,
    ignoreRobots: options.ignoreRobots,
    discovery: options.discovery,
    checkProfiles: options.checkProfiles,
    userAgentToken: productToken(options.userAgent),
    screenshots: options.browser,
  };
}

/** The token that robots.txt names us by: our own when the user agent holds it, else its first product. */
function productToken(userAgent: string): string {
  if (userAgent.includes(USER_AGENT_TOKEN)) return USER_AGENT_TOKEN;
  return /^[\w-]+/.exec(userAgent)?.[0] ?? USER_AGENT_TOKEN;
}

/** The checks with the weights of `--weights FILE`, or as published. */
export async function loadScale(path: string | null): Promise<Scale> {
  return withWeights(CHECKS, path === null ? null : await readJson(path, '--weights'));
}

export async function readBrand(path: string | null): Promise<Brand | null> {
  return path === null ? null : parseBrand(await readJson(path, '--brand'), path);
}

async function readJson(path: string, option: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new UsageError(`${option} ${path} cannot be read: ${error.message}`);
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${option} ${path} is not JSON: ${(error as Error).message}`);
  }
}
