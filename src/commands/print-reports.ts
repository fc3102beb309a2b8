import { join } from 'node:path';
import { openPdfPrinter } from '../gather/browser/print-pdf.ts';
import type { Terminal } from './terminal.ts';

/** Prints each report to a PDF beside it with the browser, one after the other; nothing is asked of the network. */
export async function printReports(
  folder: string,
  reports: readonly string[],
  { browserPath, terminal }: { browserPath: string | null; terminal: Terminal },
): Promise<void> {
  const printer = await openPdfPrinter(browserPath);
  try {
    for (const [index, report] of reports.entries()) {
      terminal.live(`Printing ${index + 1}/${reports.length}  ${report}`);
      await printer.print(join(folder, report), join(folder, pdfOf(report)));
    }
  } finally {
    terminal.live('');
    await printer.close();
  }
}

function pdfOf(report: string): string {
  return report.replace(/\.html$/, '.pdf');
}
