import type { AuditRecord } from '../model/record.ts';

export interface LineHead {
  readonly schema: number;
  readonly row: number;
}

/** How we write a record: schema, then the business with its id and row. */
const OUR_HEAD = /^\{"schema":(\d+),"business":\{"id":"(?:[^"\\]|\\.)*","row":(\d+),/;
const HEAD_BYTES = 4_096;
const START = Buffer.from('{"schema":');
const END = Buffer.from('}\n');

/**
 * Schema and row of a line of the journal, null when the line is not a whole record. A line as we write it is not parsed for
 * that: a journal of a hundred thousand records is read in seconds.
 */
export function headOfLine(line: Buffer): LineHead | null {
  const head = OUR_HEAD.exec(line.toString('utf8', 0, HEAD_BYTES));
  const isWhole = line.subarray(-END.length).equals(END) && line.indexOf(START, START.length) < 0;
  if (head && isWhole) return { schema: Number(head[1]), row: Number(head[2]) };
  try {
    const { schema, business } = JSON.parse(line.toString('utf8')) as AuditRecord;
    return { schema, row: business.row };
  } catch {
    return null;
  }
}
