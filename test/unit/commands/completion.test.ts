import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { type CommandShape, completionScript, SHELLS } from '../../../src/commands/completion.ts';

const commands: readonly CommandShape[] = [
  {
    name: 'audit',
    summary: "audit a CSV, don't stop",
    options: [
      { flag: '--lang', description: 'language: of [reports]', values: ['it', 'en'] },
      { flag: '--out', description: 'folder', values: [] },
      { flag: '--fresh', description: 'start again', values: null },
    ],
  },
  { name: 'doctor', summary: 'check this machine', options: [] },
];

/** What bash offers at the end of these words. */
function offered(...words: readonly string[]): string[] {
  const script = `${completionScript('bash', commands)}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _vetrina; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', script, 'test', ...words], { encoding: 'utf8' })
    .split('\n')
    .filter(Boolean);
}

describe('completion in bash', () => {
  it('offers commands, then the options of the command, then their values', () => {
    expect(offered('vetrina', '')).toEqual(['audit', 'doctor', '--help', '--version']);
    expect(offered('vetrina', 'do')).toEqual(['doctor']);
    expect(offered('vetrina', 'audit', '--')).toEqual(['--lang', '--out', '--fresh', '--help']);
    expect(offered('vetrina', 'audit', '--lang', '')).toEqual(['it', 'en']);
    expect(offered('vetrina', 'audit', '--lang', 'e')).toEqual(['en']);
  });

  it('offers files where a file may stand', () => {
    expect(offered('vetrina', 'audit', 'package.js')).toEqual(['package.json']);
  });
});

describe.each(SHELLS)('the script for %s', (shell) => {
  it('names every command and option, and no description can end its quotes', () => {
    const script = completionScript(shell, commands);
    for (const { name, options } of commands) {
      expect(script).toContain(name);
      for (const { flag } of options) expect(script).toContain(shell === 'fish' ? `-l ${flag.slice(2)}` : flag);
    }
    expect(script).not.toContain("don't");
  });
});

it('escapes what zsh would read as the end of a description', () => {
  expect(completionScript('zsh', commands)).toContain("'--lang[language\\: of \\[reports\\]]:value:(it en)'");
});
