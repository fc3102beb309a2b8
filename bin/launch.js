// Plain JavaScript that every Node understands: finds a Node that can run Vetrina, and says so clearly when there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED = 24;

export async function launch() {
  const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
  if (Number(process.versions.node.split('.')[0]) >= NEEDED) return (await import('../dist/cli.js')).main(process.argv.slice(2));
  const node = bundledNode();
  if (!node) {
    console.error(`Vetrina needs Node ${NEEDED} or newer; this is ${process.version}. Run it as: npx -p node@${NEEDED} -p vetrina vetrina …`);
    process.exitCode = 2;
    return;
  }
  process.on('SIGINT', () => undefined); // the child gets it too and ends in order
  const { status, signal } = spawnSync(node, [join(dirname(cli), 'main.js'), ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 15);
}

/** The `node` package, an optional dependency, holds a Node of its own for machines with an older one. */
function bundledNode() {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'));
    return ['bin/node', 'bin/node.exe'].map((name) => join(folder, name)).find(existsSync) ?? null;
  } catch {
    return null;
  }
}
