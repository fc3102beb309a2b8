import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addressOf } from './site-addresses.ts';

export interface Sites {
  /** Home page of the nth site, 1 the first. */
  readonly url: (number: number) => string;
  readonly served: () => Promise<number>;
  readonly close: () => void;
}

/** Serves `count` sites, each answer after `delayMs`. */
export async function serveSites(port: number, { delayMs, count }: { delayMs: number; count: number }): Promise<Sites> {
  const program = join(import.meta.dirname, 'served-sites.ts');
  const child = spawn(process.execPath, [program, String(port), String(delayMs), String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`nothing could be served on port ${port}`)));
  await Promise.race([once(child.stdout, 'data'), ended]);
  ended.catch(() => undefined);
  return {
    url: (number) => `http://${addressOf(number)}:${port}/`,
    served: async () => Number(await (await fetch(`http://127.0.0.1:${port}/__served`)).text()),
    close: () => void child.kill(),
  };
}

/** A register as chambers of commerce export it; one row in `each` names a website. */
export async function writeRegister(path: string, rows: number, { each, sites }: { each: number; sites: Sites }): Promise<void> {
  const lines = ['Denominazione,Sito Web,Comune,Provincia,ATECO'];
  for (let row = 1; row <= rows; row++)
    lines.push(`Officina ${row} di Rossi & C. snc,${row % each === 0 ? sites.url(row / each) : ''},Modena,MO,45.20.10`);
  await writeFile(path, `${lines.join('\n')}\n`);
}
