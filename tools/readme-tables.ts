// Writes the tables of README.md that come from the code, between their markers.
//   node tools/readme-tables.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CSV_COLUMNS } from '../src/report/csv-columns.ts';

export const README = join(import.meta.dirname, '../README.md');

export function withTables(readme: string): string {
  return between(readme, 'columns', CSV_COLUMNS.map(({ name }) => `\`${name}\``).join(', '));
}

export function between(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has lost its markers ${begin} and ${end}`);
  return `${text.slice(0, from + begin.length)}\n${content}\n${text.slice(to)}`;
}

if (import.meta.main) writeFileSync(README, withTables(readFileSync(README, 'utf8')));
