import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { CHECKS } from '../checks/index.ts';
import type { LoadedConfig } from '../config/config.ts';
import { changePictures } from '../model/brand-pictures.ts';
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

/** Reads brand.json; a logo and a consultant's picture named as files, relative to it, are inlined so that the report stays one file. */
export async function readBrand(brand: FileOrContent): Promise<Brand | null> {
  if (brand === null) return null;
  const [value, path] =
    typeof brand === 'string' ? [await readJson(brand, '--brand'), brand] : [brand, 'brand of the configuration'];
  const folder = dirname(path);
  return parseBrand(
    changePictures(value, (file, what) => inlineImage(resolve(folder, file), what)),
    path,
  );
}

const IMAGE_TYPES: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
};
/** It is inlined in every report, which stay under 400 kB. */
const LARGEST_PICTURE = 150_000;

function inlineImage(path: string, what: string): string {
  const type = IMAGE_TYPES[extname(path).toLowerCase()];
  if (!type) throw new UsageError(`--brand: the ${what} ${path} must be a png, jpg, webp, gif or svg.`);
  const bytes = readImage(path, what);
  if (bytes.length > LARGEST_PICTURE)
    throw new UsageError(`--brand: the ${what} ${path} is over 150 kB. Make it smaller: it is part of every report.`);
  return `data:${type};base64,${bytes.toString('base64')}`;
}

function readImage(path: string, what: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UsageError(`--brand: the ${what} ${path} cannot be read: ${(error as Error).message}`);
  }
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
