import type { Command } from 'commander';
import { lookOptions, type RawOptions, readLookOptions, whole } from './options.ts';
import type { Wiring } from './wiring.ts';

/** `vetrina check URL`. */
export function addCheck(program: Command, { terminal, signal, run }: Wiring): void {
  lookOptions(
    program.command('check').argument('<url...>', 'address of the website, or several; - reads them from standard input'),
  )
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
    .action((urls: string[], options: RawOptions) =>
      run(async () => (await import('../commands/check.ts')).check(urls, readCheckOptions(options), { terminal, signal })),
    );
}

function readCheckOptions(raw: RawOptions) {
  const { name = null, city = null, sector = null, html = null, saveLighthouse = null, minScore = null, json } = raw;
  const look = readLookOptions(raw);
  // one site, for a report to be looked at: the second it costs is well spent
  const desktopPicture = look.desktopPicture || (look.browser && html !== null);
  return { ...look, desktopPicture, name, city, sector, html, saveLighthouse, minScore, json };
}
