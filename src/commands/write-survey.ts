import { stringify } from 'csv-stringify/sync';
import type { RunFiles } from '../model/run-files.ts';
import { surveyHeader, surveyRows } from '../report/survey/csv.ts';
import { OPEN_DATA, openData } from '../report/survey/open-data.ts';
import { transitionRows } from '../report/survey/transitions-csv.ts';
import type { SurveyView } from '../report/survey/view.ts';
import { surveyPage } from '../report/survey-page.ts';

/** The files of a survey, beside those of the run. */
export const SURVEY = { page: 'survey.html', table: 'survey.csv', transitions: 'survey-transitions.csv' } as const;

/** The bundle for whoever wants to count on; nothing in it names a business, a run or a list. */
export async function publishSurvey(files: RunFiles, view: SurveyView): Promise<void> {
  const { figures, indicators, dictionary, method } = openData(view);
  await writeTable(files, OPEN_DATA.figures, [figures.header, figures.rows()], '');
  await writeTable(files, OPEN_DATA.indicators, [indicators.header, indicators.rows()], '');
  await files.write(OPEN_DATA.dictionary, dictionary);
  await files.write(OPEN_DATA.method, method);
}

export async function writeSurvey(files: RunFiles, view: SurveyView): Promise<void> {
  await writeTable(files, SURVEY.table, [surveyHeader(view), surveyRows(view)]);
  if (view.before) await writeTable(files, SURVEY.transitions, transitionRows(view));
  await files.write(SURVEY.page, surveyPage(view));
}

type Rows = readonly [readonly string[], Iterable<readonly string[]>];

/** UTF-8 with BOM, for Excel, and CRLF, as audit.csv (RFC 4180); open data have no BOM. */
async function writeTable(files: RunFiles, name: string, [header, rows]: Rows, mark = '\ufeff'): Promise<void> {
  const file = await files.begin(name);
  try {
    await file.write(`${mark}${line(header)}`);
    for (const row of rows) await file.write(line(row));
    await file.close();
  } catch (error) {
    await file.giveUp();
    throw error;
  }
}

function line(cells: readonly string[]): string {
  return stringify([cells], { record_delimiter: 'windows' });
}
