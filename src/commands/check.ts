import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { auditBusiness } from '../audit-business.ts';
import { sectorFromNace, sectorFromText } from '../data/sectors.ts';
import type { GatherOptions } from '../gather/gather-evidence.ts';
import { createWorld, worldOptions } from '../gather/world.ts';
import type { Business } from '../model/business.ts';
import { UsageError } from '../model/usage-error.ts';
import type { World } from '../model/world.ts';
import type { CheckOptions } from '../options/commands.ts';
import { businessPage } from '../report/business-page.ts';
import { redactPersonal } from '../report/redact-personal.ts';
import { terminalReport } from '../report/terminal-report.ts';
import { VERSION } from '../version.ts';
import type { CommandContext } from './audit.ts';
import { readBrand, readWeights, scaleOf } from './option-files.ts';
import { EXIT, type ExitCode } from './terminal.ts';

/** Country of a site that is looked at by itself, unless `--default-country` says another. */
const HOME = 'IT';

/** `vetrina check`: the audit of one website or of several, read on the terminal or by a script. */
export async function check(
  urls: readonly string[],
  options: CheckOptions,
  { terminal, signal }: CommandContext,
): Promise<ExitCode> {
  const addresses = await expandAddresses(urls);
  if (addresses.length > 1 && (options.html || options.saveLighthouse))
    throw new UsageError('--html and --save-lighthouse go with one address. For several: vetrina audit with a list of them.');
  const [scale, brand] = [scaleOf(await readWeights(options.weights)), await readBrand(options.brand)];
  const world = await createWorld(worldOptions(options));
  const closeEarly = () => void world.close();
  signal.addEventListener('abort', closeEarly);
  const codes: ExitCode[] = [];
  try {
    for (const url of addresses) {
      if (codes.length > 0 && !options.json) terminal.out('');
      codes.push(await checkOne(url, options, { world, scale, brand, terminal, signal, alone: addresses.length === 1 }));
      if (signal.aborted) return EXIT.interrupted;
    }
  } finally {
    signal.removeEventListener('abort', closeEarly);
    await world.close();
  }
  return codes.find((code) => code !== EXIT.done) ?? EXIT.done;
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
  readonly world: World;
  readonly scale: ReturnType<typeof scaleOf>;
  readonly brand: Awaited<ReturnType<typeof readBrand>>;
  readonly alone: boolean;
}

async function checkOne(url: string, options: CheckOptions, context: Checking): Promise<ExitCode> {
  const { world, scale, brand, terminal, signal } = context;
  terminal.live(`Looking at ${url} …`);
  const audit = await auditBusiness(businessOf(url, options), world, {
    gather: gatherOptions(options),
    scale,
  });
  const record = options.redactPersonal ? redactPersonal(audit.record) : audit.record;
  const screenshots = options.redactPersonal ? NO_PICTURES : audit.screenshots;
  if (signal.aborted) return EXIT.interrupted;
  terminal.live('');
  if (options.html) {
    const asUri = (picture: string | null) => picture && `data:image/jpeg;base64,${picture}`;
    const pictures = { mobile: asUri(screenshots.mobile), desktop: asUri(screenshots.desktop) };
    await writeReport(
      options.html,
      businessPage(record, {
        ...{ lang: options.lang, checks: scale.checks, brand, peerRank: null, screenshots: pictures },
        ...{ version: VERSION, userAgent: options.userAgent, robotsRespected: !options.ignoreRobots },
      }),
    );
  }
  // several records are one a line, for programs that read them as they come
  if (options.json) terminal.out(context.alone ? JSON.stringify(record, null, 2) : JSON.stringify(record));
  else for (const line of terminalReport(record, { lang: options.lang, checks: scale.checks, ...terminal })) terminal.out(line);
  if (options.html && !options.json) terminal.out(`Report    ${options.html}`);
  const missed = options.minScore !== null && (record.score.score === null || record.score.score < options.minScore);
  return missed || record.outcome.outcome === 'failed' ? EXIT.failures : EXIT.done;
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

/** They may show what is left out of the text. */
const NO_PICTURES = { mobile: null, desktop: null };

async function writeReport(path: string, page: string): Promise<void> {
  await writeFile(path, page).catch((error: Error) => {
    throw new UsageError(`--html ${path} cannot be written: ${error.message}`);
  });
}

function businessOf(website: string, { name, city, sector, defaultCountry }: CheckOptions): Business {
  const known = sector === null ? null : (sectorFromText(sector) ?? sectorFromNace(sector));
  if (sector !== null && known === null)
    throw new UsageError(
      `--sector ${sector} is not known. Give a trade such as restaurant, hotel, dentist, shop, or an ATECO/NACE code.`,
    );
  const empty = {
    province: null,
    street: null,
    postalCode: null,
    nace: null,
    phone: null,
    email: null,
    pec: null,
    vatNumber: null,
  };
  return {
    ...empty,
    id: 'check',
    row: 1,
    name,
    website,
    city,
    country: defaultCountry ?? HOME,
    sectorText: sector,
    sector: known,
    carried: [],
    problem: null,
  };
}
