import { UsageError } from '../../model/usage-error.ts';
import type { Database, Queries } from './database.ts';
import { VIEWS } from './views.ts';

/** Raised when the tables change; `docs/sql.md` describes them. */
const VERSION = 1;

/** Any number of ours: two processes must not create the tables at once. */
const CREATION_LOCK = 7_286_001;

/** One process at a time creates what is missing, in a database that many come to at once. */
export async function whileCreating(database: Database, create: (tx: Queries) => Promise<void>): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [CREATION_LOCK]);
    await create(tx);
  });
}

/** Creates the tables and views of the schema `vetrina` where they are missing. */
export async function prepareSchema(tx: Queries): Promise<void> {
  const version = await readVersion(tx);
  if (version === VERSION) return;
  if (version !== null)
    throw new UsageError(
      `The database holds tables of ${version > VERSION ? 'a newer' : 'an older'} Vetrina (version ${version}, this is ${VERSION}). Use that Vetrina, or another database.`,
    );
  await tx.query(TABLES);
  await tx.query(VIEWS);
  await tx.query('insert into vetrina.version (version) values ($1)', [VERSION]);
}

async function readVersion(tx: Queries): Promise<number | null> {
  const [found] = await tx.query(`select to_regclass('vetrina.version') as table`);
  if (found?.table == null) return null;
  const [row] = await tx.query('select version from vetrina.version');
  return row?.version ?? null;
}

const TABLES = `
create schema if not exists vetrina;

create table vetrina.version (version int not null);

create table vetrina.runs (
  run int generated always as identity primary key,
  name text not null unique,
  -- a worker takes jobs of its own record schema only
  record_schema int not null,
  needs text not null,
  -- what run.json says; what workers need to look alike
  info jsonb not null,
  look jsonb not null,
  -- rows handed in so far; handed_in_at is null until all are
  rows int not null default 0,
  created_at timestamptz not null default now(),
  handed_in_at timestamptz
);

-- one row per business of a run: what makes handing in a second time harmless
create table vetrina.rows (
  run int not null references vetrina.runs on delete cascade,
  row int not null,
  place text,
  retried boolean not null default false,
  primary key (run, row)
);
create index on vetrina.rows (run, place) where place is not null;

create table vetrina.records (
  run int not null,
  row int not null,
  id text not null,
  name text,
  website text,
  city text,
  province text,
  country text not null,
  nace text,
  sector text not null,
  outcome text not null,
  reason text not null,
  final_url text,
  score smallint,
  grade text,
  coverage real not null,
  pages smallint not null,
  audited_at timestamptz not null,
  seconds real not null,
  facts jsonb not null,
  findings jsonb not null,
  -- the line of audit.jsonl, byte for byte: json keeps the order of keys
  record json not null,
  stored_at timestamptz not null default now(),
  primary key (run, row),
  foreign key (run, row) references vetrina.rows on delete cascade
);
create index on vetrina.records using brin (stored_at);
create index on vetrina.records (run, outcome);

-- counters that no two workers write to, added up by whoever asks
create table vetrina.progress (
  run int not null references vetrina.runs on delete cascade,
  worker uuid not null,
  done int not null,
  failed int not null,
  primary key (run, worker)
);

create table vetrina.workers (
  worker uuid primary key,
  host text not null,
  pid int not null,
  version text not null,
  record_schema int not null,
  concurrency int not null,
  running int not null,
  started_at timestamptz not null default now(),
  seen_at timestamptz not null default now()
);

-- hosting addresses that are being visited
create table vetrina.places (
  place text not null,
  job uuid not null,
  until timestamptz not null,
  primary key (place, job)
);

create table vetrina.robots (
  run int not null references vetrina.runs on delete cascade,
  url text not null,
  look json not null,
  primary key (run, url)
);

create table vetrina.artifacts (
  run int not null,
  row int not null,
  kind text not null,
  bytes bytea not null,
  primary key (run, row, kind),
  foreign key (run, row) references vetrina.rows on delete cascade
);
`;
