import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { ConnectionTransport } from 'puppeteer-core';
import { pipeTransport } from './pipe-transport.ts';

export interface SpawnedChromium {
  readonly pid: number;
  readonly transport: ConnectionTransport;
  /** Rejects when the program cannot be run or ends; never resolves. */
  readonly failed: Promise<never>;
  readonly ended: Promise<void>;
  /** What it complained of before it ended, one line; '' when it said nothing. */
  readonly lastWords: () => string;
  readonly kill: () => void;
}

const KEPT_CHARS = 4_000;
/** Lines of its log that tell why it does not start; it also complains of much that does no harm. */
const TELLING = /error while loading|cannot open shared|sandbox|FATAL|No such file|Permission denied|cannot execute|Failed to/i;

/** Runs Chromium with a pipe to us, in a process group of its own, so that it can be ended with all it started. */
export function spawnChromium(
  path: string,
  { args, environment }: { readonly args: readonly string[]; readonly environment: Readonly<Record<string, string>> },
): SpawnedChromium {
  const chromium = spawn(path, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  let said = '';
  chromium.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = `${said}${text}`.slice(-KEPT_CHARS);
  });
  let couldNotRun: Error | null = null;
  const ended = new Promise<void>((resolve) => {
    chromium.once('close', () => resolve());
    chromium.once('error', (error) => {
      couldNotRun = error;
      resolve();
    });
  });
  const failed = ended.then((): never => {
    throw couldNotRun ?? new Error('the browser ended when it was started');
  });
  failed.catch(() => {});
  const [, , , toChromium, fromChromium] = chromium.stdio as unknown as [null, null, Readable, Writable, Readable];
  return {
    pid: chromium.pid ?? 0,
    transport: pipeTransport(toChromium, fromChromium),
    failed,
    ended,
    lastWords: () =>
      said
        .split('\n')
        .findLast((line) => TELLING.test(line))
        ?.trim()
        .slice(0, 300) ?? '',
    kill: () => void chromium.kill('SIGKILL'),
  };
}
