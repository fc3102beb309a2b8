import { languageOfMachine } from '../i18n/language-of.ts';
import type { Lang } from '../i18n/words.ts';
import { folded } from '../report/terminal-text.ts';

/** Where a command writes: results to `out`, progress and warnings to `err`. */
export interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Rewrites the last line of stderr; does nothing when it is not a terminal. */
  readonly live: (line: string) => void;
  readonly isTty: boolean;
  readonly columns: number;
  /** A line that people read, broken at its blanks where it is shown on a terminal; as it is in a file or a pipe. */
  readonly fold?: (line: string) => string;
  readonly style: Style;
  /** The language of this machine, for what is told on the terminal; English when left out. */
  readonly lang?: Lang;
  /** False where the locale or TERM cannot show more than ASCII. */
  readonly unicode: boolean;
}

interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
}

/** Exit codes of the contract. */
export const EXIT = { done: 0, failures: 1, usage: 2, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The process's own terminal; colours only where they show and `NO_COLOR` (no-color.org) does not forbid them. */
export function systemTerminal(env: NodeJS.ProcessEnv): Terminal {
  const isTty = process.stderr.isTTY === true;
  const colour = process.stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  const paint = (on: number, off: number) => (text: string) => (colour ? `\u001b[${on}m${text}\u001b[${off}m` : text);
  let liveShown = false;
  const clear = () => {
    if (liveShown) process.stderr.write('\r\u001b[2K');
    liveShown = false;
  };
  return {
    lang: languageOfMachine(env),
    out: (line) => {
      clear();
      process.stdout.write(`${line}\n`);
    },
    err: (line) => {
      clear();
      process.stderr.write(`${isTty && !line.startsWith('{') ? folded(line, process.stderr.columns) : line}\n`);
    },
    live: (line) => {
      if (!isTty) return;
      clear();
      process.stderr.write(line.slice(0, Math.max(20, (process.stderr.columns ?? 80) - 1)));
      liveShown = line !== '';
    },
    isTty,
    columns: process.stdout.columns ?? 80,
    fold: (line) => (process.stdout.isTTY ? folded(line, process.stdout.columns) : line),
    style: {
      bold: paint(1, 22),
      dim: paint(2, 22),
      red: paint(31, 39),
      green: paint(32, 39),
      yellow: paint(33, 39),
      cyan: paint(36, 39),
    },
    unicode: /utf-?8/i.test(env.LC_ALL || env.LC_CTYPE || env.LANG || (process.platform === 'win32' ? 'utf-8' : '')),
  };
}

/** Text from the web or a file made safe to print: no control characters, no escape sequences, no bidi overrides. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ');
}
