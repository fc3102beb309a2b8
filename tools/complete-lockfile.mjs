// Completes package-lock.json after `npm install` on a machine whose registry mirror lacks the packages of other platforms.
// npm leaves such optional packages out of the lockfile, and `npm ci` then refuses it. Each gets an entry with its pinned
// version and the os/cpu that its name says, so that every platform installs its own and no platform fetches another's.
// It also drops what packages say of the Node they need: an older one only starts Vetrina, which then runs with the Node that the
// package `node` brings, so npm's pages of EBADENGINE warnings would be wrong.
//   node tools/complete-lockfile.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const systems = {
  darwin: 'darwin',
  linux: 'linux',
  win32: 'win32',
  windows: 'win32',
  freebsd: 'freebsd',
  openbsd: 'openbsd',
  netbsd: 'netbsd',
  android: 'android',
  openharmony: 'openharmony',
  aix: 'aix',
  sunos: 'sunos',
  wasm32: 'wasi',
  wasm: 'wasi',
  fsevents: 'darwin',
};
const cpus = ['arm64', 'x64', 'ia32', 'arm', 'riscv64', 'ppc64', 's390x', 'loong64', 'mips64el', 'wasm32'];

for (const [path, parent] of Object.entries(lock.packages))
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const installed = [`${path}/node_modules/${name}`, `node_modules/${name}`].some((place) => lock.packages[place]?.version);
    if (installed) continue;
    const words = name.split(/[-/@_]/);
    const os = words.map((word) => systems[word]).find(Boolean);
    const cpu = cpus.find((word) => words.includes(word));
    if (!os) throw new Error(`${name}: which system is it for?`);
    lock.packages[`node_modules/${name}`] = {
      version: version.replace(/^[\^~]/, ''),
      ...(cpu && { cpu: [cpu] }),
      ...(parent.dev && { dev: true }),
      optional: true,
      os: [os],
    };
  }
for (const [path, entry] of Object.entries(lock.packages)) if (path !== '') delete entry.engines;
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
