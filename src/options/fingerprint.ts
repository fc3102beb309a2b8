import { AUDIT, type AuditOptions } from './commands.ts';
import { type Effect, type OptionTable, withEffect } from './option.ts';

/** The effects of options under which alone a run is resumed. */
const COUNTS: readonly Effect[] = ['seen', 'read'];
const COUNTED: OptionTable = withEffect(AUDIT, ...COUNTS);

/** What a run is judged by besides our own checks. */
export interface Judging {
  /** What stands in the file of `--weights`, null without one: a file that was edited since is another scale. */
  readonly weights: unknown;
  /** Signatures of the checks of the configuration, by their ids. */
  readonly checks: Readonly<Record<string, string>>;
}

/** What changes what is seen and how it is judged, as `run.json` keeps it: a run is only resumed under the same. */
export function fingerprint(options: AuditOptions, { weights, checks }: Judging): Record<string, unknown> {
  const values: Readonly<Record<string, unknown>> = { ...options, weights };
  return { ...Object.fromEntries(Object.keys(COUNTED).map((name) => [name, stored(values[name])])), checks };
}

/** What a run was made with, by name: an option that it does not know of was not there yet, and nothing was done of it. */
export function withDefaults(kept: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const defaults = Object.entries(COUNTED).map(([name, option]) => [name, stored(option.default)]);
  return { ...Object.fromEntries(defaults), checks: {}, ...kept };
}

function stored(value: unknown): unknown {
  return value instanceof Map ? [...value].map(([header, field]) => `${header}=${field}`).join(',') : value;
}
