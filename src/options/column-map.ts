import { INPUT_FIELDS, type InputField } from '../data/header-names.ts';
import { UsageError } from '../model/usage-error.ts';

/** Reads `--map "Ragione Sociale=name,Web=website"`. */
export function parseColumnMap(text: string): ReadonlyMap<string, InputField> {
  const map = new Map<string, InputField>();
  for (const part of text.split(',').filter((piece) => piece.trim())) {
    const at = part.lastIndexOf('=');
    const field = part.slice(at + 1).trim();
    const known = INPUT_FIELDS.find((name) => name.toLowerCase() === field.toLowerCase());
    if (at < 1 || !known)
      throw new UsageError(`--map takes "Column=field,…"; "${part.trim()}" is not that. Fields are: ${INPUT_FIELDS.join(', ')}`);
    map.set(part.slice(0, at).trim(), known);
  }
  return map;
}
