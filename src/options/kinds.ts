import { z } from 'zod';
import type { Effect, Option } from './option.ts';

// The kinds of options: `kind('--flags', 'help text', { group, effect, default, … })`.

type About<T, E extends Effect> = Pick<Option<T, E>, 'group' | 'effect'> &
  Partial<Pick<Option<T, E>, 'needs' | 'fromTyped' | 'defaultShown'>>;
type WithDefault<T, D, E extends Effect> = About<T, E> & { readonly default: D };

/** `--flag`: off unless it is typed. */
export function flag<const E extends Effect>(flags: string, help: string, about: About<boolean, E>): Option<boolean, E> {
  return { flags, help, ...about, schema: z.boolean(), default: false };
}

/** `--no-flag`: on unless it is typed. */
export function unless<const E extends Effect>(flags: string, help: string, about: About<boolean, E>): Option<boolean, E> {
  return { flags, help, ...about, schema: z.boolean(), default: true };
}

/** One of a few words. */
export function choice<const E extends Effect, const T extends string>(
  flags: string,
  help: string,
  { choices, ...about }: WithDefault<T, NoInfer<T>, E> & { readonly choices: readonly T[] },
): Option<T, E> {
  const schema = z.enum(choices as readonly [T, ...T[]], { error: `Allowed choices are ${choices.join(', ')}.` });
  return { flags, help, ...about, choices, schema: schema as unknown as z.ZodType<T> };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** A whole number within a range; `null` where the machine or the input decides. */
export function whole<const E extends Effect, D extends number | null>(
  flags: string,
  help: string,
  { from, to, ...about }: WithDefault<number | D, D, E> & Range,
): Option<number | D, E> {
  const error = `Give a whole number from ${from} to ${to}.`;
  const schema = z.number({ error }).int({ error }).min(from, { error }).max(to, { error });
  return { flags, help, ...about, schema: orLeftOut(schema, about.default), fromText: Number };
}

/** A text as it is typed. */
export function text<const E extends Effect, D extends string | null>(
  flags: string,
  help: string,
  about: WithDefault<string | D, D, E>,
): Option<string | D, E> {
  return { flags, help, ...about, schema: orLeftOut(z.string(), about.default) };
}

/** A JSON file, named on the command line; a configuration may hold its content. */
export type FileOrContent = string | Readonly<Record<string, unknown>> | null;

export function jsonFile<const E extends Effect>(
  flags: string,
  help: string,
  about: About<FileOrContent, E>,
): Option<FileOrContent, E> {
  const schema = z.union([z.string(), z.record(z.string(), z.unknown())]).nullable();
  return { flags, help, ...about, schema, default: null };
}

/** `a,b,c`. */
export function list<const E extends Effect, D extends readonly string[] | null>(
  flags: string,
  help: string,
  about: WithDefault<readonly string[] | D, D, E>,
): Option<readonly string[] | D, E> {
  return { flags, help, ...about, schema: orLeftOut(z.array(z.string()).readonly(), about.default), fromText: parts };
}

/** May be typed several times. */
export function repeated<const E extends Effect>(
  flags: string,
  help: string,
  about: About<readonly string[], E>,
): Option<readonly string[], E> {
  return { flags, help, ...about, schema: z.array(z.string()).readonly(), default: [], repeated: true };
}

function parts(typed: string): readonly string[] {
  return typed
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}

/** What is left out is null only where the default says so. */
function orLeftOut<T, D extends T | null>(schema: z.ZodType<T>, whenLeftOut: D): z.ZodType<T | D> {
  return (whenLeftOut === null ? schema.nullable() : schema) as z.ZodType<T | D>;
}
