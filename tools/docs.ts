// npm run docs: writes every table of docs/ that comes from the code, between its markers. A test holds them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OUTCOMES } from '../src/model/outcome.ts';
import { CSV_COLUMNS } from '../src/report/csv/columns.ts';
import { checksTable } from './checks-table.ts';

const DOCS = join(import.meta.dirname, '../docs');
const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');

/** File of docs/ → name of its markers → what stands between them. */
const GENERATED: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  'columns.md': { columns: () => code(CSV_COLUMNS.map(({ name }) => name)), outcomes: () => code(OUTCOMES) },
  'checks.md': { checks: () => checksTable().trimEnd() },
};

export const GENERATED_FILES = Object.keys(GENERATED).map((name) => join(DOCS, name));

/** A file of docs/ with its tables as they must be. Throws when it has lost its markers. */
export function withTables(path: string): string {
  const tables = GENERATED[path.slice(DOCS.length + 1)] ?? {};
  return Object.entries(tables).reduce((text, [name, table]) => between(text, name, table()), readFileSync(path, 'utf8'));
}

/** Puts a text between `<!-- name:begin -->` and `<!-- name:end -->`. */
export function between(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the page has lost its markers ${begin} and ${end}`);
  return `${text.slice(0, from + begin.length)}\n${content}\n${text.slice(to)}`;
}

if (import.meta.main) for (const path of GENERATED_FILES) writeFileSync(path, withTables(path));
