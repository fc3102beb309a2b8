import { surveyWords } from '../../i18n/survey/index.ts';
import { formatsOf, LANGS } from '../../i18n/words.ts';
import type { Cell } from '../../survey/cells.ts';
import { indicatorText } from '../../survey/indicator.ts';
import { reportWords } from '../model-words.ts';
import { groupNames, surveyHeader, surveyRows } from './csv.ts';
import { methodNote } from './method-section.ts';
import { dataPackage } from './open-data-fields.ts';
import { surveyFormats } from './survey-formats.ts';
import type { SurveyView, Told, WaveInfo } from './view.ts';

/** Files of an open-data bundle (Frictionless Data Package): the figures, what each indicator means, what each column holds, the method. */
export const OPEN_DATA = {
  figures: 'figures.csv',
  indicators: 'indicators.csv',
  dictionary: 'datapackage.json',
  method: 'METHOD.md',
} as const;

/** Counts of those who changed: only the total's are given away. */
const OF_PAIRS = ['pairs', 'gained', 'lost'];

/** The view as strangers may see it: waves are called by their date, runs and lists by nothing. */
function withoutNames(view: SurveyView): SurveyView {
  const nameless = (wave: WaveInfo): WaveInfo => ({
    ...wave,
    name: wave.date,
    runs: wave.runs.map((run) => ({ ...run, name: wave.date, input: { ...run.input, file: 'CSV' } })),
  });
  return { ...view, now: nameless(view.now), before: view.before && nameless(view.before) };
}

/** The files by name, tables as their header and rows. */
export function openData(named: SurveyView) {
  const view = withoutNames(named);
  const told: Told = {
    ...view,
    ...{ words: reportWords(view.lang), text: surveyWords(view.lang) },
    formats: surveyFormats(formatsOf(view.lang), reportWords(view.lang).locale),
  };
  return {
    figures: { header: figureColumns(view), rows: () => figureRows(view) },
    indicators: { header: indicatorColumns(), rows: () => indicatorRows(view) },
    dictionary: `${JSON.stringify(dataPackage(view, { figures: figureColumns(view), indicators: indicatorColumns() }, OPEN_DATA), null, 2)}\n`,
    // the note speaks of the table by its name beside the run
    method: methodNote(told).replaceAll('survey.csv', OPEN_DATA.figures),
  };
}

function figureColumns(view: SurveyView): readonly string[] {
  return surveyHeader(view).filter((name) => !OF_PAIRS.includes(name));
}

/** The tidy table without what is only of a few businesses: groups smaller than the smallest figure shown, and changes of pairs within groups. */
function* figureRows(view: SurveyView): Generator<readonly string[], void> {
  const header = surveyHeader(view);
  const kept = header.flatMap((name, at) => (OF_PAIRS.includes(name) ? [] : [at]));
  const groups = header.flatMap((name, at) => (name.startsWith('by_') ? [at] : []));
  const nameOf = (row: readonly string[]) => JSON.stringify(groups.map((at) => row[at]));
  const cells: readonly Cell[] = [...view.survey.cells, ...(view.survey.cellsBefore ?? [])];
  const few = new Set(
    cells.filter(({ members }) => members.length < view.minCell).map((cell) => JSON.stringify(groupNames(view, cell))),
  );
  const total = JSON.stringify(groups.map(() => '(all)'));
  const method = header.indexOf('method');
  for (const row of surveyRows(view)) {
    const name = nameOf(row);
    if (few.has(name) || (row[method] === 'paired' && name !== total)) continue;
    yield kept.map((at) => row[at] ?? '');
  }
}

function indicatorColumns(): readonly string[] {
  return ['indicator', 'theme', 'base', ...LANGS.flatMap((lang) => [`label_${lang}`, `definition_${lang}`])];
}

function* indicatorRows({ indicators, spreads }: SurveyView): Generator<readonly string[], void> {
  for (const each of [...indicators, ...spreads]) {
    const texts = LANGS.map((lang) => indicatorText(each, lang));
    const base = 'base' in each ? each.base : 'sites';
    yield [each.id, each.theme, base, ...texts.flatMap(({ label, definition }) => [label, definition])];
  }
}
