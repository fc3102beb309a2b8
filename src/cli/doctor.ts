import type { Command } from 'commander';
import type { RawOptions } from './options.ts';
import type { Wiring } from './wiring.ts';

/** `vetrina doctor`. */
export function addDoctor(program: Command, { terminal, run }: Wiring): void {
  program
    .command('doctor')
    .summary('check this machine')
    .description('Says which browser will be used, whether a sandbox works, and what is missing, with the fix.')
    .option('--browser <path>', 'the browser to test')
    .action((options: RawOptions) =>
      run(async () => (await import('../commands/doctor.ts')).doctor({ browserPath: options.browser || null }, terminal)),
    );
}
