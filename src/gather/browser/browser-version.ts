import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

/** Playwright 1.65 and Lighthouse 13 speak the DevTools protocol of the browsers of their time; older ones fail halfway. */
const OLDEST_MAJOR = 130;

const run = promisify(execFile);
const VERSION = /\b(\d+)(?:\.\d+){3}\b/;

/**
 * The version of a browser executable. Asking also proves that it starts here: a missing library, a `noexec` disk or a
 * distribution's "please install the snap" script shows now, not in the middle of a batch.
 */
export async function browserVersion(path: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const version = process.platform === 'win32' ? await versionFolder(path) : await askedVersion(path, environment);
  const major = Number(VERSION.exec(version)?.[1] ?? 0);
  if (major === 0) throw new Error('it does not say its version');
  if (major < OLDEST_MAJOR) throw new Error(`version ${version} is too old, ${OLDEST_MAJOR} or newer is needed`);
  return version;
}

async function askedVersion(path: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const { stdout } = await run(path, ['--version'], { env: environment, timeout: 20_000, killSignal: 'SIGKILL' });
  return VERSION.exec(stdout)?.[0] ?? '';
}

/** On Windows `--version` opens a window; the folder named like the version stands beside the executable. */
async function versionFolder(path: string): Promise<string> {
  const names = await readdir(dirname(path));
  const versions = names.filter((name) => VERSION.exec(name)?.[0] === name);
  return versions.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))[0] ?? '';
}
