import { Command } from 'commander';
import { EXIT, type ExitCode, systemTerminal } from '../commands/terminal.ts';
import { loadConfig } from '../config/load-config.ts';
import { folderStore } from '../io/folder-store.ts';
import { ensureHome } from '../lib/ensure-home.ts';
import { VERSION } from '../lib/version.ts';
import { addAudit } from './audit.ts';
import { addCheck } from './check.ts';
import { addCollect } from './collect.ts';
import { addCompletion } from './completion.ts';
import { addDoctor } from './doctor.ts';
import { addExplain } from './explain.ts';
import { explainError } from './explain-error.ts';
import { groupHelp } from './help.ts';
import { addReport } from './report.ts';
import { addRescore } from './rescore.ts';
import { addRuns } from './runs.ts';
import { addSurvey } from './survey.ts';
import type { Wiring } from './wiring.ts';
import { addWorker } from './worker.ts';

/** Columns: beside the options of `vetrina --help` a terminal of 80 has 36 for their text, and a break within a word is no break. */
const NARROWEST_HELP = 12;

/** One function a command, in the order of `--help`. */
const COMMANDS = [
  addAudit,
  addCheck,
  addReport,
  addRescore,
  addExplain,
  addSurvey,
  addDoctor,
  addWorker,
  addCollect,
  addRuns,
  addCompletion,
];

/** Runs the command line; the only place that decides the exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  ensureHome();
  const terminal = systemTerminal(process.env);
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (interrupted.signal.aborted) process.exit(EXIT.interrupted); // asked twice: no more waiting
      interrupted.abort();
      if (terminal.isTty) terminal.err('Stopping: what is under way is ended in order. Again, and it ends at once.');
    });
  // `vetrina explain … | head` closes the pipe early: that is not an error
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.failures));
  let code: ExitCode = EXIT.done;
  // each command is loaded when it is called: a browser driver and a phone book need not be read for --help
  const run: Wiring['run'] = async (command) => {
    const config = await loadConfig(program.opts<{ config?: string | false }>().config, process.cwd());
    code = await command({ terminal, signal: interrupted.signal, store: folderStore(), config });
  };
  const program = buildProgram({ run });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    code = explainError(error, terminal.err);
  }
  process.exitCode = code;
}

/** The command line; `run` is handed each command that was called. */
export function buildProgram(wiring: Wiring): Command {
  const program = new Command('vetrina')
    .description('Audits the online presence of small businesses: websites, profiles, contacts, calls to action, Lighthouse.')
    .version(VERSION)
    .configureHelp({ showGlobalOptions: true, minWidthToWrap: NARROWEST_HELP })
    .option('--config <file>', 'configuration (default: vetrina.config.ts or .json of this folder or one above)')
    .option('--no-config', 'without a configuration')
    .configureOutput({ writeOut: (text) => process.stdout.write(text), writeErr: (text) => process.stderr.write(text) })
    .showHelpAfterError('(vetrina --help shows the commands)')
    .exitOverride();
  for (const add of COMMANDS) add(program, wiring);
  groupHelp(program);
  return program;
}
