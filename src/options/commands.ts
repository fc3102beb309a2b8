import { BUSINESS, LIST, READING, SKIPPING } from './input.ts';
import { flag, text } from './kinds.ts';
import { LOOK } from './look.ts';
import { AT_A_TIME, GRACE, MACHINE } from './machine.ts';
import type { OptionTable, ValuesOf } from './option.ts';
import {
  BRAND,
  FAILING,
  LANGUAGE,
  NEIGHBOURS,
  ONE_RECORD,
  OPENING,
  PRINTING,
  REDACTION,
  RUN,
  SINCE,
  WEIGHTS,
} from './outputs.ts';
import { HANDING_IN, QUEUE } from './queue.ts';
import { SURVEYING } from './survey.ts';

// The options of each command, in the order of its help.

const TELLING = { ...LANGUAGE, ...BRAND, ...WEIGHTS, ...REDACTION, ...FAILING, ...OPENING };

export const AUDIT = {
  ...READING,
  ...LIST,
  ...SKIPPING,
  ...RUN,
  ...TELLING,
  ...NEIGHBOURS,
  ...LOOK,
  ...AT_A_TIME,
  ...MACHINE,
  ...HANDING_IN,
};
export type AuditOptions = ValuesOf<typeof AUDIT>;

export const CHECK = { ...READING, ...BUSINESS, ...TELLING, ...ONE_RECORD, ...LOOK, ...MACHINE };
export type CheckOptions = ValuesOf<typeof CHECK>;

export const REPORT = {
  ...SKIPPING,
  ...LANGUAGE,
  ...BRAND,
  ...NEIGHBOURS,
  ...SINCE,
  ...REDACTION,
  ...FAILING,
  ...OPENING,
  ...PRINTING,
};
export type ReportOptions = ValuesOf<typeof REPORT>;

export const RESCORE = { ...LANGUAGE, ...WEIGHTS, ...BRAND, ...NEIGHBOURS };
export type RescoreOptions = ValuesOf<typeof RESCORE>;

export const EXPLAIN = {
  ...LANGUAGE,
  json: flag('--json', 'print it as JSON', { group: 'Output:', effect: 'session' }),
} as const satisfies OptionTable;
export type ExplainOptions = ValuesOf<typeof EXPLAIN>;

const { queue, runName } = HANDING_IN;
export const SURVEY = {
  ...{ ...LANGUAGE, ...SURVEYING },
  queue: { ...queue, help: 'read the runs from this PostgreSQL (default: $VETRINA_QUEUE); no run folder is needed' },
  runName: { ...runName, help: 'with --queue: name of the run' },
} as const satisfies OptionTable;
export type SurveyOptions = ValuesOf<typeof SURVEY>;

export const DOCTOR = {
  browserPath: { ...PRINTING.browserPath, help: 'the browser to test' },
  probe: MACHINE.probe,
} as const satisfies OptionTable;
export type DoctorOptions = ValuesOf<typeof DOCTOR>;

const { lighthouse, browser } = LOOK;
export const WORKER = {
  ...{ ...QUEUE, lighthouse, browser, ...MACHINE, ...AT_A_TIME, ...GRACE },
  quiet: { ...RUN.quiet, help: 'no line per business' },
} as const satisfies OptionTable;
export type WorkerOptions = ValuesOf<typeof WORKER>;

export const COLLECT = {
  ...QUEUE,
  out: { ...RUN.out, help: 'run folder (default: the one that is named, else reports/<run>)' },
  wait: flag('--wait', 'wait until the run is done', { group: 'Output:', effect: 'session' }),
  ...LANGUAGE,
  ...BRAND,
  ...NEIGHBOURS,
  ...FAILING,
  ...OPENING,
} as const satisfies OptionTable;
export type CollectOptions = ValuesOf<typeof COLLECT>;

const managing = { group: 'Output:', effect: 'session', default: null } as const;
export const RUNS = {
  ...QUEUE,
  retryFailed: text('--retry-failed <run>', 'put the failed rows of this run on the queue again', managing),
  delete: text('--delete <run>', 'delete this run and its records from the database', managing),
  json: EXPLAIN.json,
} as const satisfies OptionTable;
export type RunsOptions = ValuesOf<typeof RUNS>;
