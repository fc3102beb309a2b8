import { wilson } from '../src/survey/intervals.ts';
import type { FieldFigures, Figures } from './corpus.ts';
import { ALL_RIGHT, type ListTarget, TARGETS } from './targets.ts';

/** The figures of one set, measured in one way. */
export interface Measured {
  readonly set: string;
  readonly figures: Figures;
}
type Answers = Figures['booleans'][string];

/** A share with its 95 % interval (Wilson): a few dozen labels say less than three decimals seem to. */
function shown(share: number, size: number): string {
  if (size === 0) return '–';
  const { low, high } = wilson(share, size);
  return `${share.toFixed(3)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}
const precisionOf = ({ precision, tp, fp }: FieldFigures) => shown(precision, tp + fp);
const recallOf = ({ recall, tp, fn }: FieldFigures) => shown(recall, tp + fn);
const shareOf = ({ accuracy, right, wrong, unknown }: Answers) => shown(accuracy, right + wrong + unknown);

const listTarget = (set: string, name: string): ListTarget | undefined =>
  set === 'cases' ? ALL_RIGHT : TARGETS[set]?.lists[name];
const questionTarget = (set: string, name: string): number | undefined =>
  set === 'cases' ? 1 : (TARGETS[set]?.questions[name] ?? TARGETS[set]?.every);
const verdict = (met: boolean) => (met ? 'met' : 'MISSED');

const NAME = 34;
const SHARE = 22;
const COUNT = 8;
const cells = (values: readonly (string | number)[], width: number) =>
  values.map((value) => String(value).padStart(width)).join('');

/** For the terminal: lists with precision, recall and traps taken, then questions; each share with its interval and target. */
export function terminalTable({ set, figures: { fields, booleans } }: Measured): string {
  const lists = Object.entries(fields).map(([name, f]) => {
    const target = listTarget(set, name);
    const wanted = target
      ? `  target ${target.precision} / ${target.recall}: ${verdict(f.precision >= target.precision && f.recall >= target.recall)}`
      : '';
    return `${name.padEnd(NAME)}${cells([precisionOf(f), recallOf(f)], SHARE)}${cells([f.tp, f.fp, f.fn, f.traps], COUNT)}${wanted}`;
  });
  const questions = Object.entries(booleans).map(([name, b]) => {
    const target = questionTarget(set, name);
    const wanted = target === undefined ? '' : `  target ${target}: ${verdict(b.accuracy >= target)}`;
    return `${name.padEnd(NAME)}${cells([shareOf(b)], SHARE)}${cells([b.right, b.wrong, b.unknown], COUNT)}${wanted}`;
  });
  const head = (what: string, shares: readonly string[], counts: readonly string[]) =>
    `${what.padEnd(NAME)}${cells(shares, SHARE)}${cells(counts, COUNT)}`;
  return [
    ...(lists.length > 0 ? [head('list', ['precision', 'recall'], ['right', 'wrong', 'missed', 'traps']), ...lists] : []),
    ...(questions.length > 0 ? [head('question', ['accuracy'], ['right', 'wrong', 'unknown']), ...questions] : []),
  ].join('\n');
}

/** Sets whose many questions are one row of docs/accuracy.md. */
const IN_ONE_ROW: Readonly<Record<string, string>> = { cases: 'everything else', trials: 'all' };

/** For docs/accuracy.md: one row for each list and question, with a browser and without, each share with its interval. */
export function markdownTable(withBrowser: readonly Measured[], without: readonly Measured[]): string {
  const rows = withBrowser.flatMap(({ set, figures }) => {
    const other = without.find((each) => each.set === set)?.figures;
    const lists = Object.entries(figures.fields).map(([name, f]) => {
      const target = listTarget(set, name);
      const pair = (value: FieldFigures | undefined) => (value ? `${precisionOf(value)} / ${recallOf(value)}` : '');
      return row([set, name, pair(f), pair(other?.fields[name]), target ? `${target.precision} / ${target.recall}` : '']);
    });
    const summed = IN_ONE_ROW[set];
    const questions = summed ? { [summed]: sumOf(figures) } : figures.booleans;
    const others = summed && other ? { [summed]: sumOf(other) } : (other?.booleans ?? {});
    return [
      ...lists,
      ...Object.entries(questions).map(([name, b]) => {
        const apart = others[name];
        return row([set, name, shareOf(b), apart ? shareOf(apart) : '', questionTarget(set, name) ?? '']);
      }),
    ];
  });
  return ['| set | what | with a browser | without | target |', '|---|---|---|---|---|', ...rows].join('\n');
}

function sumOf({ booleans }: Figures): Answers {
  const whole = booleans.all;
  if (whole) return whole;
  const all = Object.values(booleans);
  const [right, wrong, unknown] = (['right', 'wrong', 'unknown'] as const).map((name) =>
    all.reduce((sum, each) => sum + each[name], 0),
  ) as [number, number, number];
  return { accuracy: right / Math.max(1, right + wrong + unknown), right, wrong, unknown };
}

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
