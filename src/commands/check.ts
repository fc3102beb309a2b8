import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { GatherOptions } from '../gather/gather-evidence.ts';
import { createWorld, type OpenWorld, worldOptions } from '../gather/world.ts';
import { VERSION } from '../lib/version.ts';
import type { AuditRecord } from '../model/record.ts';
import { UsageError } from '../model/usage-error.ts';
import type { CheckOptions } from '../options/commands.ts';
import { JSON_RECORDS } from '../report/outputs/json.ts';
import { NO_PICTURES, type OutputContext, type PlacedRecord } from '../report/outputs/output.ts';
import { placeRecord } from '../report/outputs/place-record.ts';
import { type Outlet, putOut } from '../report/outputs/put-out.ts';
import { textOutput } from '../report/outputs/text.ts';
import { redactPersonal } from '../report/redact-personal.ts';
import type { Scale } from '../scoring/weights.ts';
import { auditWatched } from './audit-watched.ts';
import { businessOfAddress } from './business-of-address.ts';
import type { CommandContext } from './context.ts';
import { openGate } from './gate.ts';
import { openHints } from './hints.ts';
import { languageOf } from './language-of.ts';
import { openInBrowser } from './open-in-browser.ts';
import { readBrand, readWeights, scaleOf } from './option-files.ts';
import { tellOutage, tellOwnFailures } from './tell-outage.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';
import { oneFile, printedFiles } from './terminal-files.ts';

/** `vetrina check`: the audit of one website or of several, read on the terminal or by a script. */
export async function check(urls: readonly string[], options: CheckOptions, context: CommandContext): Promise<ExitCode> {
  const { terminal, signal } = context;
  const addresses = await expandAddresses(urls);
  if (addresses.length > 1 && (options.html || options.saveLighthouse))
    throw new UsageError('--html and --save-lighthouse go with one address. For several: vetrina audit with a list of them.');
  if (options.open && !options.html) throw new UsageError('--open shows the report of --html FILE: give both.');
  const [scale, brand] = [scaleOf(await readWeights(options.weights), context.config), await readBrand(options.brand)];
  const world = await createWorld(worldOptions(options));
  const closeEarly = () => void world.close();
  signal.addEventListener('abort', closeEarly);
  const [gate, hints] = [openGate(options.failOn), openHints(options)];
  const watching = [gate, hints].map(({ output }) => ({ output, files: printedFiles(terminal) }));
  let missed = false;
  async function* placed(): AsyncGenerator<PlacedRecord, void> {
    for await (const one of auditEach(addresses, options, { ...context, world, scale })) {
      missed ||= isMissed(one.record, options);
      yield one;
    }
  }
  try {
    const run = { name: 'check', startedAt: world.now().toISOString(), carriedHeaders: [], options: { ...options } };
    const about: OutputContext = {
      ...(options.lang === null ? { lang: terminal.lang ?? 'en', langOf: languageOf } : { lang: options.lang }),
      ...{ checks: scale.checks, brand, version: VERSION, run },
      ...{ size: addresses.length, scores: new Map() },
    };
    await putOut(placed(), about, [...(await outletsOf(options, terminal)), ...watching]);
  } finally {
    signal.removeEventListener('abort', closeEarly);
    await world.close();
  }
  if (signal.aborted) return EXIT.interrupted;
  const outage = world.network.outage();
  if (outage) tellOutage(outage, terminal);
  if (outage) return EXIT.failures;
  if (world.ownFailures.length > 0) {
    tellOwnFailures(world.ownFailures, terminal);
    return EXIT.failures;
  }
  if (options.html && !options.json) terminal.out(`Report    ${options.html}`);
  if (options.html && options.open) await openInBrowser(resolve(options.html), terminal);
  if (!options.json) hints.tell(terminal);
  return gate.tell(terminal) || missed ? EXIT.failures : EXIT.done;
}

async function outletsOf({ json, html }: CheckOptions, terminal: Terminal): Promise<readonly Outlet[]> {
  return [
    { output: json ? JSON_RECORDS : textOutput(terminal), files: printedFiles(terminal) },
    ...(html === null ? [] : [{ output: (await import('../report/outputs/pages.ts')).PAGES, files: oneFile(html, '--html') }]),
  ];
}

function isMissed({ outcome, score: { score } }: AuditRecord, { minScore }: CheckOptions): boolean {
  return outcome.outcome === 'failed' || (minScore !== null && (score === null || score < minScore));
}

/** `-` stands for the addresses on standard input, one a line. */
async function expandAddresses(urls: readonly string[]): Promise<readonly string[]> {
  const addresses = urls.filter((url) => url !== '-');
  if (addresses.length < urls.length)
    for await (const line of createInterface({ input: process.stdin })) if (line.trim()) addresses.push(line.trim());
  if (addresses.length === 0) throw new UsageError('Standard input holds no address. Give one a line.');
  return addresses;
}

interface Checking extends CommandContext {
  readonly world: OpenWorld;
  readonly scale: Scale;
}

/** One after the other; ends early when it is interrupted, or our own network is out. */
async function* auditEach(
  addresses: readonly string[],
  options: CheckOptions,
  { world, scale, terminal, signal }: Checking,
): AsyncGenerator<PlacedRecord, void> {
  world.startBrowsers(options);
  for (const url of addresses) {
    terminal.live(`Looking at ${url} …`);
    const audit = await auditWatched(businessOfAddress(url, options), world, { gather: gatherOptions(options), scale });
    terminal.live('');
    if (signal.aborted || world.network.outage()) return;
    if (audit === null) continue;
    const { record, screenshots } = audit;
    const asUri = (picture: string | null) => picture && `data:image/jpeg;base64,${picture}`;
    const pictures = { mobile: asUri(screenshots.mobile), desktop: asUri(screenshots.desktop) };
    yield placeRecord(options.redactPersonal ? redactPersonal(record) : record, {
      // asked for by name, whosever the site is
      report: options.html ?? '',
      peerRank: null,
      // they may show what is left out of the text
      pictures: async () => (options.redactPersonal ? NO_PICTURES : pictures),
    });
  }
}

function gatherOptions(options: CheckOptions): GatherOptions {
  const { desktopPicture, browser, html, saveLighthouse } = options;
  return {
    ...options,
    // one site, for a report to be looked at: the second it costs is well spent
    desktopPicture: desktopPicture || (browser && html !== null),
    ...(saveLighthouse && { lighthouseReport: resolve(saveLighthouse) }),
  };
}
