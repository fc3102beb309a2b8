import { Command } from 'commander';

const COMMAND_GROUPS: Readonly<Record<string, readonly string[]>> = {
  'Look at websites:': ['audit', 'check'],
  'Read a run again, visiting nothing:': ['report', 'rescore', 'explain', 'survey'],
  'Many machines:': ['worker', 'collect', 'runs'],
  'This machine:': ['doctor', 'completion'],
};

const EXAMPLES = `
Examples:
  vetrina check https://example.it --name "Bar Centrale" --city Modena
  vetrina audit prospects.csv --out reports/prospects
  vetrina report reports/prospects --lang en --pdf
  vetrina report reports/2026-11 --since reports/2025-11
  vetrina explain reports/prospects "Bar Centrale" phones
  source <(vetrina completion bash)

vetrina <command> --help shows the options of a command.`;

/** Puts commands and options into groups for `--help`, and the examples below. Called when all commands are there. */
export function groupHelp(program: Command): void {
  program.addHelpText('after', EXAMPLES);
  program.addHelpCommand(
    new Command('help').argument('[command]').description('show the help of a command').helpGroup('This machine:'),
  );
  for (const command of program.commands) {
    command.helpGroup(groupOf(COMMAND_GROUPS, command.name()) ?? 'Commands:');
    command.showHelpAfterError(`(vetrina ${command.name()} --help shows its arguments and options)`);
  }
}

function groupOf(groups: Readonly<Record<string, readonly string[]>>, name: string): string | undefined {
  return Object.keys(groups).find((heading) => groups[heading]?.includes(name));
}
