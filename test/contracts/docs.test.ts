import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GENERATED_FILES, withTables } from '../../tools/docs.ts';

const root = join(import.meta.dirname, '../..');
/** Lines; more and nobody reads it to the end. */
const LONGEST_README = 150;

describe('documents', () => {
  it.each(GENERATED_FILES)('%s is what npm run docs writes', (path) => expect(readFileSync(path, 'utf8')).toBe(withTables(path)));

  it('the README is one page', () =>
    expect(readFileSync(join(root, 'README.md'), 'utf8').split('\n').length).toBeLessThanOrEqual(LONGEST_README));

  it('every link to a file of the repository leads somewhere', () => {
    const dead = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md', { cwd: root })].flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map(([, link = '']) => join(dirname(file), link))
        .filter((path) => !existsSync(join(root, path)))
        .map((path) => `${file} → ${path}`),
    );
    expect(dead).toEqual([]);
  });
});
