import { lstatSync, mkdirSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';

/**
 * Keeps our modules as V8 has compiled them, beside the browser in the user's cache: a command starts in half the time. To be called
 * before they are loaded. What lies there is run, so a folder that others can write to is none; where there is no home there is no cache.
 */
export function keepCompiled(environment: NodeJS.ProcessEnv = process.env): void {
  if (environment.NODE_COMPILE_CACHE || environment.NODE_DISABLE_COMPILE_CACHE) return;
  try {
    const folder = join(environment.XDG_CACHE_HOME || join(homedir(), '.cache'), 'vetrina', 'compiled');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isOurs(folder)) return;
    enableCompileCache(folder);
    environment.NODE_COMPILE_CACHE = folder; // for threads and child processes
  } catch {
    // a full or read-only disk, no home: modules are compiled anew
  }
}

function isOurs(folder: string): boolean {
  const found = lstatSync(folder);
  return found.isDirectory() && (process.getuid === undefined || (found.uid === process.getuid() && (found.mode & 0o022) === 0));
}

/**
 * Regular expressions become machine code when they are first used, not bytecode at first and machine code at the second use: there are
 * thousands of them, and nearly all are asked of more than one text. Holds for threads too.
 */
export function compileExpressionsOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
