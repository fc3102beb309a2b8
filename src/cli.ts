import { Command } from 'commander';
import { addCompletion, groupHelp } from './cli-help.ts';
import { langOption, list, lookOptions, parse, type RawOptions, redactOption, whole } from './cli-options.ts';
import { addQueueCommands } from './cli-queue.ts';
import { readAuditOptions, readCheckOptions, readReportOptions, readSurveyOptions } from './cli-read-options.ts';
import { EXIT, type ExitCode, systemTerminal } from './commands/terminal.ts';
import { parseColumnMap } from './io/understand-columns.ts';
import { keepNewSpaceSmall } from './lib/small-heap.ts';
import { UsageError } from './model/usage-error.ts';
import { VERSION } from './version.ts';

/** Runs the command line; the only place that decides the exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  const terminal = systemTerminal(process.env);
  const interrupted = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (interrupted.signal.aborted) process.exit(EXIT.interrupted); // asked twice: no more waiting
      interrupted.abort();
    });
  // `vetrina explain … | head` closes the pipe early: that is not an error
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.failures));
  let code: ExitCode = EXIT.done;
  // each command is loaded when it is called: a browser driver and a phone book need not be read for --help
  const run = async (command: () => Promise<ExitCode>) => {
    code = await command();
  };
  const program = buildProgram({ terminal, signal: interrupted.signal, run });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    code = explainError(error, terminal.err);
  }
  process.exitCode = code;
}

function explainError(error: unknown, print: (line: string) => void): ExitCode {
  const { code, exitCode } = error as { code?: string; exitCode?: number };
  if (code?.startsWith('commander.')) return exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof UsageError) {
    print(`vetrina: ${error.message}`);
    return EXIT.usage;
  }
  const full = {
    ENOSPC: 'The disk is full: free some space and run the same command again; nothing finished is lost.',
    EACCES: 'Permission denied',
    EROFS: 'The disk is read-only',
    EDQUOT: 'Your share of the disk is used up: free some space and run the same command again; nothing finished is lost.',
    EFBIG: 'A file of the run would be larger than this system allows: raise the limit and run the same command again.',
  }[code ?? ''];
  if (full) {
    print(`vetrina: ${full} (${(error as Error).message})`);
    return EXIT.usage;
  }
  print(
    `vetrina: this is a bug of ours, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  return EXIT.failures;
}

export interface Wiring {
  readonly terminal: ReturnType<typeof systemTerminal>;
  readonly signal: AbortSignal;
  /** Runs a command and keeps its exit code. */
  readonly run: (command: () => Promise<ExitCode>) => Promise<void>;
}

function buildProgram({ terminal, signal, run }: Wiring): Command {
  const program = new Command('vetrina')
    .description('Audits the online presence of small businesses: websites, profiles, contacts, calls to action, Lighthouse.')
    .version(VERSION)
    .configureHelp({ showGlobalOptions: false })
    .configureOutput({ writeOut: (text) => process.stdout.write(text), writeErr: (text) => process.stderr.write(text) })
    .showHelpAfterError('(vetrina --help shows the commands)')
    .exitOverride();

  lookOptions(program.command('audit').argument('<businesses.csv>', 'a CSV with at least a name or a website column'))
    .summary('audit every business of a CSV')
    .description(
      'Audits every business of a CSV into a run folder: audit.csv, an HTML report per business, index.html.\nResumes by itself when --out holds an unfinished run of the same input.',
    )
    .option('--out <folder>', 'run folder (default: reports/<name of the CSV>)')
    .option('--concurrency <n>', 'businesses at a time (default: by the machine)', whole(1, 500))
    .option('--map <columns>', 'what columns are: "Ragione Sociale=name,Web=website"', parse(parseColumnMap), new Map())
    .option('--delimiter <char>', 'comma, semicolon, tab, pipe or a character (default: detected)')
    .option('--encoding <name>', 'utf-8, windows-1252, utf-16le … (default: detected)')
    .option('--limit <n>', 'only the first n records', whole(1, 1e9))
    .option('--only <ids>', 'only the records with these ids, comma-separated', list)
    .option('--fresh', 'do not resume: replace an earlier run in the folder', false)
    .option('--dry-run', 'only show how the columns were understood and how many rows are usable', false)
    .option('--quiet', 'no progress', false)
    .option('--json-log', 'progress as JSON lines on stderr', false)
    .option(
      '--save-lighthouse',
      "keep Lighthouse's own reports (HTML, JSON) in the run folder, of the first run of each site",
      false,
    )
    .option('--queue [url]', 'spread it over workers by this PostgreSQL: postgres://… (default: $VETRINA_QUEUE)')
    .option('--run <name>', 'with --queue: name of the run there (default: name of the run folder)')
    .option('--detach', 'with --queue: hand in and leave; vetrina collect fetches the results', false)
    .option(
      '--artifacts <place>',
      'with --queue: keep pictures in the database ("db"), in a folder that all workers share or in s3://bucket',
    )
    .option('--lease <seconds>', 'with --queue: silence after which a worker is taken for dead', whole(10, 3600), 60)
    .addHelpText(
      'after',
      '\nExamples:\n  vetrina audit prospects.csv\n  vetrina audit registro.csv --map "Denominazione=name" --out reports/2026-11 --no-lighthouse\n  vetrina audit prospects.csv --limit 10 --lang en',
    )
    .action((file: string, options: RawOptions) =>
      run(async () => {
        keepNewSpaceSmall();
        return (await import('./commands/audit.ts')).audit(file, readAuditOptions(options), { terminal, signal });
      }),
    );

  lookOptions(program.command('check').argument('<url>', 'address of the website'))
    .summary('audit one website')
    .description('Audits one website and prints what was seen.')
    .option('--name <name>', 'name of the business')
    .option('--city <city>', 'where it is')
    .option('--sector <sector>', 'what it does: restaurant, dentist, hotel … or an ATECO/NACE code')
    .option('--json', 'print the whole record as JSON', false)
    .option('--html <file>', 'write the HTML report to a file')
    .option('--save-lighthouse <path>', "write Lighthouse's own report to this path + .html and .json")
    .option('--min-score <n>', 'exit with 1 when the score is below n or unknown', whole(0, 100))
    .addHelpText(
      'after',
      '\nExamples:\n  vetrina check https://example.it\n  vetrina check example.it --name "Bar Centrale" --city Modena --html bar.html\n  vetrina check https://example.it --json --no-lighthouse --min-score 60',
    )
    .action((url: string, options: RawOptions) =>
      run(async () => (await import('./commands/check.ts')).check(url, readCheckOptions(options), { terminal, signal })),
    );

  program
    .command('report')
    .argument('<run>', 'folder of a run')
    .summary('write CSV and HTML again from the saved records')
    .description('Writes audit.csv, the reports and index.html again from the saved records, without visiting anything.')
    .addOption(langOption())
    .option('--brand <file>', 'brand.json for reports under your own name')
    .option('--since <run>', 'folder of an earlier run: each report says what has changed')
    .addOption(redactOption())
    .option('--pdf', 'also print each report to a PDF (A4) with the browser', false)
    .option('--browser <path>', 'browser that prints (default: an installed one, else the embedded one)')
    .action((folder: string, options: RawOptions) =>
      run(async () => (await import('./commands/report.ts')).report(folder, readReportOptions(options), terminal)),
    );

  program
    .command('rescore')
    .argument('<run>', 'folder of a run')
    .summary('judge the saved facts again')
    .description(
      'Judges the saved facts again with the present checks and weights, without visiting anything, and writes the outputs again.',
    )
    .addOption(langOption())
    .option('--weights <file>', 'JSON with weights of checks and stages')
    .option('--brand <file>', 'brand.json for reports under your own name')
    .action((folder: string, options: RawOptions) =>
      run(async () =>
        (await import('./commands/rescore.ts')).rescore(
          folder,
          { lang: options.lang, brand: options.brand ?? null, weights: options.weights ?? null },
          terminal,
        ),
      ),
    );

  program
    .command('explain')
    .argument('<run>', 'folder of a run')
    .argument('<business>', 'id, row number or a part of the name')
    .argument('[fact]', 'a fact (phones, whatsapp, vatNumber …) or a check (phone-clickable …); all when left out')
    .summary('show where a claim comes from')
    .description('Shows where a claim comes from: page, snippet, rule, points; and what was seen but not taken, and why.')
    .addOption(langOption())
    .option('--json', 'print it as JSON', false)
    .action((folder: string, business: string, fact: string | undefined, options: RawOptions) =>
      run(async () =>
        (await import('./commands/explain.ts')).explain(
          { folder, business, subject: fact ?? null },
          { lang: options.lang, json: options.json },
          terminal,
        ),
      ),
    );

  program
    .command('survey')
    .argument('[run...]', 'folders of runs that are counted together; with --queue their names')
    .summary('publishable figures of whole runs')
    .description(
      'Counts the saved records, visiting nothing: survey.html (shares with 95% intervals, charts, method) and survey.csv (tidy).\nWith --since also survey-transitions.csv: who got a site, who lost it.',
    )
    .addOption(langOption())
    .option(
      '--by <columns>',
      'breakdowns: sector, province, region, city, country, nace, size or a column of the input, comma-separated; "sector+province" crosses two',
    )
    .option('--since <run>', 'folder of an earlier run to compare with')
    .option('--min-cell <n>', 'fewest known answers of a figure that is shown', whole(1, 1000), 5)
    .option('--weights-column <name>', 'column of the input with the sampling weight')
    .option('--population <n>', 'size of the population the list was drawn from', whole(1, 1e9))
    .option('--out <folder>', 'where to write (default: the folder of the first run)')
    .option('--queue [url]', 'read the runs from this PostgreSQL (default: $VETRINA_QUEUE); no run folder is needed')
    .option('--run <name>', 'with --queue: name of the run')
    .addHelpText(
      'after',
      '\nExamples:\n  vetrina survey reports/modena\n  vetrina survey reports/modena reports/parma --by sector,province,sector+province --lang en\n  vetrina survey reports/2026-11 --since reports/2026-05 --weights-column peso --population 41200',
    )
    .action((folders: string[], options: RawOptions) =>
      run(async () =>
        (await import('./commands/survey.ts')).survey(
          options.run ? [...folders, options.run] : folders,
          readSurveyOptions(options),
          terminal,
        ),
      ),
    );

  program
    .command('doctor')
    .summary('check this machine')
    .description('Says which browser will be used, whether a sandbox works, and what is missing, with the fix.')
    .option('--browser <path>', 'the browser to test')
    .action((options: RawOptions) =>
      run(async () => (await import('./commands/doctor.ts')).doctor({ browserPath: options.browser || null }, terminal)),
    );
  addQueueCommands(program, { terminal, signal, run });
  addCompletion(program, { terminal, signal, run });
  groupHelp(program);
  return program;
}
