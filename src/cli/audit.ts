import type { Command } from 'commander';
import type { AuditOptions } from '../commands/audit-options.ts';
import { parseColumnMap } from '../io/understand-columns.ts';
import { keepNewSpaceSmall } from '../lib/small-heap.ts';
import { list, lookOptions, parse, type RawOptions, readLookOptions, whole } from './options.ts';
import { queueAddress } from './queue-address.ts';
import type { Wiring } from './wiring.ts';

/** `vetrina audit businesses.csv`. */
export function addAudit(program: Command, { terminal, signal, run }: Wiring): void {
  lookOptions(
    program
      .command('audit')
      .argument('<list>', 'CSV, Excel workbook or JSON with at least names or websites; - reads standard input'),
  )
    .summary('audit every business of a list')
    .description(
      'Audits every business of a list into a run folder: audit.csv, an HTML report per business, index.html.\nResumes by itself when --out holds an unfinished run of the same input.',
    )
    .option('--out <folder>', 'run folder (default: reports/<name of the CSV>)')
    .option('--concurrency <n>', 'businesses at a time (default: by the machine)', whole(1, 500))
    .option('--map <columns>', 'what columns are: "Ragione Sociale=name,3=website"', parse(parseColumnMap), new Map())
    .option('--no-header', 'the list has no header line: columns are told by their values and by --map 1=name')
    .option('--sheet <name>', 'sheet of an Excel workbook (default: the first)')
    .option('--delimiter <char>', 'comma, semicolon, tab, pipe or a character (default: detected)')
    .option('--encoding <name>', 'utf-8, windows-1252, utf-16le … (default: detected)')
    .option('--limit <n>', 'only the first n records', whole(1, 1e9))
    .option('--only <ids>', 'only the records with these ids, comma-separated', list)
    .option('--fresh', 'do not resume: replace an earlier run in the folder', false)
    .option('--dry-run', 'only show how the list was understood: columns, country, three rows, what will be ignored', false)
    .option('--json', 'with --dry-run: as JSON', false)
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
        return (await import('../commands/audit.ts')).audit(file, readAuditOptions(options), { terminal, signal });
      }),
    );
}

function readAuditOptions({ run = null, queue, ...raw }: RawOptions): AuditOptions {
  const optional = {
    out: null,
    concurrency: null,
    delimiter: null,
    encoding: null,
    limit: null,
    only: null,
    artifacts: null,
    sheet: null,
  };
  return {
    ...optional,
    ...(raw as AuditOptions),
    ...readLookOptions(raw),
    runName: run,
    queue: queue ? queueAddress(queue) : null,
  };
}
