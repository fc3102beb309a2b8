import { join } from 'node:path';

/** Where a picture stands in the folder that all workers share: a thousand rows to a folder. */
export function pictureFile(folder: string, { run, row, kind }: { run: number; row: number; kind: string }): string {
  return join(folder, `run-${run}`, String(Math.floor(row / 1000)), `${row}-${kind}.jpg`);
}
