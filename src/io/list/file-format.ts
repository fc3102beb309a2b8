import { extname } from 'node:path';
import { UsageError } from '../../model/usage-error.ts';

export type ListFormat = 'csv' | 'xlsx' | 'json' | 'jsonl';

const SAVE_AS_CSV = 'Open it in a spreadsheet program and save it as .xlsx or as CSV (UTF-8).';

/** What a list is by its first bytes; throws UsageError with what to do for what is no list. */
export function listFormat(path: string, start: Buffer): ListFormat {
  const name = extname(path).toLowerCase();
  const head = start.subarray(0, 4096).toString('latin1');
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006'))
    return zipFormat(path, name, start.toString('latin1'));
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0'))
    throw new UsageError(`${path} is an old Excel workbook (.xls). ${SAVE_AS_CSV}`);
  if (head.startsWith('%PDF'))
    throw new UsageError(`${path} is a PDF: its tables cannot be read. Ask for the list as CSV or Excel (.xlsx).`);
  if (head.startsWith('{\\rtf'))
    throw new UsageError(`${path} is a text document (RTF). Copy its table into a spreadsheet and save it as CSV.`);
  if (head.startsWith('\u001f\u008b')) throw new UsageError(`${path} is compressed (gzip). Unpack it first: gunzip "${path}"`);
  if (head.startsWith('SQLite format 3')) throw new UsageError(`${path} is a SQLite database. Export the table as CSV.`);
  if (/^PAR1|^Obj\u0001/.test(head)) throw new UsageError(`${path} is a data file (Parquet or Avro). Export it as CSV.`);
  if (/^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8)/.test(head))
    throw new UsageError(`${path} is a picture. Ask for the list as CSV or Excel (.xlsx).`);
  return textFormat(
    path,
    name,
    head
      .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
      .replaceAll('\0', '')
      .trimStart(),
  );
}

function zipFormat(path: string, name: string, bytes: string): ListFormat {
  if (bytes.includes('opendocument.spreadsheet') || name === '.ods')
    throw new UsageError(`${path} is an OpenDocument spreadsheet (.ods). ${SAVE_AS_CSV}`);
  if (bytes.includes('word/document') || name === '.docx')
    throw new UsageError(`${path} is a Word document. Copy its table into a spreadsheet and save it as CSV.`);
  const workbook = bytes.includes('xl/') || bytes.includes('[Content_Types].xml');
  if (name === '.xlsx' || name === '.xlsm' || (workbook && name === '')) return 'xlsx';
  if (workbook)
    throw new UsageError(`${path} is an Excel workbook under another name. Rename it to .xlsx, or save it as CSV from Excel.`);
  throw new UsageError(`${path} is a ZIP archive. Unpack it and give the list in it.`);
}

function textFormat(path: string, name: string, head: string): ListFormat {
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body|table|meta|div)\b/is.test(head))
    throw new UsageError(
      `${path} is a page (HTML), not a list: a download that needs a login, or an .xls that is really HTML. Open it in a spreadsheet program and save it as CSV or .xlsx.`,
    );
  if (/^<\?xml|^<[\w:]+[\s>]/.test(head) && !head.startsWith('<a '))
    throw new UsageError(`${path} is XML${head.includes('Workbook') ? ' (an Excel 2003 workbook)' : ''}. ${SAVE_AS_CSV}`);
  const json = jsonFormat(name, head);
  if (!json) return 'csv';
  if (['.json', '.jsonl', '.ndjson', '.geojson', ''].includes(name)) return json;
  throw new UsageError(
    `${path} holds JSON, not CSV. Rename it to ${json === 'json' ? '.json' : '.jsonl'} and give it again: a list of objects is read.`,
  );
}

function jsonFormat(name: string, head: string): 'json' | 'jsonl' | null {
  if (name === '.jsonl' || name === '.ndjson') return 'jsonl';
  if (/^\[\s*(?:\{|\])/.test(head)) return 'json';
  if (!/^\{\s*(?:"|\})/.test(head)) return name === '.json' ? 'json' : null;
  // objects that end with their line, or one object over many lines that holds the list
  const [first = '', second = ''] = head.split('\n').filter((line) => line.trim());
  return isObject(first.trim()) && second.trimStart().startsWith('{') ? 'jsonl' : 'json';
}

function isObject(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}
