import { readFile } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
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
    throttling: options.throttling,
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
    formFactor: options.formFactor,
    desktopPicture: options.desktopPicture,
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

/** Reads brand.json; a logo named as a file, relative to it, is inlined so that the report stays one file. */
export async function readBrand(path: string | null): Promise<Brand | null> {
  if (path === null) return null;
  const value = await readJson(path, '--brand');
  const logo = isObject(value) && typeof value.logo === 'string' && !value.logo.startsWith('data:') ? value.logo : null;
  return parseBrand(
    logo === null ? value : { ...(value as object), logo: await inlineImage(resolve(dirname(path), logo)) },
    path,
  );
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const IMAGE_TYPES: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
};
/** It is inlined in every report, which stay under 400 kB. */
const LARGEST_LOGO = 150_000;

async function inlineImage(path: string): Promise<string> {
  const type = IMAGE_TYPES[extname(path).toLowerCase()];
  if (!type) throw new UsageError(`--brand: the logo ${path} must be a png, jpg, webp, gif or svg.`);
  const bytes = await readFile(path).catch((error: Error) => {
    throw new UsageError(`--brand: the logo ${path} cannot be read: ${error.message}`);
  });
  if (bytes.length > LARGEST_LOGO)
    throw new UsageError(`--brand: the logo ${path} is over 150 kB. Make it smaller: it is part of every report.`);
  return `data:${type};base64,${bytes.toString('base64')}`;
}

export async function readJson(path: string, option: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new UsageError(`${option} ${path} cannot be read: ${error.message}`);
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${option} ${path} is not JSON: ${(error as Error).message}`);
  }
}
