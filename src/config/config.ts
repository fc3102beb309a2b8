import type { Check } from '../model/check.ts';
import type { CONFIGURABLE } from '../options/configurable.ts';
import type { ValuesOf } from '../options/option.ts';

/** What `vetrina.config.ts` or `vetrina.config.json` holds. The command line wins over it. */
export interface Config {
  /** Options by their names: `{ lang: 'de', maxPages: 12 }`. What belongs to one call only (`--out`, `--fresh` …) does not stand here. */
  readonly options?: Partial<ValuesOf<typeof CONFIGURABLE>>;
  /** Content of brand.json, or where it stands, seen from the configuration. */
  readonly brand?: string | Readonly<Record<string, unknown>>;
  /** Content of weights.json, or where it stands. */
  readonly weights?: string | Readonly<Record<string, unknown>>;
  /** Checks of your own (`defineCheck`), judged beside ours. */
  readonly checks?: readonly Check[];
}

/** A configuration, read and looked through. */
export interface LoadedConfig {
  /** The file; null when there is none. */
  readonly path: string | null;
  /** Values by the names of options, `brand` and `weights` among them. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly checks: readonly Check[];
}

export const NO_CONFIG: LoadedConfig = { path: null, options: {}, checks: [] };

/** Gives a configuration its type: `export default defineConfig({ … })`. */
export function defineConfig(config: Config): Config {
  return config;
}
