import { DATE_SHAPES, TIME_SHAPES } from '../../data/number-shapes.ts';
import { labelBefore } from './phone-label.ts';

const DATES = DATE_SHAPES.map((source) => new RegExp(source, 'g'));
const TIMES = TIME_SHAPES.map((source) => new RegExp(source, 'g'));
/** Text before a time that may call it a telephone number after all: `Numero verde 0800-1200`. */
const LABEL_BEFORE = 20;

/**
 * Takes dates, times of day and what lies between two of them out of the reach of numbers; every position stays. A whole date is
 * never a part of a number, whatever stands beside it; times without a mark between hour and minute are unless a label says phone.
 */
export function withoutDatesAndTimes(text: string): string {
  if (!/\d/.test(text)) return text;
  const dated = DATES.reduce((rest, shape) => rest.replace(shape, barred), text);
  return TIMES.reduce(
    (rest, shape) =>
      rest.replace(shape, (found: string, ...groups: unknown[]) => {
        const at = groups.find((group) => typeof group === 'number') as number;
        const before = rest.slice(Math.max(0, at - LABEL_BEFORE), at);
        return !/[.:]/.test(found) && labelBefore(before) === 'phone' ? found : barred(found);
      }),
    dated,
  );
}

const barred = (found: string) => '|'.repeat(found.length);
