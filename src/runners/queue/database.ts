import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Db } from 'pg-boss';
import { UsageError } from '../../model/usage-error.ts';

/** A row of a result; the queries name what they select. */
// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's, as in pg itself
type Row = any;

export interface Queries {
  readonly query: (text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
  /** The same connection in the shape that pg-boss takes. */
  readonly boss: Db;
}

export interface Database extends Queries {
  /** All or nothing; READ COMMITTED. */
  readonly transaction: <T>(work: (tx: Queries) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** One process asks little at a time; a thousand workers must not use up the server's connections. */
const CONNECTIONS = 4;
const CONNECT_TIMEOUT_MS = 10_000;
/** A statement that takes longer hangs on something: pg-boss's own upkeep of ten million jobs takes seconds. */
const STATEMENT_TIMEOUT_MS = 120_000;
/** A worker that is put to sleep (a paused machine, SIGSTOP) inside a transaction holds its locks: the server lets go of them for it. */
const IDLE_IN_TRANSACTION_MS = 10_000;

/** Connects on first use. Connections that break are replaced; what they were doing throws an error that `isPassing`. */
export function openDatabase(url: string, name = 'vetrina'): Database {
  refuseOtherAddress(url);
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    application_name: name,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    keepAlive: true,
  });
  pool.on('error', () => undefined); // an idle connection broke: the next query opens another
  return {
    ...queriesOn(pool),
    transaction: (work) => inTransaction(pool, work),
    close: () => pool.end(),
  };
}

function refuseOtherAddress(url: string): void {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url))
    throw new UsageError('--queue takes the address of a PostgreSQL database: postgres://user:password@host:5432/database');
}

function queriesOn(client: pg.Pool | pg.PoolClient): Queries {
  return {
    query: async (text, values) => (await client.query(text, values as unknown[])).rows,
    boss: { executeSql: (text, values) => client.query(text, values) },
  };
}

async function inTransaction<T>(pool: pg.Pool, work: (tx: Queries) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  const remember = (error: Error) => {
    broken = error;
  };
  client.on('error', remember); // without a listener a connection lost in between would end the process
  try {
    await client.query('begin');
    const result = await work(queriesOn(client));
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(remember);
    throw error;
  } finally {
    client.off('error', remember);
    client.release(broken);
  }
}

/** SQLSTATE classes and codes of a server that is away, starting, stopping or overloaded, and of transactions that lost a race. */
const PASSING_STATES = /^(08|25P03|57P0[123]|53[0-3]00|40001|40P01|57014)/;
const PASSING_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH']);
const PASSING_MESSAGES =
  /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error/i;

/** True when the same question may well be answered a little later. */
export function isPassing(error: unknown): boolean {
  if (error instanceof AggregateError && error.errors.some(isPassing)) return true;
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return PASSING_STATES.test(code) || PASSING_CODES.has(code) || PASSING_MESSAGES.test(message);
}

const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 10_000;

export interface Patience {
  /** Aborted: no more tries, the last error is thrown. */
  readonly signal: AbortSignal;
  /** Told of each try that failed. */
  readonly waiting?: (error: Error, ms: number) => void;
}

/** Does it again, with growing pauses, until the database is back. */
export async function patiently<T>(ask: () => Promise<T>, { signal, waiting }: Patience): Promise<T> {
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    try {
      return await ask();
    } catch (error) {
      if (!isPassing(error) || signal.aborted) throw error;
      const ms = Math.round(wait * (0.75 + Math.random() / 2)); // not all workers at once
      waiting?.(error as Error, ms);
      await sleep(ms, undefined, { signal }).catch(() => undefined);
    }
  }
}

/** Says in one line that the database cannot be used, without the password in its address. */
export function asUsageError(error: unknown, url: string): unknown {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  const authentication = /^(28|3D000|42501)/.test(code);
  if (!isPassing(error) && !authentication) return error;
  const { hostname, port, pathname } = new URL(url);
  const place = `${hostname}${port ? `:${port}` : ''}${pathname}`;
  return new UsageError(`The database at ${place} cannot be used: ${message || code || String(error)}. Check --queue.`);
}
