import { describe, expect, it, test } from 'vitest';
import { buildProgram } from '../../../src/cli/main.ts';

/** The command line as it is, with commands that do nothing, and what it prints. */
function program() {
  const printed: string[] = [];
  const output = { writeOut: (text: string) => void printed.push(text), writeErr: (text: string) => void printed.push(text) };
  const built = buildProgram({ run: async () => undefined });
  for (const command of [built, ...built.commands]) command.configureOutput(output).exitOverride();
  return { built, printed };
}

function helpOf(name: string): string {
  const { built, printed } = program();
  built.commands.find((command) => command.name() === name)?.outputHelp();
  return printed.join('');
}

/** The lines below "Examples:", each as its last command of a pipe. */
const examplesIn = (help: string): readonly string[] =>
  (help.split(/^Examples:$/m)[1] ?? '')
    .split('\n')
    .map((line) => line.split('|').at(-1)?.split('>')[0]?.trim() ?? '')
    .filter((line) => line.startsWith('vetrina '));
const wordsOf = (line: string): readonly string[] =>
  Array.from(line.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, bare]) => quoted ?? bare ?? '').slice(1);

const NAMES = program().built.commands.map((command) => command.name());

test('a terminal of 60 columns breaks the texts of options at their blanks', () => {
  const { built, printed } = program();
  for (const command of [built, ...built.commands]) {
    command.configureOutput({ writeOut: (text: string) => void printed.push(text), getOutHelpWidth: () => 60 });
    command.outputHelp();
  }
  const options = printed.filter((text) => !text.includes('Examples:')).join('');
  expect(options.split('\n').filter((line) => line.length > 60 && /\S\s+\S/.test(line))).toEqual([]);
  expect(options).toContain('--max-pages');
});

describe.each(NAMES)('vetrina %s --help', (name) => {
  it('ends with an example', () => expect(examplesIn(helpOf(name)).length).toBeGreaterThan(0));

  it.each(examplesIn(helpOf(name)))('%s is understood', async (line) => {
    const { built, printed } = program();
    await built.parseAsync([...wordsOf(line)], { from: 'user' });
    expect(printed).toEqual([]);
    expect(line).toMatch(new RegExp(`^vetrina ${name}\\b`));
  });
});
