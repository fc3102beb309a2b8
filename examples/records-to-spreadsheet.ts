// node examples/records-to-spreadsheet.ts reports/list phones.csv
// A table of one's own from the records of a run: a row for each phone number, with the page that shows it.
import { writeFileSync } from 'node:fs';
import { readRecords } from 'vetrina';

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

export async function phoneTable(run: string): Promise<string> {
  const rows = [['business', 'phone', 'seen on']];
  for await (const { business, facts } of readRecords(run))
    if (facts.phones.state === 'yes')
      for (const { value, seen } of facts.phones.items) rows.push([business.name ?? '', value.e164, seen[0]?.page ?? '']);
  // the mark at the beginning tells Excel that it is UTF-8
  return `\ufeff${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;
}

if (import.meta.main) {
  const [run = 'reports/businesses', path = 'phones.csv'] = process.argv.slice(2);
  writeFileSync(path, await phoneTable(run));
}
