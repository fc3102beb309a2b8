// npm run bench NAME [-- OPTIONS] – each bench is a module that exports `run`, which prints its table.
interface Bench {
  readonly run: (args: string[]) => Promise<void>;
}

const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  lighthouse: () => import('./lighthouse/bench-lighthouse.ts'),
  robustness: () => import('./robustness/bench-robustness.ts'),
  soak: () => import('./soak/bench-soak.ts'),
  scale: () => import('./scale/bench-scale.ts'),
  judge: () => import('./judge.ts'),
  start: () => import('./start.ts'),
};

// the webs of benches are on this machine: whether the network works makes no difference
process.env.VETRINA_PROBE ??= 'none';

const [name = '', ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench) await (await bench()).run(args);
else {
  console.error(`npm run bench <${Object.keys(BENCHES).join('|')}>`);
  process.exitCode = 2;
}
