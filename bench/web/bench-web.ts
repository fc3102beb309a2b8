import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { BENCH_SITES } from './sites.ts';

export interface BenchWeb {
  readonly pid: number;
  readonly sites: readonly { readonly name: string; readonly kind: string; readonly url: string }[];
  /** Options that let the audit reach the bench web, and nothing else of this machine. */
  readonly arguments: readonly string[];
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Starts the bench web in a process of its own. */
export async function startBenchWeb(): Promise<BenchWeb> {
  const server = fork(join(import.meta.dirname, 'serve.ts'), [], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const [port] = await Promise.race([
    once(server, 'message'),
    once(server, 'exit').then(() => Promise.reject(new Error('the bench web cannot be served'))),
  ]);
  const address = `127.0.0.1:${port}`;
  return {
    pid: server.pid ?? 0,
    sites: BENCH_SITES.map(({ name, kind }) => ({ name, kind, url: `http://${name}.localhost:${port}/` })),
    arguments: ['--allow-address', address],
    address,
    close: async () => {
      server.disconnect();
      await once(server, 'exit');
    },
  };
}
