import { stringify } from 'csv-stringify/sync';
import { textOf } from '../../model/check-text.ts';
import { csvHeader, csvRow } from '../csv/rows.ts';
import type { Output } from './output.ts';

export const TABLE_NAME = 'audit.csv';

/** A row for each business: UTF-8 with BOM, CRLF (RFC 4180; opens in Excel). */
export const TABLE: Output = {
  names: [TABLE_NAME],
  open: async ({ checks, lang, run }, files) => {
    const titles = new Map(checks.map((check) => [check.id, textOf(check, lang).title]));
    const titleOf = (check: string) => titles.get(check) ?? check;
    const file = await files.begin(TABLE_NAME);
    await file.write(`\ufeff${line(csvHeader(run.carriedHeaders))}`);
    return {
      record: ({ record, report, peerRank }) =>
        file.write(line(csvRow(record, { report, peerRank, titleOf }, run.carriedHeaders))),
      end: file.close,
      giveUp: file.giveUp,
    };
  },
};

function line(cells: readonly string[]): string {
  return stringify([cells], { record_delimiter: 'windows' });
}
