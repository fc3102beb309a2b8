import { readFile } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { CHECKS } from '../checks/index.ts';
import type { LoadedConfig } from '../config/config.ts';
import { UsageError } from '../model/usage-error.ts';
import type { FileOrContent } from '../options/kinds.ts';
import { type Brand, parseBrand } from '../report/brand.ts';
import { type Scale, withWeights } from '../scoring/weights.ts';

/** What `--weights FILE` holds, null without it. */
export async function readWeights(weights: FileOrContent): Promise<unknown> {
  return typeof weights === 'string' ? readJson(weights, '--weights') : weights;
}

/** Our checks and those of the configuration, with these weights (content of `--weights FILE`), or as published. */
export function scaleOf(weights: unknown, { checks, path }: LoadedConfig): Scale {
  for (const { id } of checks)
    if (CHECKS.some((known) => known.id === id))
      throw new UsageError(`${path}: there is a check "${id}" already. Give yours another id.`);
  return withWeights([...CHECKS, ...checks], weights);
}

/** Reads brand.json; a logo named as a file, relative to it, is inlined so that the report stays one file. */
export async function readBrand(brand: FileOrContent): Promise<Brand | null> {
  if (brand === null) return null;
  const [value, path] =
    typeof brand === 'string' ? [await readJson(brand, '--brand'), brand] : [brand, 'brand of the configuration'];
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
