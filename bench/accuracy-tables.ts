import type { Figures } from './corpus.ts';
import { ALL_RIGHT, type ListTarget, TARGETS } from './targets.ts';

/** The figures of one set, measured in one way. */
export interface Measured {
  readonly set: string;
  readonly figures: Figures;
}

const shown = (value: number) => value.toFixed(3);
const listTarget = (set: string, name: string): ListTarget | undefined =>
  set === 'cases' ? ALL_RIGHT : TARGETS[set]?.lists[name];
const questionTarget = (set: string, name: string): number | undefined => (set === 'cases' ? 1 : TARGETS[set]?.questions[name]);
const verdict = (met: boolean | undefined) => (met === undefined ? '' : met ? 'met' : 'MISSED');

/** For the terminal: lists with precision, recall and traps taken, then questions; each beside its target. */
export function terminalTable({ set, figures: { fields, booleans } }: Measured): string {
  const cells = (values: readonly (string | number)[]) => values.map((value) => String(value).padStart(9)).join('');
  const lists = Object.entries(fields).map(([name, f]) => {
    const target = listTarget(set, name);
    const met = target && f.precision >= target.precision && f.recall >= target.recall;
    const wanted = target ? `  target ${target.precision} / ${target.recall}: ${verdict(met)}` : '';
    return `${name.padEnd(28)}${cells([shown(f.precision), shown(f.recall), f.tp, f.fp, f.fn, f.traps])}${wanted}`;
  });
  const questions = Object.entries(booleans).map(([name, b]) => {
    const target = questionTarget(set, name);
    const wanted = target === undefined ? '' : `  target ${target}: ${verdict(b.accuracy >= target)}`;
    return `${name.padEnd(28)}${cells([shown(b.accuracy), b.right, b.wrong, b.unknown])}${wanted}`;
  });
  return [
    ...(lists.length > 0 ? [`${'list'.padEnd(28)}precision   recall    right    wrong   missed    traps`, ...lists] : []),
    ...(questions.length > 0 ? [`${'question'.padEnd(28)} accuracy    right    wrong  unknown`, ...questions] : []),
  ].join('\n');
}

/** For the README: one row for each list and question, with a browser and without; the cases' many questions in one row. */
export function markdownTable(withBrowser: readonly Measured[], without: readonly Measured[]): string {
  const rows = withBrowser.flatMap(({ set, figures }) => {
    const other = without.find((each) => each.set === set)?.figures;
    const lists = Object.entries(figures.fields).map(([name, f]) => {
      const target = listTarget(set, name);
      const pair = (value: typeof f | undefined) => (value ? `${shown(value.precision)} / ${shown(value.recall)}` : '');
      return row([set, name, pair(f), pair(other?.fields[name]), target ? `${target.precision} / ${target.recall}` : '']);
    });
    if (set === 'cases') return [...lists, row([set, 'everything else', shown(shareRight(figures)), '', 1])];
    const questions = Object.entries(figures.booleans).map(([name, b]) => {
      const without = other?.booleans[name]?.accuracy;
      return row([set, name, shown(b.accuracy), without === undefined ? '' : shown(without), questionTarget(set, name) ?? '']);
    });
    return [...lists, ...questions];
  });
  return ['| set | what | with a browser | without | target |', '|---|---|---|---|---|', ...rows].join('\n');
}

function shareRight({ booleans }: Figures): number {
  const all = Object.values(booleans);
  const right = all.reduce((sum, each) => sum + each.right, 0);
  return right / Math.max(1, right + all.reduce((sum, each) => sum + each.wrong + each.unknown, 0));
}

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
