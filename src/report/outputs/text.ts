import { type TerminalReportOptions, terminalReport } from '../terminal-report.ts';
import type { Output } from './output.ts';

/** What a person reads on a terminal of this kind, an empty line between two. */
export function textOutput(ink: Omit<TerminalReportOptions, 'lang' | 'checks'>): Output {
  return {
    names: ['records.txt'],
    open: async ({ lang, checks }, files) => {
      const file = await files.begin('records.txt');
      let first = true;
      return {
        record: async ({ record }) => {
          const lines = terminalReport(record, { ...ink, lang, checks });
          await file.write(`${first ? '' : '\n'}${lines.join('\n')}\n`);
          first = false;
        },
        end: file.close,
        giveUp: file.giveUp,
      };
    },
  };
}
