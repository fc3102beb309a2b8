/** What a shell needs to know of the command line. */
export interface CommandShape {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly OptionShape[];
}

interface OptionShape {
  /** `--lang`. */
  readonly flag: string;
  readonly description: string;
  /** Null when the option takes no value; a list of its choices, empty when it may be anything (a file, a number). */
  readonly values: readonly string[] | null;
}

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** A script for the shell, to be sourced; made from the command line itself, so that it cannot be out of date. */
export function completionScript(shell: Shell, commands: readonly CommandShape[]): string {
  return { bash: bashScript, zsh: zshScript, fish: fishScript }[shell](commands);
}

function bashScript(commands: readonly CommandShape[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const flags = commands.map(({ name, options }) => `    ${name}) flags="${options.map(({ flag }) => flag).join(' ')}" ;;`);
  const choices = commands.flatMap(({ name, options }) =>
    options.filter(hasChoices).map(({ flag, values }) => `    "${name} ${flag}") words="${values?.join(' ')}" ;;`),
  );
  return `# vetrina in bash:  source <(vetrina completion bash)
_vetrina() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" flags="" words=""
  COMPREPLY=()
  if [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W "${names} --help --version" -- "$current"))
    return
  fi
  case "$command $previous" in
${choices.join('\n')}
  esac
  if [[ -n "$words" ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
    return
  fi
  case "$command" in
${flags.join('\n')}
  esac
  if [[ "$current" == -* ]]; then
    COMPREPLY=($(compgen -W "$flags --help" -- "$current"))
  else
    COMPREPLY=($(compgen -f -- "$current"))
  fi
}
complete -o filenames -F _vetrina vetrina
`;
}

function zshScript(commands: readonly CommandShape[]): string {
  const names = commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`);
  const each = commands.map(({ name, options }) => {
    const lines = options.map(({ flag, description, values }) => {
      const value = values === null ? '' : `:value:${values.length > 0 ? `(${values.join(' ')})` : '_files'}`;
      return `        ${quoted(`${flag}[${description.replace(/[[\]:\\]/g, '\\$&')}]${value}`)} \\`;
    });
    return `      ${name})\n        _arguments \\\n${lines.join('\n')}\n        '*:file:_files' ;;`;
  });
  return `#compdef vetrina
# vetrina in zsh:  source <(vetrina completion zsh)
_vetrina() {
  local line state
  local -a commands
  commands=(
${names.join('\n')}
  )
  _arguments -C '1: :->command' '*:: :->rest'
  case $state in
    command) _describe 'command' commands ;;
    rest) case $line[1] in
${each.join('\n')}
    esac ;;
  esac
}
compdef _vetrina vetrina
`;
}

function fishScript(commands: readonly CommandShape[]): string {
  const names = commands.map(
    ({ name, summary }) => `complete -c vetrina -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`,
  );
  const options = commands.flatMap((command) =>
    command.options.map(({ flag, description, values }) => {
      const value = values === null ? '' : values.length > 0 ? ` -x -a ${quoted(values.join(' '))}` : ' -r';
      const where = `-n '__fish_seen_subcommand_from ${command.name}'`;
      return `complete -c vetrina ${where} -l ${flag.replace(/^--/, '')}${value} -d ${quoted(description)}`;
    }),
  );
  return `# vetrina in fish:  vetrina completion fish | source\n${[...names, ...options].join('\n')}\n`;
}

function hasChoices({ values }: OptionShape): boolean {
  return values !== null && values.length > 0;
}

/** In single quotes, which no shell looks into. */
function quoted(text: string): string {
  return `'${text.replace(/\s+/g, ' ').replace(/'/g, '’')}'`;
}
