import { labelledCases } from '../fixtures/cases.ts';
import { type JudgedCell, judgeCase } from '../fixtures/judge-case.ts';
import type { FieldFigures, Figures } from './corpus.ts';

/** Columns whose values are counted one by one, by the name under which the corpus counts them. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  phones: ['phones'],
  faxes: ['faxes'],
  emails: ['emails', 'pec'],
  social: ['facebook', 'instagram', 'linkedin', 'x', 'youtube', 'tiktok', 'pinterest', 'threads', 'other_social'],
  whatsapp: ['whatsapp', 'messenger', 'telegram', 'other_messaging'],
  analytics: ['analytics', 'ad_tags'],
  ctas: ['ctas'],
  vat_number: ['vat_number'],
};
const NOTHING: FieldFigures = { precision: 1, recall: 1, tp: 0, fp: 0, fn: 0, traps: 0 };

/** Precision, recall and traps taken over all labelled cases of the repository; every other cell is a question, right or wrong. */
export function measureCases(): Figures & { readonly errors: readonly string[] } {
  const fields: Record<string, FieldFigures> = {};
  const booleans: Record<string, { accuracy: number; right: number; wrong: number; unknown: number }> = {};
  const errors: string[] = [];
  for (const labelled of labelledCases())
    for (const cell of judgeCase(labelled)) {
      const list = Object.entries(LISTS).find(([, columns]) => columns.includes(cell.column))?.[0];
      if (list) fields[list] = withCell(fields[list] ?? NOTHING, cell);
      else booleans[cell.column] = withAnswer(booleans[cell.column] ?? { accuracy: 1, right: 0, wrong: 0, unknown: 0 }, cell);
      if (!cell.right)
        errors.push([labelled.name, cell.column, `got ${cell.got}`, `want ${JSON.stringify(cell.want)}`].join('\t'));
    }
  return { fields, booleans, errors };
}

function withCell({ tp, fp, fn, traps }: FieldFigures, cell: JudgedCell): FieldFigures {
  const claimed = ['', 'no', 'unknown'].includes(cell.got) ? 0 : cell.got.split(' | ').length;
  // Where nothing should be claimed, whatever is claimed took the trap.
  const trap = typeof cell.want === 'string' && !cell.right ? claimed : 0;
  const next = {
    tp: tp + (cell.right ? claimed : claimed - cell.extra.length - trap),
    fp: fp + cell.extra.length + trap,
    fn: fn + cell.missing.length,
    traps: traps + trap + (trap === 0 ? cell.extra.length : 0),
  };
  return { ...next, precision: share(next.tp, next.fp), recall: share(next.tp, next.fn) };
}

function withAnswer(before: Figures['booleans'][string], { right, got }: JudgedCell) {
  const next = {
    right: before.right + Number(right),
    wrong: before.wrong + Number(!right && got !== 'unknown'),
    unknown: before.unknown + Number(!right && got === 'unknown'),
  };
  return { ...next, accuracy: share(next.right, next.wrong + next.unknown) };
}

const share = (right: number, wrong: number) => (right + wrong === 0 ? 1 : right / (right + wrong));
