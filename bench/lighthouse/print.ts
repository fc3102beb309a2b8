import type { Comparison } from './truth.ts';
import { medianOf, quantileOf } from './truth.ts';
import type { Bench, Way } from './ways.ts';

const number = (value: number | null | undefined, digits = 1) =>
  value === null || value === undefined ? '–' : value.toFixed(digits);

/** The whole audit takes at most this share of the time of the command in a loop, with the same browser. */
const MOST_SHARE = { embedded: 0.33, other: 0.4 };
const LAST = 'lighthouse command';

export function printWays(own: ReadonlyMap<string, Way>, loops: readonly Way[], { browser, web }: Bench): void {
  const sites = web.sites.length;
  const [loop] = loops;
  const columns = ['way', 'seconds', 'per site', '÷ command', 'CPU Chromium', 'CPU Node', 'CPU busy', 'benchmark index', 'load'];
  const all: [string, Way][] = [...own, ...loops.map((way): [string, Way] => [LAST, way])];
  const rows = all.map(([name, { seconds, cpu, scores, load }]) => {
    const indices = [...scores.values()].flatMap(({ benchmarkIndex }) => benchmarkIndex ?? []).sort((a, b) => a - b);
    const busy = (cpu.chromium + cpu.node) / seconds;
    return [
      ...[name, number(seconds), number(seconds / sites), number(loop && seconds / loop.seconds, 2)],
      ...[number(cpu.chromium), number(cpu.node), number(busy, 2), number(medianOf(indices), 0), number(load)],
    ];
  });
  printTable(columns, rows);
  const whole = own.get('our audit')?.seconds;
  const most = browser.kind === 'embedded' ? MOST_SHARE.embedded : MOST_SHARE.other;
  if (loop && whole) console.log(`target: our audit ÷ command ≤ ${most}: ${whole / loop.seconds <= most ? 'held' : 'MISSED'}`);
}

export function printMemory(number_: number, { peakMb, browsers, scores, notes, seconds }: Way, sites: number): void {
  console.log(
    `${number_} browsers: empty ${browsers?.emptyMb} MB each, peak of the whole tree ${peakMb} MB, ${scores.size} of ${sites} measured, ${seconds.toFixed(0)} s`,
  );
  for (const [site, note] of notes) if (note) console.log(`  ${site}: ${note}`);
}

/** Where the time of the browsers went; they are `children`, each for the whole of the way. */
export function printSpent(name: string, { browsers, seconds, scores }: Way): void {
  if (!browsers || scores.size === 0) return;
  const { turn, benchmark, load, quiet, harvest, gather, judge } = browsers.spentMs;
  const all = browsers.children * seconds * 1000;
  const parts = { turn, benchmark, load, quiet, harvest, gather, judge };
  const rest = all - Object.values(parts).reduce((sum, ms) => sum + ms, 0);
  console.log(
    `\n${name}: seconds of a browser per measured site (${browsers.children} browsers, ${browsers.visits} visits, ${browsers.started} started)`,
  );
  const rows = Object.entries({ ...parts, rest }).map(([part, ms]) => [
    WORDS[part as keyof typeof WORDS],
    number(ms / scores.size / 1000, 2),
    `${number((100 * ms) / all, 0)} %`,
  ]);
  printTable(['step', 's per site', 'share'], rows);
}

const WORDS = {
  turn: 'wait for the turn to load',
  benchmark: "Lighthouse's benchmark loop",
  load: 'load of the page',
  quiet: 'quiet after it',
  harvest: 'our own reading of it',
  gather: 'axe and other gatherers',
  judge: 'simulation and audits',
  rest: 'starts, other pages, idle',
};

export function printTruth(name: string, sites: readonly Comparison[]): void {
  console.log(`\n${name} against the command, each site alone`);
  printTable(
    ['site', 'alone', 'batch', 'difference', 'a11y, bp, seo', 'our note'],
    sites.map(({ name: site, alone, batch, difference, flips, othersSame, note }) => [
      ...[site, alone.map((score) => score ?? '–').join(' '), String(batch ?? '–')],
      ...[`${difference ?? '–'}${flips ? ' (flips alone)' : ''}`, othersSame ? 'same' : 'DIFFERENT', note],
    ]),
  );
  const steady = sites.flatMap(({ difference, flips }) => (difference === null || flips ? [] : [difference]));
  const missing = sites.filter(({ difference }) => difference === null).map((site) => site.name);
  const flipping = sites.filter(({ flips }) => flips).map((site) => site.name);
  const same = sites.filter(({ othersSame }) => othersSame).length;
  console.log(
    `performance, ${steady.length} steady sites: median difference ${number(quantileOf(steady, 0.5), 0)} (target ≤ 1), 95th percentile ${number(quantileOf(steady, 0.95), 0)} (≤ 4), largest ${number(quantileOf(steady, 1), 0)} (≤ 6); flip alone: ${flipping.join(', ') || 'none'}; not measured: ${missing.join(', ') || 'none'}; others identical: ${same} of ${sites.length}`,
  );
}

export function printTable(columns: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = columns.map((column, i) => Math.max(column.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  console.log(line(columns));
  for (const row of rows) console.log(line(row));
}
