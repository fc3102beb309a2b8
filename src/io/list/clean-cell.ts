import { decodeHTML } from 'entities';
import type { InputField } from '../../data/header-names.ts';
import { ALSO_PLACES, PLACEHOLDER_MARKS, PLACEHOLDERS } from '../../data/words/lists.ts';
import { fold } from '../../lib/fold.ts';

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2});/i;
/** No placeholder is longer; longer cells need not be folded to see it. */
const LONGEST_PLACEHOLDER = 32;
/** Most cells are words or numbers, and are asked no more than this. */
const STARTS_AS_WORD = /^[\p{L}\d]/u;
const HAS_DIGIT = /[\d@]/;
/** Fields whose values may look like a placeholder: ND is a state, `Senza` a bar, `No` a number. */
const NAMES_AND_PLACES: ReadonlySet<InputField> = new Set(['name', 'city', 'province', 'country', 'id', 'sector']);

/** A cell as it is meant: blanks and entities read, one value out of a JSON list, null when it holds nothing. */
export function cleanCell(cell: string | undefined, field: InputField): string | null {
  const text = readText(cell);
  return text === '' || isPlaceholder(text, field) ? null : text;
}

export function readText(cell: string | undefined): string {
  if (!cell) return '';
  let text = cell.trim();
  if (text.startsWith('[') || text.startsWith('{')) text = firstOfList(text);
  // how spreadsheets keep zeros: ="00184", '00184
  else if (text.startsWith('="') && text.endsWith('"')) text = text.slice(2, -1).trim();
  if (text.charCodeAt(0) === 39 && /^'[\d+]/.test(text)) text = text.slice(1);
  // some programs encode what another one encoded before: `Smith &amp;amp; Sons`
  for (let pass = 0; pass < 2 && text.includes('&') && ENTITY.test(text); pass++)
    text = decodeHTML(text).replaceAll('\u00a0', ' ').trim();
  return text;
}

/** `["a","b"]` and `{a,b}` are lists as databases write them: the first that is not empty. */
function firstOfList(text: string): string {
  if (text.startsWith('[') && text.endsWith(']')) {
    try {
      const list: unknown = JSON.parse(text.replaceAll("'", '"'));
      const first = Array.isArray(list) ? list.find((item) => typeof item === 'string' && item.trim()) : undefined;
      if (Array.isArray(list)) return typeof first === 'string' ? first.trim() : list.length === 0 ? '' : text;
    } catch {
      return text;
    }
  }
  return text === '{}' ? '' : text;
}

function isPlaceholder(text: string, field: InputField): boolean {
  if (text.length > LONGEST_PLACEHOLDER) return false;
  if (!STARTS_AS_WORD.test(text)) {
    if (PLACEHOLDER_MARKS.test(text)) return true;
  } else if (HAS_DIGIT.test(text)) return false;
  const folded = fold(text);
  if (!PLACEHOLDERS.has(folded)) return false;
  // two letters in a row may be a place; with a mark between them (N/D, n.d.) they are none
  return !(NAMES_AND_PLACES.has(field) && ALSO_PLACES.has(folded));
}
