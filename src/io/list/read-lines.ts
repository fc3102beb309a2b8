import { createReadStream } from 'node:fs';
import iconv from 'iconv-lite';
import { UsageError } from '../../model/usage-error.ts';
import type { InputFile } from '../inspect-input.ts';
import { decodeLine } from './encoding.ts';

/** No record of a list of businesses is longer; a quote that is never closed, or no list at all, is. */
export const LONGEST_RECORD = 1024 * 1024;
const CHUNK = 64 * 1024;

export type TextSource = Pick<InputFile, 'path' | 'encoding' | 'oddLines' | 'lineEnd'>;

/** The lines of a file in bunches, without their ends (`\r` of `\r\n` stays); memory does not grow with the file. */
export async function* readLines(file: TextSource): AsyncGenerator<string[], void> {
  let isStart = true;
  for await (const lines of file.oddLines === null ? decodedLines(file) : mixedLines(file, file.oddLines)) {
    if (isStart && lines[0] !== undefined) {
      lines[0] = lines[0].replace(/^\ufeff/, '');
      isStart = false;
    }
    yield lines;
  }
}

async function* decodedLines({ path, encoding, lineEnd }: TextSource): AsyncGenerator<string[], void> {
  const decoder = iconv.getDecoder(encoding, { stripBOM: false });
  let rest = '';
  for await (const chunk of readChunks(path)) {
    const lines = (rest + decoder.write(chunk)).replaceAll('\0', '').split(lineEnd);
    rest = lines.pop() ?? '';
    refuseEndless(path, rest.length);
    if (lines.length > 0) yield lines;
  }
  const last = (rest + (decoder.end() ?? '')).replaceAll('\0', '');
  if (last) yield last.split(lineEnd);
}

/** Line by line, each in its own encoding. */
async function* mixedLines({ path, lineEnd }: TextSource, oddLines: string): AsyncGenerator<string[], void> {
  const end = lineEnd.charCodeAt(0);
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of readChunks(path)) {
    const bytes = Buffer.concat([rest, chunk]);
    const lines: string[] = [];
    let from = 0;
    for (let at = bytes.indexOf(end); at >= 0; at = bytes.indexOf(end, from)) {
      lines.push(decodeLine(bytes.subarray(from, at), oddLines).replaceAll('\0', ''));
      from = at + 1;
    }
    rest = bytes.subarray(from);
    refuseEndless(path, rest.length);
    if (lines.length > 0) yield lines;
  }
  if (rest.length > 0) yield [decodeLine(rest, oddLines).replaceAll('\0', '')];
}

async function* readChunks(path: string): AsyncGenerator<Buffer, void> {
  const source = createReadStream(path, { highWaterMark: CHUNK });
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) yield chunk;
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${(error as Error).message}`);
  } finally {
    source.destroy();
  }
}

function refuseEndless(path: string, length: number): void {
  if (length > LONGEST_RECORD)
    throw new UsageError(`${path}: a line is over 1 MB. Give a list of one business a line, or another --encoding.`);
}
