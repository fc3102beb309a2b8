import { z } from 'zod';
import { LANGS, type Lang } from '../i18n/words.ts';
import { OUTCOMES } from '../model/outcome.ts';
import { type FailOn, parseFailOn } from './fail-on.ts';
import { flag, jsonFile, text, whole } from './kinds.ts';
import type { Option, OptionTable } from './option.ts';

const OUTPUT = 'Output:';
const told = { group: OUTPUT, effect: 'told' } as const;
const session = { group: OUTPUT, effect: 'session' } as const;

const language: Option<Lang | null, 'told'> = {
  flags: '--lang <code>',
  help: 'language (default: of a report that of the business’s country, on the terminal this machine’s; a run keeps the one it was given)',
  ...told,
  choices: LANGS,
  schema: z.enum(LANGS as [Lang, ...Lang[]], { error: `Allowed choices are ${LANGS.join(', ')}.` }).nullable(),
  default: null,
};
export const LANGUAGE = { lang: language } as const satisfies OptionTable;

export const NEIGHBOURS = {
  namePeers: flag('--name-peers', 'reports name the businesses that stand beside one; else "a dentist nearby"', told),
} as const satisfies OptionTable;

export const BRAND = {
  brand: jsonFile('--brand <file>', 'brand.json for reports under your own name', told),
} as const satisfies OptionTable;

/** Counts by what is in the file, not by where it stands. */
export const WEIGHTS = {
  weights: jsonFile('--weights <file>', 'JSON with weights of checks and stages', { group: OUTPUT, effect: 'seen' }),
} as const satisfies OptionTable;

export const REDACTION = {
  redactPersonal: flag(
    '--redact-personal',
    'leave personal-looking mailboxes and mobile numbers out of CSV, reports and JSON',
    told,
  ),
} as const satisfies OptionTable;

export const SINCE = {
  since: text('--since <run>', 'folder of an earlier run: each report says what has changed', { ...told, default: null }),
} as const satisfies OptionTable;

const failOn: Option<FailOn | null, 'told'> = {
  flags: '--fail-on <what>',
  help: 'exit with 1 when a business has one of these outcomes, or a lower score: "timeout,http_error,score<60"',
  ...told,
  schema: z.object({ outcomes: z.array(z.enum(OUTCOMES)).readonly(), below: z.number().nullable() }).nullable(),
  default: null,
  fromText: parseFailOn,
};

/** When to end with 1 although all went well. */
export const FAILING = { failOn } as const satisfies OptionTable;

export const OPENING = {
  open: flag('--open', 'show the report in your browser when it is done', session),
} as const satisfies OptionTable;

/** Of `audit`: where the run stands, and how this call of it goes. */
export const RUN = {
  out: text('--out <folder>', 'run folder (default: reports/<name of the CSV>)', { ...session, default: null }),
  fresh: flag('--fresh', 'do not resume: replace an earlier run in the folder', session),
  quiet: flag('--quiet', 'no progress', session),
  jsonLog: flag('--json-log', 'progress as JSON lines on stderr', session),
  saveLighthouse: flag(
    '--save-lighthouse',
    "keep Lighthouse's own reports (HTML, JSON) in the run folder, of the first run of each site",
    { group: 'Lighthouse:', effect: 'session' },
  ),
} as const satisfies OptionTable;

/** Of `check`: how the one record is shown. */
export const ONE_RECORD = {
  json: flag('--json', 'print the whole record as JSON', session),
  html: text('--html <file>', 'write the HTML report to a file', { ...session, default: null }),
  saveLighthouse: text('--save-lighthouse <path>', "write Lighthouse's own report to this path + .html and .json", {
    ...{ group: 'Lighthouse:', effect: 'session', default: null },
  }),
  minScore: whole('--min-score <n>', 'exit with 1 when the score is below n or unknown', {
    ...session,
    from: 0,
    to: 100,
    default: null,
  }),
} as const satisfies OptionTable;

/** Of `report`. */
export const PRINTING = {
  pdf: flag('--pdf', 'also print the owner’s pages of each report to a PDF (A4) with the browser', session),
  annex: flag('--annex', 'with --pdf: print the annex too', session),
  browserPath: text('--browser <path>', 'browser that prints (default: an installed one, else the embedded one)', {
    ...session,
    default: null,
  }),
} as const satisfies OptionTable;
