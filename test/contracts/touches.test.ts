import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CHANGES } from '../../tools/touches/changes.ts';
import { editedText } from '../../tools/touches/make-change.ts';

const root = join(import.meta.dirname, '../..');

it.each(CHANGES.map((change) => [change.name, change] as const))(
  '%s touches no more files than promised',
  (_, { goal, edits }) => {
    expect(new Set(edits.map(({ file }) => file)).size).toBeLessThanOrEqual(goal);
    const texts = new Map<string, string | null>();
    // what the program has become must still be as the change finds it; that it works is tried by test/e2e/touches.test.ts
    for (const edit of edits) {
      const path = join(root, edit.file);
      const before = texts.get(edit.file) ?? (existsSync(path) ? readFileSync(path, 'utf8') : null);
      texts.set(edit.file, editedText(edit, before));
    }
  },
);
