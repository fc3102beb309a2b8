import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const NAMES = ['vetrina.config.ts', 'vetrina.config.js', 'vetrina.config.mjs', 'vetrina.config.json'];

/** The configuration of a folder: its own, else that of the folder above it that has one; null when none has. */
export function findConfig(from: string): string | null {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const found = NAMES.map((name) => join(folder, name)).find((path) => existsSync(path));
    if (found) return found;
    if (dirname(folder) === folder) return null;
  }
}
