import type { InputCounts } from '../io/count-records.ts';
import type { InputFile } from '../io/inspect-input.ts';
import { type Column, columnsByField } from '../io/list/understand-columns.ts';
import { printable } from './terminal.ts';

interface Described {
  readonly file: InputFile;
  readonly columns: readonly Column[];
  readonly counts: InputCounts;
}

const DELIMITER_NAMES: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' };

/** Says how the input was understood, so that a wrong guess is seen before it costs an hour. */
export function describeInput({ file, columns, counts }: Described, print: (line: string) => void): void {
  print(`${file.path}: ${file.encoding}, ${DELIMITER_NAMES[file.delimiter] ?? file.delimiter}, ${counts.records} records`);
  const understood = [...columnsByField(columns)].map(
    ([field, indexes]) => `${indexes.map((index) => printable(columns[index]?.header ?? '')).join(' + ')} = ${field}`,
  );
  const carried = columns.filter(({ field }) => field === null).map(({ header }) => printable(header));
  print(`  understood: ${understood.join(', ')}`);
  if (carried.length > 0) print(`  carried through: ${carried.join(', ')}`);
  print(
    `  ${counts.withWebsite} with a website, ${counts.nameOnly} with a name only${counts.unusable > 0 ? `, ${counts.unusable} with neither (kept in the output, not audited)` : ''}`,
  );
}
