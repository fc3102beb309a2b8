import { BUILT_LINK, NAMED_NUMBER, VENDOR_CODE, VENDOR_SETTING, WHOLE_LINK } from '../../data/messaging-code.ts';
import { withoutComments } from '../../lib/without-comments.ts';

export interface NumberInCode {
  readonly written: string;
  readonly snippet: string;
}

/** Longest code of one script that is read: bundles hold no configuration of a small business. */
const LONGEST_CODE = 300_000;
const LITERAL = /["'`](\+?[\d][\d\s().-]{6,18})["'`]|[:=]\s{0,3}(\d{9,15})\b/g;

/** Numbers that the code of a page puts into WhatsApp links, where they stand there as plain literals. */
export function numbersBuiltInto(source: string): readonly NumberInCode[] {
  if (source.length > LONGEST_CODE) return [];
  const code = withoutComments(source);
  const found: NumberInCode[] = [];
  const add = (written: string | undefined, at: number) => {
    if (written && !found.some((one) => one.written === written))
      found.push({ written, snippet: code.slice(Math.max(0, at - 20), at + 100) });
  };
  for (const match of code.matchAll(WHOLE_LINK)) add(match[1], match.index);
  for (const match of code.matchAll(NAMED_NUMBER)) add(match[2], match.index);
  if (VENDOR_CODE.test(code)) for (const match of code.matchAll(VENDOR_SETTING)) add(match[1], match.index);
  const builders = new Set([...code.matchAll(BUILT_LINK)].map((match) => match[1] ?? ''));
  for (const builder of [...builders].slice(0, 10)) for (const { written, at } of literalsOf(builder, code)) add(written, at);
  return found;
}

/** Literals given to a variable, or to the property of an object (`CONFIG.phone`), anywhere in the code. */
function literalsOf(builder: string, code: string): { readonly written: string; readonly at: number }[] {
  const name = builder.split('.').at(-1) ?? '';
  const found: { written: string; at: number }[] = [];
  for (let at = code.indexOf(name); at >= 0 && found.length < 20; at = code.indexOf(name, at + name.length)) {
    const given = /^["']?\s{0,3}[:=](?!=)\s{0,3}/.exec(code.slice(at + name.length, at + name.length + 12));
    if (!given || /[\w$]/.test(code[at - 1] ?? '')) continue;
    const from = at + name.length + given[0].length;
    const value =
      code[from] === '{' || code[from] === '['
        ? code.slice(from, closing(code, from))
        : code.slice(from - 2, endOfValue(code, from));
    for (const match of value.matchAll(LITERAL)) found.push({ written: match[1] ?? match[2] ?? '', at });
  }
  return found;
}

function endOfValue(code: string, from: number): number {
  const end = code.slice(from, from + 200).search(/[,;\n}]/);
  return end < 0 ? from + 200 : from + end;
}

/** End of the object or list that opens here, at most 2,000 characters on. */
function closing(code: string, from: number): number {
  let depth = 0;
  for (let i = from; i < Math.min(code.length, from + 2000); i++) {
    if (code[i] === '{' || code[i] === '[') depth++;
    if ((code[i] === '}' || code[i] === ']') && --depth === 0) return i + 1;
  }
  return Math.min(code.length, from + 2000);
}
