import { type SelfTestStep, selfTest } from '../gather/browser/self-test.ts';
import type { DoctorOptions } from '../options/commands.ts';
import { VERSION } from '../version.ts';
import type { CommandContext } from './context.ts';
import { describeConfig } from './describe-config.ts';
import { EXIT, type ExitCode, printable, type Terminal } from './terminal.ts';

/** `vetrina doctor`: has the browser load and measure one local page, and says what is missing and how to mend it. */
export async function doctor({ browserPath }: DoctorOptions, { terminal, config }: CommandContext): Promise<ExitCode> {
  terminal.out(`vetrina ${VERSION}, Node ${process.versions.node}, ${process.platform} ${process.arch}`);
  terminal.out(printable(`Configuration: ${describeConfig(config)}`));
  terminal.live('Starting the browser, loading and measuring one local page (about 8 s) …');
  const { ok, browser, steps } = await selfTest(browserPath === null ? {} : { browser: browserPath });
  terminal.live('');
  for (const { path, reason } of browser?.passedOver ?? []) terminal.out(printable(`  passed over: ${path} (${reason})`));
  for (const step of steps) for (const line of linesOf(step, terminal)) terminal.out(line);
  terminal.out(
    ok
      ? 'Ready: audits with rendering and Lighthouse work here.'
      : 'Not ready. Until it is mended, --no-browser audits static pages.',
  );
  return ok ? EXIT.done : EXIT.failures;
}

function linesOf({ id, result, detail, advice }: SelfTestStep, { style }: Terminal): string[] {
  const mark = { ok: style.green('ok     '), warning: style.yellow('warning'), failed: style.red('failed ') }[result];
  return [
    `${mark}  ${id.padEnd(10)}  ${printable(detail)}`,
    ...(advice ? advice.split('\n').map((line) => `${' '.repeat(21)}${line}`) : []),
  ];
}
