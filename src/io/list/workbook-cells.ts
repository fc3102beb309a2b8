import { Parser } from 'htmlparser2';

/** How a number is shown: as a date, with zeros in front, or as it is. */
export type CellFormat =
  | { readonly kind: 'date' }
  | { readonly kind: 'padded'; readonly digits: number }
  | { readonly kind: 'plain' };

export interface WorkbookCell {
  /** `s` shared string, `inlineStr`, `str` of a formula, `b` yes or no, `e` error, `d` ISO date, `n` number. */
  readonly type: string;
  readonly value: string;
  readonly formula: string;
}

const PLAIN: CellFormat = { kind: 'plain' };
/** Formats that Excel has without saying so (ECMA-376, 18.8.30). */
const DATE_FORMATS: ReadonlySet<number> = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);
const LINK = /^HYPERLINK\(\s*"((?:https?:|www\.)[^"]+)"/i;

export function cellText({ type, value, formula }: WorkbookCell, strings: readonly string[], format: CellFormat = PLAIN): string {
  const link = formula && LINK.exec(formula)?.[1];
  if (link) return link;
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'true' : 'false';
  if (type === 'e') return '';
  if (type !== 'n' || value === '') return value;
  return numberText(value, format);
}

/** Long numbers in full: a telephone number is 390376084517, never 3.9E+11. */
function numberText(value: string, format: CellFormat): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  if (format.kind === 'date') return dateText(number);
  const text = Number.isInteger(number) && Math.abs(number) < 1e21 ? BigInt(number).toString() : String(number);
  return format.kind === 'padded' ? text.padStart(format.digits, '0') : text;
}

/** Days since the end of 1899, as Excel counts them. */
function dateText(days: number): string {
  const date = new Date(Math.round((days - 25_569) * 86_400_000));
  return Number.isNaN(date.getTime()) ? String(days) : date.toISOString().slice(0, 10);
}

/** The formats of cell styles, by the number that cells name. */
export function readFormats(styles: string): readonly CellFormat[] {
  const codes = new Map<number, string>();
  const formats: CellFormat[] = [];
  let inCells = false;
  const parser = new Parser(
    {
      onopentag: (name, { numFmtId, formatCode }) => {
        if (name === 'numFmt') codes.set(Number(numFmtId), formatCode ?? '');
        if (name === 'cellXfs') inCells = true;
        if (name === 'xf' && inCells) formats.push(formatOf(Number(numFmtId ?? 0), codes));
      },
      onclosetag: (name) => {
        if (name === 'cellXfs') inCells = false;
      },
    },
    { xmlMode: true },
  );
  parser.write(styles);
  parser.end();
  return formats;
}

function formatOf(id: number, codes: ReadonlyMap<number, string>): CellFormat {
  if (DATE_FORMATS.has(id)) return { kind: 'date' };
  const code = (codes.get(id) ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (/^0{2,}$/.test(code)) return { kind: 'padded', digits: code.length };
  return /[dmyh]/i.test(code) && !/[#0]/.test(code) ? { kind: 'date' } : PLAIN;
}
