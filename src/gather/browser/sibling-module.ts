import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Path of a module of this folder that runs in a process of its own: `.ts` in a checkout, `.js` in `dist`. */
export function siblingModule(name: `./${string}`): string {
  return fileURLToPath(new URL(`${name}${extname(fileURLToPath(import.meta.url))}`, import.meta.url));
}
