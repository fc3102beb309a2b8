import { DEFAULT_USER_AGENT } from '../data/user-agent.ts';
import { selfTest } from '../gather/browser/self-test.ts';
import { examineNetwork } from '../gather/outage/examine-network.ts';
import { openWayOut } from '../gather/way-out.ts';
import { VERSION } from '../lib/version.ts';
import type { DoctorOptions } from '../options/commands.ts';
import type { CommandContext } from './context.ts';
import { describeConfig } from './describe-config.ts';
import { type DoctorStep, networkSteps } from './network-steps.ts';
import { EXIT, type ExitCode, printable, type Terminal } from './terminal.ts';

/** `vetrina doctor`: tries the network, has the browser load and measure one local page, and says what is missing and how to mend it. */
export async function doctor({ browserPath, probe }: DoctorOptions, { terminal, config }: CommandContext): Promise<ExitCode> {
  terminal.out(`vetrina ${VERSION}, Node ${process.versions.node}, ${process.platform} ${process.arch}`);
  terminal.out(printable(`Configuration: ${describeConfig(config)}`));
  const tell = (steps: readonly DoctorStep[]) => {
    for (const step of steps) for (const line of linesOf(step, terminal)) terminal.out(line);
  };
  terminal.live('Asking whether the network works …');
  const network = await tryNetwork(probe);
  terminal.live('');
  tell(network);
  terminal.live('Starting the browser, loading and measuring one local page (about 8 s) …');
  const { ok, browser, steps } = await selfTest(browserPath === null ? {} : { browser: browserPath });
  terminal.live('');
  for (const { path, reason } of browser?.passedOver ?? []) terminal.out(printable(`  passed over: ${path} (${reason})`));
  tell(steps);
  const online = network.every(({ id, result }) => id !== 'network' || result === 'ok');
  const { fold = (line) => line } = terminal;
  terminal.out(
    ok
      ? fold(
          `Ready: audits with rendering and Lighthouse work here${online ? '' : ', of sites of this machine until the network is mended'}.`,
        )
      : 'Not ready. Until it is mended, --no-browser audits static pages.',
  );
  return ok ? EXIT.done : EXIT.failures;
}

async function tryNetwork(probe: DoctorOptions['probe']): Promise<readonly DoctorStep[]> {
  const wayOut = openWayOut({
    allowPrivate: false,
    allowAddress: [],
    resolve: [],
    dnsServer: [],
    probe,
    userAgent: DEFAULT_USER_AGENT,
  });
  try {
    return networkSteps(await examineNetwork(wayOut, process.env));
  } finally {
    await wayOut.http.close();
  }
}

/** What stands before the words of a step: its mark and its name. */
const MARGIN = ' '.repeat(22);

function linesOf({ id, result, detail, advice }: DoctorStep, { style, fold = (line) => line }: Terminal): string[] {
  const mark = { ok: style.green('ok     '), warning: style.yellow('warning'), failed: style.red('failed ') }[result];
  return [
    `${mark}  ${id.padEnd(11)}  ${fold(`${MARGIN}${printable(detail)}`).slice(MARGIN.length)}`,
    ...(advice ? advice.split('\n').map((line) => fold(`${MARGIN}${line}`)) : []),
  ];
}
