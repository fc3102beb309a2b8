import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GivenForm, inspectInput } from '../../../../src/io/inspect-input.ts';
import { readBusinesses } from '../../../../src/io/read-businesses.ts';
import type { Business } from '../../../../src/model/business.ts';
import { parseColumnMap } from '../../../../src/options/column-map.ts';

interface How extends GivenForm {
  readonly name?: string;
  readonly map?: string;
  readonly header?: boolean;
}

/** Writes a list to a file and reads it as `audit` does. */
export async function readList(content: string | Buffer, { name = 'list.csv', map = '', header = true, ...given }: How = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'vetrina-list-'));
  try {
    const path = join(folder, name);
    await writeFile(path, content);
    const file = await inspectInput(path, given);
    const { businesses, ...table } = await readBusinesses(file, { map: parseColumnMap(map), header, defaultCountry: null });
    const rows: Business[] = [];
    for await (const business of businesses) rows.push(business);
    return { file, ...table, rows };
  } finally {
    await rm(folder, { recursive: true });
  }
}

export const lines = (...all: readonly string[]) => `${all.join('\n')}\n`;
export const many = (size: number, line: (n: number) => string) => Array.from({ length: size }, (_, at) => line(at + 1));
