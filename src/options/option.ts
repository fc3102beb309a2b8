import { z } from 'zod';

/**
 * What an option changes:
 * - `seen`: what is seen or how it is judged. A run is resumed only under the same; all workers of a run do alike.
 * - `spent`: what may be spent on a business. All workers of a run do alike; a run may be resumed with another.
 * - `read`: how the rows of the input are read. A run is resumed only under the same.
 * - `machine`: this machine's own affair: where it may connect to, its browser, how much at a time.
 * - `told`: only how it is told.
 * - `session`: only this call of the command.
 */
export type Effect = 'seen' | 'spent' | 'read' | 'machine' | 'told' | 'session';

/** Heading of `--help`. */
type Group =
  | 'Input:'
  | 'Output:'
  | 'How sites are looked at:'
  | 'Lighthouse:'
  | 'Machine and network:'
  | 'Spread over many machines:';

/** All there is to say of an option: command line, help, fingerprint of a run and description of a queued run are read off it. */
export interface Option<T = unknown, E extends Effect = Effect> {
  /** As commander writes it: `--max-pages <n>`. */
  readonly flags: string;
  readonly help: string;
  readonly group: Group;
  readonly effect: E;
  readonly schema: z.ZodType<T>;
  readonly default: T;
  /** How `--help` shows the default, where the value itself does not say it. */
  readonly defaultShown?: string;
  readonly choices?: readonly string[];
  /** What was typed as what the schema looks at; the text itself when left out. */
  readonly fromText?: (text: string) => unknown;
  /** May be typed again and again; each adds to the list. */
  readonly repeated?: true;
  /** The value of what the command line has (what was typed, `true`, `false`, nothing): for flags that two options share. */
  readonly fromTyped?: (typed: unknown) => T;
  /** `false` when the option of this name is. */
  readonly needs?: string;
}

export type OptionTable = Readonly<Record<string, Option>>;

/** The values of a table of options, by name. */
export type ValuesOf<Table extends OptionTable> = {
  readonly [Name in keyof Table]: Table[Name] extends Option<infer T> ? T : never;
};

/** The options of a table that have one of these effects. */
export type WithEffect<Table extends OptionTable, E extends Effect> = {
  readonly [Name in keyof Table as Table[Name]['effect'] extends E ? Name : never]: Table[Name];
};

export function withEffect<Table extends OptionTable, E extends Effect>(
  table: Table,
  ...effects: readonly E[]
): WithEffect<Table, E> {
  const chosen = Object.entries(table).filter(([, { effect }]) => (effects as readonly Effect[]).includes(effect));
  return Object.fromEntries(chosen) as WithEffect<Table, E>;
}

/** Every option at its default. */
export function defaultsOf<Table extends OptionTable>(table: Table): ValuesOf<Table> {
  return Object.fromEntries(Object.entries(table).map(([name, option]) => [name, option.default])) as ValuesOf<Table>;
}

/** The options of a table out of more. */
export function pickOptions<Table extends OptionTable>(options: ValuesOf<Table>, table: Table): ValuesOf<Table> {
  return Object.fromEntries(Object.keys(table).map((name) => [name, options[name]])) as ValuesOf<Table>;
}

/** The schema of the values of a table; what is left out (by an earlier version, by a user) is at its default. */
export function schemaOf<Table extends OptionTable>(table: Table) {
  const shape = Object.entries(table).map(([name, option]) => [name, option.schema.default(option.default)]);
  return z.object(Object.fromEntries(shape) as { [Name in keyof Table]: z.ZodDefault<Table[Name]['schema']> });
}

/** A value of an option out of a file: typed texts are read as on the command line. */
export function valueOfContent({ schema, fromText }: Option, content: unknown) {
  return schema.safeParse(typeof content === 'string' && fromText ? fromText(content) : content);
}
