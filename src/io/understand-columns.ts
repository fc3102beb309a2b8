import { HEADER_NAMES, INPUT_FIELDS, type InputField } from '../data/header-names.ts';
import { fold } from '../lib/fold.ts';
import { UsageError } from '../model/usage-error.ts';

export interface Column {
  /** As typed in the file, trimmed; `column 3` when it was empty; a second column of the same name is `Name (2)`. */
  readonly header: string;
  /** What it was understood as, null when it is only carried through. */
  readonly field: InputField | null;
}

/** Name without accents, punctuation and years: `ATECO 2007` → `ateco`. */
function foldHeader(header: string): string {
  return fold(header)
    .replace(/\b(19|20)\d\d\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/**
 * Decides what each column is. `mapped` (from `--map`) wins over the table of names; each field is used once, by the
 * column whose name stands first in the table.
 */
export function understandColumns(cells: readonly string[], mapped: ReadonlyMap<string, InputField>): readonly Column[] {
  const headers = nameColumns(cells);
  const fields: (InputField | null)[] = headers.map(() => null);
  for (const [name, field] of mapped) {
    const index = headers.findIndex((header) => header === name || foldHeader(header) === foldHeader(name));
    if (index < 0)
      throw new UsageError(`--map names a column "${name}" that the file does not have. Its columns are: ${headers.join(', ')}`);
    fields[index] = field;
  }
  const folded = headers.map(foldHeader);
  for (const field of INPUT_FIELDS) {
    if (fields.includes(field)) continue;
    const known = HEADER_NAMES[field];
    const ranked = folded
      .map((name, index) => ({ index, rank: fields[index] === null ? known.indexOf(name) : -1 }))
      .filter(({ rank }) => rank >= 0)
      .sort((a, b) => a.rank - b.rank || a.index - b.index);
    if (ranked[0]) fields[ranked[0].index] = field;
  }
  return headers.map((header, index) => ({ header, field: fields[index] ?? null }));
}

function nameColumns(cells: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  return cells.map((cell, index) => {
    const name = cell.trim() || `column ${index + 1}`;
    const count = (times.get(name) ?? 0) + 1;
    times.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
