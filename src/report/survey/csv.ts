import type { Cell } from '../../survey/cells.ts';
import type { Change } from '../../survey/changes.ts';
import type { Estimate } from '../../survey/estimate.ts';
import type { Indicator, Spread } from '../../survey/indicator.ts';
import { indicatorText } from '../../survey/indicator.ts';
import type { Interval } from '../../survey/intervals.ts';
import type { Quartiles } from '../../survey/quartiles.ts';
import { safeCell } from '../csv/safe-cell.ts';
import type { SurveyView } from './view.ts';

const FIXED = ['wave', 'date', 'indicator', 'theme', 'label', 'base', 'statistic'] as const;
const FIGURES = [
  'numerator',
  'denominator',
  'unknown',
  'not_applicable',
  'rate',
  'ci_low',
  'ci_high',
  'bound_low',
  'bound_high',
  'value',
  'effective_n',
  'method',
  'pairs',
  'gained',
  'lost',
  'suppressed',
  'weighted',
  'population',
] as const;
type Figure = (typeof FIGURES)[number];
type Row = Partial<Record<Figure, string | number>>;

export function surveyHeader({ dimensions }: SurveyView): string[] {
  return [...FIXED, ...dimensions.map((name) => `by_${name}`), ...FIGURES].map(safeCell);
}

/** The tidy table: one row per indicator × group × wave, and one per indicator × group for each way a change was estimated. */
export function* surveyRows(view: SurveyView): Generator<string[], void> {
  for (const [index, indicator] of view.indicators.entries()) yield* rateRows(view, indicator, index);
  for (const [index, spread] of view.spreads.entries()) yield* spreadRows(view, spread, index);
}

function* rateRows(view: SurveyView, indicator: Indicator, index: number): Generator<string[], void> {
  const { survey, now, before } = view;
  const figures = survey.ratesOf(index);
  const row = rowMaker(view, [indicator.id, indicator.theme, indicatorText(indicator, view.lang).label, indicator.base]);
  for (const cell of survey.cells) yield row(now, cell, 'rate', rateOf(figures.now.get(cell.key)));
  if (!before || !figures.before) return;
  for (const cell of survey.cellsBefore ?? []) yield row(before, cell, 'rate', rateOf(figures.before.get(cell.key)));
  const span = { name: `${before.name} → ${now.name}`, date: `${before.date}/${now.date}` };
  for (const cell of survey.cells)
    for (const change of figures.changes.get(cell.key) ?? []) yield row(span, cell, 'change', changeOf(change));
}

function* spreadRows(view: SurveyView, spread: Spread, index: number): Generator<string[], void> {
  const { survey, now, before } = view;
  const figures = survey.spreadsOf(index);
  const row = rowMaker(view, [spread.id, spread.theme, indicatorText(spread, view.lang).label, 'sites']);
  const waves = [
    { wave: now, cells: survey.cells, quartiles: figures.now },
    ...(before && figures.before ? [{ wave: before, cells: survey.cellsBefore ?? [], quartiles: figures.before }] : []),
  ];
  for (const { wave, cells, quartiles } of waves)
    for (const cell of cells)
      for (const statistic of ['q1', 'median', 'q3'] as const)
        yield row(wave, cell, statistic, quartileOf(quartiles.get(cell.key), statistic));
}

function rowMaker({ dimensions, weightsColumn, population }: SurveyView, head: readonly string[]) {
  return (
    wave: { readonly name: string; readonly date: string },
    cell: { readonly dimensions: readonly string[]; readonly groups: readonly string[] },
    statistic: string,
    figures: Row,
  ): string[] => {
    const groups = groupNames({ dimensions }, cell);
    const all: Row = { weighted: weightsColumn === null ? 'no' : 'yes', population: population ?? '', ...figures };
    const numbers = FIGURES.map((figure) => show(all[figure]));
    return [...[wave.name, wave.date, ...head, statistic].map(safeCell), ...groups, ...numbers];
  };
}

/** The group of a cell in each dimension, as the table says it. */
export function groupNames({ dimensions }: Pick<SurveyView, 'dimensions'>, cell: Pick<Cell, 'dimensions' | 'groups'>): string[] {
  return dimensions.map((name) => {
    const place = cell.dimensions.indexOf(name);
    return safeCell(place < 0 ? '(all)' : cell.groups[place] || '(not given)');
  });
}

function rateOf(figure: Estimate | undefined): Row {
  if (!figure) return {};
  if (figure.suppressed) return { suppressed: figure.suppressed };
  const { numerator, denominator, unknown, notApplicable, rate, bounds, effective } = figure;
  return {
    numerator,
    denominator,
    unknown,
    not_applicable: notApplicable,
    ...limits(rate),
    rate: rate?.rate ?? '',
    bound_low: bounds?.low ?? '',
    bound_high: bounds?.high ?? '',
    effective_n: effective,
    suppressed: 'no',
  };
}

function changeOf({ method, pairs, gained, lost, change, suppressed }: Change): Row {
  if (suppressed) return { method, suppressed };
  const paired = method === 'paired' ? { pairs, gained, lost } : {};
  return { method, ...paired, rate: change?.rate ?? '', ...limits(change), suppressed: 'no' };
}

function quartileOf(figure: Quartiles | undefined, statistic: 'q1' | 'median' | 'q3'): Row {
  if (!figure) return {};
  if (figure.suppressed) return { suppressed: figure.suppressed };
  const { values, median95, count, unknown, notApplicable } = figure;
  return {
    denominator: count,
    unknown,
    not_applicable: notApplicable,
    value: values?.[statistic] ?? '',
    ...(statistic === 'median' ? limits(median95) : {}),
    suppressed: 'no',
  };
}

const limits = (interval: Interval | null): Row => (interval ? { ci_low: interval.low, ci_high: interval.high } : {});

/** Six decimals: more than any of it is worth, enough to compute on. */
function show(value: string | number | undefined): string {
  if (typeof value !== 'number') return value ?? '';
  return Number.isFinite(value) ? String(Number(value.toFixed(6))) : '';
}
