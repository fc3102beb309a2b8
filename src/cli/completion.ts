import type { Command } from 'commander';
import { type CommandShape, completionScript, SHELLS } from '../commands/completion.ts';
import { EXIT } from '../commands/terminal.ts';
import { UsageError } from '../model/usage-error.ts';
import type { Wiring } from './wiring.ts';

/** `vetrina completion bash|zsh|fish`. */
export function addCompletion(program: Command, { run }: Wiring): void {
  program
    .command('completion')
    .argument('<shell>', SHELLS.join(', '))
    .summary('print a completion script for the shell')
    .description('Prints a script that completes commands and options.')
    .addHelpText(
      'after',
      '\nExamples:\n  source <(vetrina completion bash)      # in ~/.bashrc\n  source <(vetrina completion zsh)       # in ~/.zshrc, after compinit\n  vetrina completion fish > ~/.config/fish/completions/vetrina.fish',
    )
    .action((name: string) => {
      const shell = SHELLS.find((known) => known === name);
      if (!shell) throw new UsageError(`${name} is not a shell that we know. Give ${SHELLS.join(', ')}.`);
      return run(async ({ terminal }) => {
        terminal.out(
          completionScript(
            shell,
            program.commands.map((command) => shapeOf(command, program)),
          ).trimEnd(),
        );
        return EXIT.done;
      });
    });
}

function shapeOf(command: Command, program: Command): CommandShape {
  return {
    name: command.name(),
    summary: command.summary() || command.description(),
    options: [...command.options, ...program.options.filter(({ long }) => long !== '--version')]
      .filter(({ long, hidden }) => long && !hidden)
      .map((option) => ({
        flag: option.long ?? '',
        description: option.description,
        values: option.required || option.optional ? (option.argChoices ?? []) : null,
      })),
  };
}
