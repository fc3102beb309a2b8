import { sectorFromText } from '../../data/sectors.ts';
import { fold } from '../../lib/fold.ts';
import { cellKinds } from './cell-kinds.ts';
import { readText } from './clean-cell.ts';
import type { HeaderReading } from './header-claims.ts';
import { readHeader } from './read-header.ts';

export interface FoundHeader {
  /** Cells of the header; null: the list has none. */
  readonly header: readonly string[] | null;
  /** Records before the first business: titles, the header, a second header line. */
  readonly skip: number;
  /** Records that were taken for titles or further headers. */
  readonly ignored: readonly (readonly string[])[];
}

/** Titles, remarks and dates above a table take no more lines than this. */
const DEEPEST = 25;
const LONGEST_NAME = 120;

/**
 * Finds the line with the names of the columns: the first of the lines that say most about columns, with the lines above left out.
 * Where no line has names that anybody knows, the first is a header when it looks unlike the lines below.
 */
export function findHeader(records: readonly (readonly string[])[], width: number, names: readonly string[] = []): FoundHeader {
  const table = { width, webColumns: webColumns(records) };
  const judged = records.slice(0, DEEPEST).map((cells) => judgeLine(cells, table));
  const wanted = new Set(names.map(fold));
  let best = records.slice(0, DEEPEST).findIndex((cells) => cells.some((cell) => wanted.has(fold(cell)) && cell.trim()));
  if (best < 0) for (const [at, line] of judged.entries()) if (line.score > (judged[best]?.score ?? 0)) best = at;
  if (best < 0) best = wanted.size > 0 ? firstOfWidth(records, width) : unknownHeader(records, judged, width);
  if (best >= 0 && isCompletedBelow(records, judged, best)) best++;
  if (best < 0) {
    const start = firstOfWidth(records, width);
    return { header: null, skip: start, ignored: records.slice(0, start) };
  }
  const header = fillFromAbove(records[best] ?? [], records[best - 1], width);
  const more = furtherHeaders(records, best, header);
  return { header, skip: best + 1 + more, ignored: [...records.slice(0, best), ...records.slice(best + 1, best + 1 + more)] };
}

interface JudgedLine {
  /** Over 0: a line of names. */
  readonly score: number;
  readonly filled: number;
  readonly typed: number;
}

interface Table {
  readonly width: number;
  /** Columns whose cells are web addresses. */
  readonly webColumns: ReadonlySet<number>;
}

/** `address.city` names a column, `bar.it` is a site: what stands below it tells which. */
function webColumns(records: readonly (readonly string[])[]): ReadonlySet<number> {
  const found = new Set<number>();
  const lines = records.slice(1, DEEPEST * 2);
  for (let column = 0; column < Math.max(0, ...lines.map((cells) => cells.length)); column++) {
    const texts = lines.map((cells) => readText(cells[column])).filter(Boolean);
    if (texts.length > 0 && texts.filter((text) => cellKinds(text).has('web')).length >= texts.length / 2) found.add(column);
  }
  return found;
}

function judgeLine(cells: readonly string[], { width, webColumns }: Table): JudgedLine {
  let [known, guessed, typed, filled] = [0, 0, 0, 0];
  const record = sharedRecord(cells);
  for (const [column, cell] of cells.entries()) {
    const text = readText(cell);
    if (!text) continue;
    filled++;
    const { about, claims, name } = text.length > LONGEST_NAME ? UNKNOWN : readHeader(text);
    const sure = claims.some(({ strength }) => strength === 'sure');
    if (isAddress(text) || (webColumns.has(column) && cellKinds(text).has('web') && !isFieldOf(text, record))) typed++;
    else if ((isWholly(about, claims, name) || sure) && !isTrade(text, name)) known++;
    else if (isTypedValue(text)) typed++;
    else if (claims.length > 0 || about === 'other' || about === 'person' || about === 'personName') guessed++;
  }
  const enough = filled >= Math.max(1, Math.min(width, cells.length || width) * 0.4) && (width < 2 || filled > 1 || known > 1);
  const named = known + guessed * 0.3;
  const isHeader = enough && known > 0 && typed * 2 <= known && named >= filled * 0.25;
  return { score: isHeader ? named - typed * 2 : 0, filled, typed };
}

const FIELD_OF_RECORD = /^([\p{L}_]\w*)\.\w[\w.]*$/u;

/** `empresa.nombre`, `empresa.web`: the record of which more than one cell is a field; hosts do not begin alike. */
function sharedRecord(cells: readonly string[]): string | null {
  const records = cells.flatMap((cell) => FIELD_OF_RECORD.exec(cell.trim())?.[1] ?? []);
  return records.find((name, at) => name.toLowerCase() !== 'www' && records.indexOf(name) < at) ?? null;
}

const isFieldOf = (text: string, record: string | null) => record !== null && text.startsWith(`${record}.`);

const UNKNOWN: HeaderReading = { about: 'unknown', claims: [], name: null, languages: new Set() };

/** Every word of it is a word of headers. */
const isWholly = (about: HeaderReading['about'], claims: HeaderReading['claims'], name: HeaderReading['name']) =>
  (about === 'other' || about === 'person' || about === 'personName') && claims.length === 0
    ? true
    : name === 'generic' || claims.some(({ strength }) => strength === 'unsure' && claims.length > 0);

/** Names with dots (`address.city`) look like hosts; these do not. */
const isAddress = (text: string) => /^(?:https?:|www\.)|@\w/i.test(text);

/** `Bar`, `Hotel` are what a business is as often as what a column is called. */
const isTrade = (text: string, name: HeaderReading['name']) =>
  name === 'firm' && !/\s/.test(text) && sectorFromText(text) !== null;

function isTypedValue(text: string): boolean {
  const kinds = cellKinds(text);
  return (['web', 'email', 'dialled', 'date', 'number'] as const).some((kind) => kinds.has(kind));
}

/** A first line of words over columns of addresses or numbers; -1 when the first line is like the others. */
function unknownHeader(records: readonly (readonly string[])[], judged: readonly JudgedLine[], width: number): number {
  const first = firstOfWidth(records, width);
  const line = records[first];
  if (!line || (judged[first]?.typed ?? 1) > 0 || records.length < first + 2) return -1;
  const below = records.slice(first + 1, first + 30);
  const contrast = line.some((cell, column) => {
    const text = readText(cell);
    if (!text) return false;
    const values = below.map((cells) => readText(cells[column])).filter(Boolean);
    return values.length > 0 && values.filter(isTypedValue).length >= values.length * 0.8;
  });
  return contrast ? first : -1;
}

function firstOfWidth(records: readonly (readonly string[])[], width: number): number {
  const at = records.findIndex(
    (cells) => width < 2 || (cells.length >= Math.min(width, 2) && cells.filter((cell) => cell.trim()).length > 1),
  );
  return Math.max(0, at > DEEPEST ? 0 : at);
}

/** Merged cells: the line below holds names too, where this one has none. */
function isCompletedBelow(records: readonly (readonly string[])[], judged: readonly JudgedLine[], at: number): boolean {
  const [line = [], below = []] = [records[at], records[at + 1]];
  if ((judged[at + 1]?.score ?? 0) < (judged[at]?.score ?? 0) - 0.5) return false;
  const isBlank = (cell: string | undefined) => !cell?.trim();
  return (
    line.some((cell, column) => isBlank(cell) && !isBlank(below[column])) &&
    line.some((cell, column) => !isBlank(cell) && isBlank(below[column]))
  );
}

/** Merged cells: a name that stands in the line above, over an empty cell. */
function fillFromAbove(header: readonly string[], above: readonly string[] | undefined, width: number): readonly string[] {
  if (!above || above.filter((cell) => cell.trim()).length < 2 || !header.some((cell) => !cell.trim())) return header;
  const size = Math.max(header.length, Math.min(width, above.length));
  return Array.from({ length: size }, (_, at) => header[at]?.trim() || above[at]?.trim() || '');
}

/** Lines below the header that are headers again: in a second language, or tags (`#org +name`). */
function furtherHeaders(records: readonly (readonly string[])[], at: number, header: readonly string[]): number {
  const fields = header.map((cell) => readHeader(cell).claims[0]?.field ?? null);
  let more = 0;
  for (const cells of records.slice(at + 1, at + 3)) {
    const filled = cells.filter((cell) => cell.trim());
    const tags = filled.length > 0 && filled.every((cell) => /^#[a-z]/i.test(cell.trim()));
    const same = cells.filter((cell, column) => {
      const reading = cell.trim() && !cellKinds(readText(cell)).has('web') ? readHeader(cell) : UNKNOWN;
      const claim = isTrade(cell.replace(/\d+/g, '').trim(), reading.name) ? undefined : reading.claims[0];
      return claim?.strength === 'sure' && claim.field === fields[column];
    }).length;
    if (!tags && !(same >= 2 && same >= filled.length * 0.6)) break;
    more++;
  }
  return more;
}
