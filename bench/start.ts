import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { serveSites } from './scale/sites.ts';

const ROOT = join(import.meta.dirname, '..');
const COMMAND = join(ROOT, 'bin/vetrina.js');
const RUNS = 7;
const PORT = 32_150;
/** Served along with the others. */
const OWN_SITE = `http://127.0.0.1:${PORT}/`;

/** `npm run bench start`: from the start of a command to its first output, of the built command, compiled code kept from the run before. */
export async function run(): Promise<void> {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'inherit' });
  const sites = await serveSites(PORT, { delayMs: 0, count: 1 });
  try {
    await report('vetrina --help', ['--help']);
    await report('vetrina check, static, a site of eight pages', ['check', OWN_SITE, '--no-browser', '--allow-private']);
  } finally {
    sites.close();
  }
}

async function report(what: string, args: readonly string[]): Promise<void> {
  await firstOutput(args); // compiles
  const seconds: number[] = [];
  for (let run = 0; run < RUNS; run++) seconds.push(await firstOutput(args));
  const sorted = [...seconds].sort((a, b) => a - b).map((each) => each.toFixed(2));
  console.log(`${what}: first output after ${sorted[RUNS >> 1]} s (${sorted[0]} to ${sorted.at(-1)}, ${RUNS} runs)`);
}

/** Seconds until something stands on standard output. */
async function firstOutput(args: readonly string[]): Promise<number> {
  const begin = performance.now();
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  await once(child.stdout, 'data');
  const seconds = (performance.now() - begin) / 1000;
  child.stdout.resume();
  const [code] = await ended;
  if (code !== 0) throw new Error(`vetrina ${args.join(' ')} ended with ${code}`);
  return seconds;
}
