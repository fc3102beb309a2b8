import { type Command, Option as CommanderOption, InvalidArgumentError } from 'commander';
import type { LoadedConfig } from '../config/config.ts';
import type { Option, OptionTable, ValuesOf } from '../options/option.ts';

/** Fewer need no headings in `--help`. */
const WORTH_GROUPS = 13;

/** Declares the options of a command; every default is shown by `--help`. */
export function addOptions(command: Command, table: OptionTable): Command {
  const grouped = Object.keys(table).length >= WORTH_GROUPS;
  for (const option of Object.values(table)) {
    const made = declared(option);
    command.addOption(grouped ? made.helpGroup(option.group) : made);
  }
  return command;
}

function declared(option: Option): CommanderOption {
  const made = new CommanderOption(option.flags, option.help);
  if (option.choices) made.choices([...option.choices]);
  else if (made.required || made.optional) made.argParser(parserOf(option));
  const shown = shownDefault(option);
  return shown === undefined ? made : made.default(option.default, shown);
}

/** A flag that is off and a value that is left out need no telling. */
function shownDefault({ default: value, defaultShown }: Option): string | undefined {
  if (defaultShown !== undefined) return defaultShown;
  if (value === null || value === '' || typeof value === 'boolean') return undefined;
  return Array.isArray(value) && value.length === 0 ? 'none' : JSON.stringify(value);
}

function parserOf({ schema, repeated, fromText, fromTyped }: Option): (text: string, before: unknown) => unknown {
  return (text, before) => {
    if (fromTyped) return text;
    const value = repeated ? [...(before as readonly string[]), text] : fromText ? fromText(text) : text;
    const parsed = schema.safeParse(value);
    if (!parsed.success) throw new InvalidArgumentError(parsed.error.issues[0]?.message ?? 'It is not understood.');
    return parsed.data;
  };
}

/** The values of the options of a command: what was typed, else what the configuration says, else the default. */
export function readOptions<Table extends OptionTable>(
  command: Command,
  table: Table,
  { options: configured }: Pick<LoadedConfig, 'options'>,
): ValuesOf<Table> {
  const values = Object.fromEntries(
    Object.entries(table).map(([name, option]) => [name, settled(command, option, configured[name])]),
  );
  for (const [name, { needs }] of Object.entries(table)) if (needs && values[needs] === false) values[name] = false;
  return values as ValuesOf<Table>;
}

function settled(command: Command, option: Option, configured: unknown): unknown {
  const attribute = new CommanderOption(option.flags).attributeName();
  const source = command.getOptionValueSource(attribute);
  const typed = source === undefined || source === 'default' ? undefined : command.getOptionValue(attribute);
  if (typed === undefined && configured !== undefined && option.effect !== 'session') return configured;
  if (option.fromTyped) return option.fromTyped(typed);
  return typed === undefined ? option.default : typed;
}
