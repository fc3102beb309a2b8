import { openPdfPrinter } from '../gather/browser/print-pdf.ts';
import type { RunFiles } from '../model/run-files.ts';
import { UsageError } from '../model/usage-error.ts';
import type { Terminal } from './terminal.ts';

/** Prints each report to a PDF beside it with the browser, one after the other; nothing is asked of the network. */
export async function printReports(
  files: RunFiles,
  reports: readonly string[],
  { browserPath, terminal }: { browserPath: string | null; terminal: Terminal },
): Promise<void> {
  const printer = await openPdfPrinter(browserPath);
  try {
    for (const [index, report] of reports.entries()) {
      terminal.live(`Printing ${index + 1}/${reports.length}  ${report}`);
      const [page, print] = [await files.onDisk(report), await files.onDisk(pdfOf(report))];
      if (page === null || print === null) throw new UsageError('--pdf prints files: this run is not kept in a folder.');
      await printer.print(page, print);
    }
  } finally {
    terminal.live('');
    await printer.close();
  }
}

function pdfOf(report: string): string {
  return report.replace(/\.html$/, '.pdf');
}
