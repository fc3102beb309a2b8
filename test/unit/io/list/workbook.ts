import { crc32 } from 'node:zlib';

type Cell = string | { readonly number: number; readonly style?: number };

/** A small Excel workbook: styles 1 `00000` and 2 a date. */
export function workbook(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Buffer {
  const strings: string[] = [];
  const names = Object.keys(sheets);
  const parts = Object.values(sheets).map((rows, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(rows, strings)] as const);
  const xml = (text: string) => `<?xml version="1.0" encoding="UTF-8"?>${text}`;
  return zip([
    ['[Content_Types].xml', xml('<Types/>')],
    [
      'xl/workbook.xml',
      xml(
        `<workbook><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at + 1}"/>`).join('')}</sheets></workbook>`,
      ),
    ],
    [
      'xl/_rels/workbook.xml.rels',
      xml(
        `<Relationships>${names.map((_, at) => `<Relationship Id="r${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`,
      ),
    ],
    [
      'xl/styles.xml',
      xml(
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="00000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>',
      ),
    ],
    ...parts,
    ['xl/sharedStrings.xml', xml(`<sst>${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`)],
  ]);
}

function sheetXml(rows: readonly (readonly Cell[])[], strings: string[]): string {
  const cell = (value: Cell, column: number, row: number) => {
    const at = `${String.fromCharCode(65 + column)}${row + 1}`;
    if (typeof value === 'object') return `<c r="${at}" s="${value.style ?? 0}"><v>${value.number}</v></c>`;
    return value === '' ? '' : `<c r="${at}" t="s"><v>${strings.push(value.replaceAll('&', '&amp;')) - 1}</v></c>`;
  };
  const body = rows.map(
    (cells, row) => `<row r="${row + 1}">${cells.map((value, column) => cell(value, column, row)).join('')}</row>`,
  );
  return `<worksheet><sheetData>${body.join('')}</sheetData></worksheet>`;
}

/** An archive without compression (PKWARE's APPNOTE 6.3). */
function zip(parts: readonly (readonly [name: string, text: string])[]): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of parts) {
    const [path, data] = [Buffer.from(name), Buffer.from(text)];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(path.length, 22);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    common.copy(entry, 6);
    entry.writeUInt32LE(offset, 42);
    bodies.push(Buffer.from('PK\u0003\u0004'), common, path, data);
    entries.push(entry, path);
    offset += 4 + common.length + path.length + data.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, directory, end]);
}
