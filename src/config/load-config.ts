import { resolve } from 'node:path';
import { type LoadedConfig, NO_CONFIG } from './config.ts';
import { findConfig } from './find-config.ts';
import { readConfig } from './read-config.ts';

/** The configuration that counts: the one that is named, none (`false`), or the one found from this folder upwards. */
export async function loadConfig(named: string | boolean | undefined, folder: string): Promise<LoadedConfig> {
  const path = typeof named === 'string' ? resolve(folder, named) : named === false ? null : findConfig(folder);
  return path === null ? NO_CONFIG : readConfig(path);
}
