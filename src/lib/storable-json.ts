/** What PostgreSQL cannot store and no file should hold: NUL and halves of surrogate pairs (a snippet cut through an emoji). */
const UNSTORABLE = /\\u(?:0000|d[89a-f][\da-f]{2})/i;

/** JSON on one line, with U+FFFD for what cannot be stored, as any UTF-8 file would show it. */
export function storableJson(value: unknown): string {
  const text = JSON.stringify(value);
  return UNSTORABLE.test(text) ? JSON.stringify(value, mendText) : text;
}

function mendText(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '\ufffd') : value;
}
