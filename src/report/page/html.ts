import { cleanText } from './clean-text.ts';

/** Kept under a symbol that only this module has: nothing read from a record can pose as markup. */
const MARKUP = Symbol('markup');
export interface Html {
  readonly [MARKUP]: string;
}
export type Part = Html | string | number | null | undefined | false | readonly Part[];

/**
 * Markup from a template. Everything put in is escaped and cleaned unless it is markup itself; null, undefined and
 * false give nothing; lists are joined. Values in attributes must stand in double quotes.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let markup = strings[0] ?? '';
  parts.forEach((part, index) => {
    const before = strings[index] ?? '';
    if (before.endsWith('=')) throw new Error(`A value in an attribute needs quotes: ${before.slice(-40)}`);
    markup += write(part) + (strings[index + 1] ?? '');
  });
  return { [MARKUP]: markup };
}

/** Our own stylesheets and scripts, as they are. Never for anything that comes from a record. */
export function trusted(markup: string): Html {
  return { [MARKUP]: markup };
}

export function markupOf(part: Html): string {
  return part[MARKUP];
}

/** Text of others: kept apart so that its reading direction cannot spill over. Plain ASCII has none of its own. */
export function foreign(text: Part): Html {
  if (typeof text === 'string' && /^[\x20-\x7e]*$/.test(text)) return html`${text}`;
  return html`<bdi>${text}</bdi>`;
}

function write(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escapeText(cleanText(part));
  if (MARKUP in part) return part[MARKUP];
  return part.map(write).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

function escapeText(text: string): string {
  return text.replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? '');
}
