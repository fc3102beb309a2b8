import { AUDIT, type AuditOptions } from './commands.ts';
import { type Effect, type OptionTable, withEffect } from './option.ts';

/** The effects of options under which alone a run is resumed. */
const COUNTS: readonly Effect[] = ['seen', 'read'];
const COUNTED: OptionTable = withEffect(AUDIT, ...COUNTS);

/**
 * The options that change what is seen, as `run.json` keeps them: a run is only resumed under the same. `weights` is what stands in
 * the file of `--weights`, null without one: a file that was edited since is another scale.
 */
export function fingerprint(options: AuditOptions, weights: unknown): Record<string, unknown> {
  const values: Readonly<Record<string, unknown>> = { ...options, weights };
  return Object.fromEntries(Object.keys(COUNTED).map((name) => [name, stored(values[name])]));
}

/** What a run was made with, by name: an option that it does not know of was not there yet, and nothing was done of it. */
export function withDefaults(kept: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const defaults = Object.entries(COUNTED).map(([name, option]) => [name, stored(option.default)]);
  return { ...Object.fromEntries(defaults), ...kept };
}

function stored(value: unknown): unknown {
  return value instanceof Map ? [...value].map(([header, field]) => `${header}=${field}`).join(',') : value;
}
