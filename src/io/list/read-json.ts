import { readFile } from 'node:fs/promises';
import { UsageError } from '../../model/usage-error.ts';
import type { InputFile } from '../inspect-input.ts';
import { readLines } from './read-lines.ts';

/** A JSON document is read as a whole; longer lists come as JSON Lines. */
const LONGEST_DOCUMENT = 100 * 1024 * 1024;
/** Objects whose keys make the header. */
const SEEN_FOR_KEYS = 1_000;
const DEEPEST = 4;
const BATCH = 500;

type Flat = ReadonlyMap<string, string>;

/** The objects of a JSON list or of JSON Lines as records; the first record is the header: every key, `address.city` for nested ones. */
export async function* readJson(file: InputFile): AsyncGenerator<string[][], void> {
  let keys: string[] | null = null;
  let waiting: Flat[] = [];
  let isFirst = true;
  const toRecords = (objects: readonly Flat[], header: readonly string[]) =>
    objects.map((object) => {
      const late = [...object.keys()].filter((key) => !header.includes(key));
      return [...header, ...late].map((key) => object.get(key) ?? '');
    });
  for await (const objects of file.format === 'jsonl' ? jsonLines(file) : jsonDocument(file)) {
    waiting = waiting.concat(objects);
    if (keys === null && waiting.length < SEEN_FOR_KEYS) continue;
    keys ??= headerOf(waiting);
    yield isFirst ? [keys, ...toRecords(waiting, keys)] : toRecords(waiting, keys);
    isFirst = false;
    waiting = [];
  }
  if (waiting.length === 0) return;
  keys ??= headerOf(waiting);
  yield isFirst ? [keys, ...toRecords(waiting, keys)] : toRecords(waiting, keys);
}

const headerOf = (objects: readonly Flat[]) => [...new Set(objects.flatMap((object) => [...object.keys()]))];

async function* jsonLines(file: InputFile): AsyncGenerator<Flat[], void> {
  let number = 0;
  for await (const lines of readLines(file)) {
    const objects: Flat[] = [];
    for (const line of lines) {
      number++;
      if (line.trim()) objects.push(flatten(parseLine(file.path, line, number)));
    }
    yield objects;
  }
}

function parseLine(path: string, line: string, number: number): unknown {
  try {
    const value: unknown = JSON.parse(line.trim().replace(/,$/, ''));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // told below, with the line
  }
  throw new UsageError(
    `${path}, line ${number}: this is no JSON object. JSON Lines hold one object a line: {"name":"…","website":"…"}`,
  );
}

async function* jsonDocument({ path, bytes }: InputFile): AsyncGenerator<Flat[], void> {
  if (bytes > LONGEST_DOCUMENT)
    throw new UsageError(
      `${path} is a JSON document of over 100 MB. Turn it into JSON Lines first: jq -c '.[]' "${path}" > list.jsonl`,
    );
  const list = listIn(parseDocument(path, (await readFile(path, 'utf8')).replace(/^\ufeff/, '')));
  if (!list)
    throw new UsageError(
      `${path} is JSON, but no list of objects: give [{"name":"…","website":"…"}, …] or one object a line (.jsonl).`,
    );
  for (let at = 0; at < list.length; at += BATCH) yield list.slice(at, at + BATCH).map(flatten);
}

function parseDocument(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${path} is broken JSON: ${(error as Error).message.slice(0, 200)}`);
  }
}

/** The list itself, or the longest list of objects in the document (`{"elements":[…]}`, GeoJSON's features). */
function listIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value))
    return value.length > 0 && value.every((item) => typeof item === 'object' && item !== null) ? value : null;
  if (typeof value !== 'object' || value === null) return null;
  const lists = Object.values(value)
    .map(listIn)
    .filter((list) => list !== null);
  return lists.reduce<readonly unknown[] | null>((a, b) => (a && a.length >= b.length ? a : b), null);
}

/** Text of every value by its path; lists of texts are joined as a website cell may hold them. */
function flatten(value: unknown): Flat {
  const found = new Map<string, string>();
  const walk = (item: unknown, path: string, depth: number) => {
    if (item === null || item === undefined) return;
    if (typeof item !== 'object') found.set(path, String(item));
    else if (Array.isArray(item) && item.every((each) => typeof each !== 'object')) found.set(path, item.join(' | '));
    else if (depth < DEEPEST)
      for (const [key, each] of Object.entries(item))
        walk(
          each,
          path && key !== 'properties' && key !== 'tags'
            ? `${path}.${key}`
            : path && (key === 'properties' || key === 'tags')
              ? path
              : key,
          depth + 1,
        );
    else found.set(path, JSON.stringify(item));
  };
  if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) walk(each, key === 'properties' || key === 'tags' ? '' : key, 0);
  return found;
}
