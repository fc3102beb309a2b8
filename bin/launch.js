// Plain JavaScript that every Node understands: finds a Node that can run Vetrina, and says so clearly when there is none.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Lighthouse asks for as much. */
const NEEDED = [22, 19];
/** What is proposed where it is older. */
const PROPOSED = 24;

// Name look-ups share libuv's pool of 4 threads: a few dead name servers would hold up a large batch. Read at the pool's first use.
process.env.UV_THREADPOOL_SIZE ??= '16';

export async function launch() {
  if (isEnough(process.versions.node)) {
    const { compileExpressionsOnce, keepCompiled } = await import('../dist/cli/compile-cache.js');
    keepCompiled();
    compileExpressionsOnce();
    return (await import('../dist/cli/main.js')).main(process.argv.slice(2));
  }
  const node = bundledNode();
  if (!node) {
    console.error(
      `Vetrina needs Node ${NEEDED.join('.')} or newer; this is ${process.version}. Run "npx -p node@${PROPOSED} -p vetrina vetrina …", or install one beside it: npm install node@${PROPOSED}`,
    );
    process.exitCode = 2;
    return;
  }
  const child = spawn(node, [fileURLToPath(new URL('./vetrina.js', import.meta.url)), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.on('SIGINT', () => undefined); // the terminal sends it to the child too, which ends in order
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 15);
  });
}

function isEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

/** The `node` package holds a Node for machines with an older one: whoever wants it installs it beside Vetrina; a clone has it. */
function bundledNode() {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'));
    return ['bin/node', 'bin/node.exe'].map((name) => join(folder, name)).find(existsSync) ?? null;
  } catch {
    return null;
  }
}
