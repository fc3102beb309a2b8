// node examples/records-to-sqlite.ts reports/list audits.db
// The records of a run in an SQLite database: one row a business, one a fact that was seen.
import { DatabaseSync } from 'node:sqlite';
import { readRecords } from 'vetrina';

export async function toSqlite(run: string, path: string): Promise<DatabaseSync> {
  const database = new DatabaseSync(path);
  database.exec(`create table if not exists audits (row integer primary key, name text, website text, outcome text, score integer);
    create table if not exists facts (row integer, fact text, state text, value text, page text);`);
  const audit = database.prepare('insert or replace into audits values (?, ?, ?, ?, ?)');
  const fact = database.prepare('insert into facts values (?, ?, ?, ?, ?)');
  for await (const { business, website, outcome, score, facts } of readRecords(run)) {
    audit.run(business.row, business.name, website.url, outcome.outcome, score.score);
    for (const [name, { state, ...known }] of Object.entries(facts))
      if ('items' in known)
        for (const { value, seen } of known.items)
          fact.run(business.row, name, state, JSON.stringify(value), seen[0]?.page ?? null);
      else fact.run(business.row, name, state, null, null);
  }
  return database;
}

if (import.meta.main) {
  const [run = 'reports/businesses', path = 'audits.db'] = process.argv.slice(2);
  (await toSqlite(run, path)).close();
}
