import type { LoadedConfig } from '../config/config.ts';

/** What the configuration changes, in a line; for `doctor`. */
export function describeConfig({ path, options, checks }: LoadedConfig): string {
  if (path === null) return 'no vetrina.config.ts or .json in this folder or one above';
  const values = Object.entries(options).map(([name, value]) => `${name} = ${shown(value)}`);
  const own = checks.length > 0 ? [`checks of your own: ${checks.map(({ id }) => id).join(', ')}`] : [];
  return [`${path}`, [...values, ...own].join('; ') || 'nothing'].join(': ');
}

function shown(value: unknown): string {
  if (value instanceof Map) return [...value].map(([from, to]) => `${from}=${to}`).join(',');
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? '{…}' : String(value);
}
