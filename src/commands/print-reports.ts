import { openPdfPrinter } from '../gather/browser/print-pdf.ts';
import { wordSlug } from '../lib/slug.ts';
import type { RunFiles } from '../model/run-files.ts';
import { UsageError } from '../model/usage-error.ts';
import type { IndexRow } from '../report/index-row.ts';
import { ANNEX_FRAGMENT } from '../report/owner/owner-edition.ts';
import type { Terminal } from './terminal.ts';

export const PDF_FOLDER = 'pdf';
/** Pages that are printed at a time: the browser lays one out while it writes another. */
const AT_A_TIME = 3;

interface Printing {
  readonly browserPath: string | null;
  /** Everything; else the owner's pages only. */
  readonly annex: boolean;
  readonly terminal: Terminal;
}

/** Prints each report to a PDF with the browser, a few at a time; nothing is asked of the network. */
export async function printReports(files: RunFiles, rows: readonly IndexRow[], how: Printing): Promise<void> {
  const { terminal } = how;
  const waiting = [...pdfNames(rows)];
  const count = waiting.length;
  const printer = await openPdfPrinter(how.browserPath);
  const begun = Date.now();
  let done = 0;
  const printNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [report, name] = next;
      const [page, print] = [await files.onDisk(report), await files.onDisk(`${PDF_FOLDER}/${name}`)];
      if (page === null || print === null) throw new UsageError('--pdf prints files: this run is not kept in a folder.');
      await printer.print(page, print, how.annex ? ANNEX_FRAGMENT : '');
      done += 1;
      terminal.live(`Printed ${done} of ${count}${timeLeft(Date.now() - begun, done, count)}  ${name}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(AT_A_TIME, count) }, printNext));
  } finally {
    terminal.live('');
    await printer.close();
  }
}

function timeLeft(ms: number, done: number, count: number): string {
  const minutes = Math.ceil(((ms / done) * (count - done)) / 60_000);
  return done < 5 || done === count ? '' : `, about ${minutes} min left`;
}

/**
 * A name that can be sent: that of the business, with its town where two have the same, with its row where that does not tell
 * them apart either. By the path of the report.
 */
export function pdfNames(rows: readonly IndexRow[]): ReadonlyMap<string, string> {
  const printed = rows.filter(({ report }) => report !== '');
  const namesOf = (row: IndexRow) => {
    const name = wordSlug(row.name) || 'business';
    const town = wordSlug(row.city);
    return [name, town ? `${name}-${town}` : name, row.report.replace(/^.*\/|\.html$/g, '')];
  };
  const taken = new Map<string, number>();
  for (const row of printed) for (const name of new Set(namesOf(row))) taken.set(name, (taken.get(name) ?? 0) + 1);
  return new Map(
    printed.map((row) => {
      const names = namesOf(row);
      return [row.report, `${names.find((name) => taken.get(name) === 1) ?? names.at(-1)}.pdf`];
    }),
  );
}
