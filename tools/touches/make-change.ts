import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Change, Counted, Edit } from './change.ts';

const ROOT = join(import.meta.dirname, '../..');
const TSC = join(ROOT, 'node_modules/.bin/tsc');
/** What the program needs to run, and no more. */
const COPIED = ['src', 'package.json', 'tsconfig.json'];

/** Makes the change in a copy of the program, has the compiler look at it, and tries it. */
export function makeChange({ edits, proof }: Change): Counted {
  const copy = mkdtempSync(join(tmpdir(), 'vetrina-touches-'));
  try {
    for (const name of COPIED) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    for (const edit of edits) apply(copy, edit);
    writeFileSync(join(copy, 'proof.ts'), proof);
    const files = [...new Set(edits.map(({ file }) => file))];
    return { files, problem: run(copy, TSC, '--noEmit', '-p', onlySource(copy)) ?? run(copy, process.execPath, 'proof.ts') };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function apply(copy: string, edit: Edit): void {
  const path = join(copy, edit.file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, editedText(edit, existsSync(path) ? readFileSync(path, 'utf8') : null));
}

/** The file after the edit. Throws when the program has changed so that the edit does not fit any more. */
export function editedText(edit: Edit, before: string | null): string {
  if ('create' in edit) {
    if (before !== null) throw new Error(`${edit.file} is there already`);
    return edit.create;
  }
  const anchor = 'after' in edit ? edit.after : edit.replace;
  if (before?.split(anchor).length !== 2) throw new Error(`"${anchor}" does not stand once in ${edit.file}`);
  return before.replace(anchor, () => ('after' in edit ? edit.after + edit.insert : edit.by));
}

function onlySource(copy: string): string {
  const path = join(copy, 'tsconfig.source.json');
  writeFileSync(
    path,
    JSON.stringify({ extends: './tsconfig.json', compilerOptions: { noUnusedLocals: false }, include: ['src', 'proof.ts'] }),
  );
  return path;
}

/** What it said when it failed, null when it did not. */
function run(copy: string, command: string, ...args: readonly string[]): string | null {
  try {
    execFileSync(command, args, { cwd: copy, encoding: 'utf8', stdio: 'pipe' });
    return null;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return `${stdout}${stderr}`.trim().split('\n').slice(0, 12).join('\n') || String(error);
  }
}
