import { StringDecoder } from 'node:string_decoder';
import { Parser } from 'htmlparser2';
import yauzl from 'yauzl';
import { UsageError } from '../../model/usage-error.ts';
import type { InputFile } from '../inspect-input.ts';
import { type CellFormat, cellText, readFormats } from './workbook-cells.ts';

/** What one part of a workbook may unpack to: a small file that unpacks to more is no list of businesses. */
const LARGEST_SHEET = 2 * 1024 ** 3;
const LARGEST_STRINGS = 300 * 1024 ** 2;
const BATCH = 500;

type Parts = ReadonlyMap<string, yauzl.Entry>;

interface Workbook {
  readonly path: string;
  readonly zip: yauzl.ZipFile;
  readonly parts: Parts;
}

interface Sheet {
  readonly name: string;
  readonly part: string;
}

/** The rows of a sheet of an Excel workbook (ECMA-376), as text; read piece by piece, only its shared strings are kept. */
export async function* readWorkbook({ path, sheet }: InputFile): AsyncGenerator<string[][], void> {
  const book = await openWorkbook(path);
  try {
    const chosen = chooseSheet(path, await readSheets(book), sheet);
    const strings = await readStrings(book);
    const formats = readFormats(await partText(book, 'xl/styles.xml'));
    yield* readRows(book, chosen, { strings, formats });
  } finally {
    book.zip.close();
  }
}

const broken = (path: string, why: string) =>
  new UsageError(
    `${path} cannot be read as an Excel workbook (.xlsx): ${why}. Open it in a spreadsheet program and save it as CSV (UTF-8).`,
  );

async function openWorkbook(path: string): Promise<Workbook> {
  try {
    const zip = await yauzl.openPromise(path, { autoClose: false });
    const parts = new Map<string, yauzl.Entry>();
    for await (const entry of zip.eachEntry()) parts.set(entry.fileName.replace(/^\//, ''), entry);
    return { path, zip, parts };
  } catch (error) {
    throw broken(path, (error as Error).message);
  }
}

/** The texts of a part, in pieces; nothing when the workbook has no such part. */
async function* partPieces({ path, zip, parts }: Workbook, name: string, largest: number): AsyncGenerator<string, void> {
  const entry = parts.get(name);
  if (!entry) return;
  if (entry.uncompressedSize > largest)
    throw broken(path, `${name} is too large (${Math.round(entry.uncompressedSize / 1024 ** 2)} MB)`);
  const decoder = new StringDecoder('utf8');
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Buffer>) yield decoder.write(chunk);
  } catch (error) {
    throw broken(path, (error as Error).message);
  }
}

async function partText(book: Workbook, name: string): Promise<string> {
  let text = '';
  for await (const piece of partPieces(book, name, LARGEST_STRINGS)) text += piece;
  return text;
}

async function readSheets(book: Workbook): Promise<readonly Sheet[]> {
  const targets = new Map<string, string>();
  parseXml(await partText(book, 'xl/_rels/workbook.xml.rels'), (name, { Id = '', Target = '' }) => {
    if (name === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
  });
  const sheets: (Sheet & { readonly hidden: boolean })[] = [];
  parseXml(await partText(book, 'xl/workbook.xml'), (name, attributes) => {
    const part = name === 'sheet' ? targets.get(attributes['r:id'] ?? '') : undefined;
    if (part) sheets.push({ name: attributes.name ?? '', part, hidden: (attributes.state ?? 'visible') !== 'visible' });
  });
  const visible = sheets.filter(({ hidden }) => !hidden);
  return visible.length > 0 ? visible : sheets;
}

function chooseSheet(path: string, sheets: readonly Sheet[], wanted: string | null): Sheet {
  const chosen =
    wanted === null ? sheets[0] : sheets.find(({ name }) => name.trim().toLowerCase() === wanted.trim().toLowerCase());
  if (chosen) return chosen;
  if (sheets.length === 0) throw broken(path, 'it has no sheets');
  throw new UsageError(`${path} has no sheet "${wanted}". Its sheets are: ${sheets.map(({ name }) => name).join(', ')}`);
}

async function readStrings(book: Workbook): Promise<readonly string[]> {
  const strings: string[] = [];
  let text = '';
  let [inText, inPhonetic] = [false, false];
  const parser = new Parser(
    {
      onopentag: (name) => {
        if (name === 'si') text = '';
        inText = name === 't';
        if (name === 'rPh') inPhonetic = true;
      },
      ontext: (piece) => {
        if (inText && !inPhonetic) text += piece;
      },
      onclosetag: (name) => {
        if (name === 'si') strings.push(text);
        if (name === 't') inText = false;
        if (name === 'rPh') inPhonetic = false;
      },
    },
    { xmlMode: true },
  );
  for await (const piece of partPieces(book, 'xl/sharedStrings.xml', LARGEST_STRINGS)) parser.write(piece);
  parser.end();
  return strings;
}

interface CellTables {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
}

async function* readRows(book: Workbook, { part }: Sheet, tables: CellTables): AsyncGenerator<string[][], void> {
  let rows: string[][] = [];
  const parser = rowParser(tables, (row) => rows.push(row));
  for await (const piece of partPieces(book, part, LARGEST_SHEET)) {
    parser.write(piece);
    if (rows.length < BATCH) continue;
    yield rows;
    rows = [];
  }
  parser.end();
  if (rows.length > 0) yield rows;
}

/** Calls `done` with the cells of each row that has any. */
function rowParser({ strings, formats }: CellTables, done: (row: string[]) => void): Parser {
  let row: string[] = [];
  let cell = { column: 0, type: '', style: 0, value: '', formula: '' };
  let within: 'v' | 't' | 'f' | null = null;
  return new Parser(
    {
      onopentag: (name, { r, t, s }) => {
        if (name === 'row') row = [];
        else if (name === 'c')
          cell = { column: r ? columnOf(r) : row.length, type: t ?? 'n', style: Number(s ?? 0), value: '', formula: '' };
        else within = name === 'v' || name === 't' || name === 'f' ? name : null;
      },
      ontext: (text) => {
        if (within === 'f') cell.formula += text;
        else if (within) cell.value += text;
      },
      onclosetag: (name) => {
        if (name === 'c') {
          while (row.length < cell.column) row.push('');
          row[cell.column] = cellText(cell, strings, formats[cell.style]);
        } else if (name === 'row' && row.some(Boolean)) done(row);
        within = null;
      },
    },
    { xmlMode: true },
  );
}

/** `AB12` → 27; a workbook has at most 16,384 columns. */
function columnOf(reference: string): number {
  let column = 0;
  for (const char of reference) {
    const letter = char.charCodeAt(0) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return Math.min(Math.max(column, 1), 16_384) - 1;
}

function parseXml(text: string, open: (name: string, attributes: Readonly<Record<string, string>>) => void): void {
  const parser = new Parser({ onopentag: open }, { xmlMode: true });
  parser.write(text);
  parser.end();
}
