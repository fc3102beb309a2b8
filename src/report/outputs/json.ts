import type { Output } from './output.ts';

/** The whole record: laid out for reading when it is the only one, else a line each, for programs that read them as they come. */
export const JSON_RECORDS: Output = {
  names: ['records.jsonl'],
  open: async ({ size }, files) => {
    const file = await files.begin('records.jsonl');
    return {
      record: ({ record }) => file.write(`${size === 1 ? JSON.stringify(record, null, 2) : JSON.stringify(record)}\n`),
      end: file.close,
      giveUp: file.giveUp,
    };
  },
};
