import type { InputField } from '../data/header-names.ts';
import type { Lang } from '../i18n/words.ts';

export type { Lang } from '../i18n/words.ts';

/** What every command that looks at the web understands. Times are seconds as typed; `null` means "decide by the machine". */
export interface LookOptions {
  readonly lang: Lang;
  readonly lighthouse: boolean;
  readonly browser: boolean;
  readonly lighthouseRuns: number;
  readonly formFactor: 'mobile' | 'desktop';
  /** One load more per site, for its picture on a wide screen. */
  readonly desktopPicture: boolean;
  readonly throttling: 'simulate' | 'devtools' | 'provided';
  readonly maxPages: number;
  /** Seconds for one business. */
  readonly timeout: number;
  /** ISO code of rows that name no country; null = what the list shows. */
  readonly defaultCountry: string | null;
  readonly allowPrivate: boolean;
  readonly allowAddress: readonly string[];
  readonly resolve: readonly string[];
  readonly discovery: boolean;
  readonly checkProfiles: boolean;
  readonly ignoreRobots: boolean;
  readonly userAgent: string;
  /** Path given with `--browser PATH`. */
  readonly browserPath: string | null;
  /** Browser processes; null = by cores and memory. */
  readonly browsers: number | null;
  /** Leave personal-looking mailboxes and mobile numbers out of the outputs. */
  readonly redactPersonal: boolean;
  readonly weights: string | null;
  readonly brand: string | null;
}

export interface AuditOptions extends LookOptions {
  readonly out: string | null;
  /** Businesses at a time; null = by the machine and the number of browsers. */
  readonly concurrency: number | null;
  readonly map: ReadonlyMap<string, InputField>;
  readonly delimiter: string | null;
  readonly encoding: string | null;
  /** False: the list has no header line, columns are told by their values and by number (`--map 1=name`). */
  readonly header: boolean;
  /** Sheet of a workbook; null = the first that holds a table. */
  readonly sheet: string | null;
  readonly limit: number | null;
  readonly only: readonly string[] | null;
  readonly fresh: boolean;
  readonly quiet: boolean;
  readonly jsonLog: boolean;
  /** Keep Lighthouse's own reports in the run folder. */
  readonly saveLighthouse: boolean;
  readonly dryRun: boolean;
  /** With `dryRun`: print it as JSON. */
  readonly json: boolean;
  /** Address of the database that spreads the audit over workers; null = in this process. */
  readonly queue: string | null;
  /** Name of the run in the database; null = that of the folder. */
  readonly runName: string | null;
  /** Hand in and leave; `collect` fetches the results later. */
  readonly detach: boolean;
  /** Where workers put pictures: `db` or a folder that they share; null = nowhere. */
  readonly artifacts: string | null;
  /** Seconds of silence after which a worker is taken for dead. */
  readonly lease: number;
}

/** The options that change what is seen: a run is only resumed under the same. */
export function fingerprint(options: AuditOptions): Record<string, unknown> {
  const {
    lighthouse,
    browser,
    lighthouseRuns,
    formFactor,
    throttling,
    maxPages,
    defaultCountry,
    discovery,
    checkProfiles,
    ignoreRobots,
    userAgent,
    weights,
  } = options;
  const map = [...options.map].map(([header, field]) => `${header}=${field}`).join(',');
  return {
    lighthouse,
    browser,
    lighthouseRuns,
    formFactor,
    throttling,
    maxPages,
    defaultCountry,
    discovery,
    checkProfiles,
    ignoreRobots,
    userAgent,
    weights,
    map,
  };
}
