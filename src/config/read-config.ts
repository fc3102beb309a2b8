import { readFile } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { nearest } from '../lib/nearest.ts';
import { changePictures } from '../model/brand-pictures.ts';
import { type Check, defineCheck } from '../model/check.ts';
import { UsageError } from '../model/usage-error.ts';
import { CONFIGURABLE } from '../options/configurable.ts';
import { type OptionTable, valueOfContent } from '../options/option.ts';
import { defineConfig, type LoadedConfig } from './config.ts';
import { checkSchema } from './own-checks.ts';

const fileOrContent = z.union([z.string(), z.record(z.string(), z.unknown())]);
const configSchema = z.strictObject({
  $schema: z.string().optional(),
  options: z.record(z.string(), z.unknown()).default({}),
  brand: fileOrContent.optional(),
  weights: fileOrContent.optional(),
  checks: z.array(checkSchema).default([]),
});

/** Reads a configuration and looks it through. Paths in it are seen from the folder it stands in. @throws UsageError */
export async function readConfig(path: string): Promise<LoadedConfig> {
  const parsed = configSchema.safeParse(extname(path) === '.json' ? await readJson(path) : await importConfig(path));
  if (!parsed.success) throw new UsageError(`${path}: ${z.prettifyError(parsed.error).replace(/\s+/g, ' ')}`);
  const { options, brand, weights, checks } = parsed.data;
  return {
    path,
    options: {
      ...lookThrough(path, options),
      ...(brand && { brand: typeof brand === 'string' ? resolve(dirname(path), brand) : picturesFrom(path, brand) }),
      ...(weights && { weights: typeof weights === 'string' ? resolve(dirname(path), weights) : weights }),
    },
    checks: checks as unknown as readonly Check[],
  };
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw new UsageError(`${path} cannot be read: ${error.message}`);
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${path} is not JSON: ${(error as Error).message}`);
  }
}

/** What a program gives: an object, or a function that makes one of our tools (where `vetrina` itself cannot be imported). */
async function importConfig(path: string): Promise<unknown> {
  const module = await import(pathToFileURL(path).href).catch((error: Error) => {
    throw new UsageError(`${path} cannot be loaded: ${error.message}`);
  });
  const { default: given } = module as { default?: unknown };
  if (given === undefined) throw new UsageError(`${path} exports nothing. Write: export default { options: { … } }`);
  return typeof given === 'function' ? given({ defineCheck, defineConfig }) : given;
}

function lookThrough(path: string, options: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const known: OptionTable = CONFIGURABLE;
  const entries = Object.entries(options).map(([name, value]) => {
    const option = known[name];
    if (!option) {
      const guess = nearest(name, Object.keys(known));
      throw new UsageError(`${path}: no option "${name}" may stand here${guess ? `; did you mean "${guess}"?` : '.'}`);
    }
    const parsed = valueOfContent(option, value);
    if (!parsed.success)
      throw new UsageError(`${path}: options.${name}: ${parsed.error.issues[0]?.message ?? 'is not understood'}`);
    return [name, parsed.data];
  });
  return Object.fromEntries(entries);
}

function picturesFrom(path: string, brand: Readonly<Record<string, unknown>>): unknown {
  return changePictures(brand, (file) => resolve(dirname(path), file));
}
