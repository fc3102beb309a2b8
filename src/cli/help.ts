import { Command, type Option } from 'commander';

const COMMAND_GROUPS: Readonly<Record<string, readonly string[]>> = {
  'Look at websites:': ['audit', 'check'],
  'Read a run again, visiting nothing:': ['report', 'rescore', 'explain', 'survey'],
  'Many machines:': ['worker', 'collect', 'runs'],
  'This machine:': ['doctor', 'completion'],
};

const OPTION_GROUPS: Readonly<Record<string, readonly string[]>> = {
  'Input:': ['map', 'delimiter', 'encoding', 'default-country', 'limit', 'only', 'name', 'city', 'sector', 'dry-run'],
  'Output:': [
    ...[
      'out',
      'lang',
      'brand',
      'weights',
      'redact-personal',
      'html',
      'pdf',
      'since',
      'json',
      'min-score',
      'desktop',
      'no-desktop',
    ],
    ...['fresh', 'quiet', 'json-log'],
  ],
  'How sites are looked at:': [
    ...['max-pages', 'timeout', 'no-browser', 'no-discovery', 'check-profiles', 'ignore-robots', 'user-agent'],
  ],
  'Lighthouse:': ['no-lighthouse', 'lighthouse-runs', 'form-factor', 'throttling', 'save-lighthouse'],
  'Machine and network:': ['concurrency', 'browsers', 'browser', 'allow-private', 'allow-address', 'resolve', 'grace'],
  'Spread over many machines:': ['queue', 'run', 'detach', 'artifacts', 'lease'],
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
    // survey has too few options for groups
    if (command.options.length > 12) for (const option of command.options) groupOption(option);
    for (const option of command.options) if (isEmptyList(option.defaultValue)) option.default(option.defaultValue, 'none');
  }
}

function groupOption(option: Option): void {
  const group = groupOf(OPTION_GROUPS, (option.long ?? '').replace(/^--/, ''));
  if (group) option.helpGroup(group);
}

function groupOf(groups: Readonly<Record<string, readonly string[]>>, name: string): string | undefined {
  return Object.keys(groups).find((heading) => groups[heading]?.includes(name));
}

function isEmptyList(value: unknown): boolean {
  return (Array.isArray(value) && value.length === 0) || (value instanceof Map && value.size === 0);
}
