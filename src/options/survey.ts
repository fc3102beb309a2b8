import { text, whole } from './kinds.ts';
import type { OptionTable } from './option.ts';

const told = { group: 'Output:', effect: 'told' } as const;

/** Of `survey`. */
export const SURVEYING = {
  by: text(
    '--by <columns>',
    'breakdowns: sector, province, region, city, country, nace, size or a column of the input, comma-separated; "sector+province" crosses two',
    { ...told, default: null },
  ),
  since: text('--since <run>', 'folder of an earlier run to compare with', { ...told, default: null }),
  minCell: whole('--min-cell <n>', 'fewest known answers of a figure that is shown', { ...told, from: 1, to: 1000, default: 5 }),
  weightsColumn: text('--weights-column <name>', 'column of the input with the sampling weight', { ...told, default: null }),
  population: whole('--population <n>', 'size of the population the list was drawn from', {
    ...told,
    from: 1,
    to: 1e9,
    default: null,
  }),
  publish: text('--publish <folder>', 'also an open-data bundle there: tidy CSV, data dictionary, method; no names', {
    ...told,
    effect: 'session',
    default: null,
  }),
  out: text('--out <folder>', 'where to write (default: the folder of the first run)', {
    ...told,
    effect: 'session',
    default: null,
  }),
} as const satisfies OptionTable;
