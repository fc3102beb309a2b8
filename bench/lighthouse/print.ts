import type { Comparison } from './truth.ts';
import { medianOf, quantileOf } from './truth.ts';
import type { Way } from './ways.ts';

const number = (value: number | null | undefined, digits = 1) =>
  value === null || value === undefined ? '–' : value.toFixed(digits);

/** Issue 4: the whole audit takes at most this share of the time of the command in a loop. */
const MOST_SHARE = 0.4;

export function printWays(ways: ReadonlyMap<string, Way>, sites: number): void {
  const loop = ways.get('lighthouse command')?.seconds;
  const columns = ['way', 'seconds', 'per site', '÷ command', 'CPU Chromium', 'CPU Node', 'CPU busy', 'benchmark index', 'load'];
  const rows = [...ways].map(([name, { seconds, cpu, scores, load }]) => {
    const indices = [...scores.values()].flatMap(({ benchmarkIndex }) => benchmarkIndex ?? []).sort((a, b) => a - b);
    const busy = (cpu.chromium + cpu.node) / seconds;
    const ratio = loop === undefined ? null : seconds / loop;
    return [
      ...[name, number(seconds), number(seconds / sites), number(ratio, 2), number(cpu.chromium), number(cpu.node)],
      ...[number(busy, 2), number(medianOf(indices), 0), number(load)],
    ];
  });
  printTable(columns, rows);
  const whole = ways.get('our audit')?.seconds;
  if (loop && whole)
    console.log(`target: our audit ÷ command ≤ ${MOST_SHARE}: ${whole / loop <= MOST_SHARE ? 'held' : 'MISSED'}`);
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
  console.log(`\n${name} against each site alone`);
  printTable(
    ['site', 'alone', 'batch', 'difference', 'a11y, bp, seo'],
    sites.map(({ name: site, alone, batch, difference, flips, othersSame }) => [
      site,
      alone.map((score) => score ?? '–').join(' '),
      String(batch ?? '–'),
      `${difference ?? '–'}${flips ? ' (flips alone)' : ''}`,
      othersSame ? 'same' : 'DIFFERENT',
    ]),
  );
  const steady = sites.flatMap(({ difference, flips }) => (difference === null || flips ? [] : [difference]));
  const missing = sites.filter(({ difference }) => difference === null).map((site) => site.name);
  const flipping = sites.filter(({ flips }) => flips).map((site) => site.name);
  console.log(
    `performance, ${steady.length} steady sites: median difference ${number(quantileOf(steady, 0.5), 0)} (target ≤ 2), 95th percentile ${number(quantileOf(steady, 0.95), 0)} (target ≤ 6); flip alone: ${flipping.join(', ') || 'none'}; not measured: ${missing.join(', ') || 'none'}; others identical: ${sites.filter(({ othersSame }) => othersSame).length} of ${sites.length}`,
  );
}

export function printTable(columns: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = columns.map((column, i) => Math.max(column.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  console.log(line(columns));
  for (const row of rows) console.log(line(row));
}
