import type { Command } from 'commander';
import { DOCTOR } from '../options/commands.ts';
import { addOptions, readOptions } from './options.ts';
import type { Wiring } from './wiring.ts';

/** `vetrina doctor`. */
export function addDoctor(program: Command, { run }: Wiring): void {
  const command = program.command('doctor');
  addOptions(command, DOCTOR)
    .summary('check this machine')
    .description(
      'Says which browser will be used, whether a sandbox, the network, a proxy and its certificates work, and what is missing, with the fix.',
    )
    .addHelpText('after', '\nExamples:\n  vetrina doctor\n  vetrina doctor --browser /usr/bin/chromium')
    .action(() =>
      run(async (context) =>
        (await import('../commands/doctor.ts')).doctor(readOptions(command, DOCTOR, context.config), context),
      ),
    );
}
