import { stringify } from 'csv-stringify/sync';
import type { RunFiles } from '../model/run-files.ts';
import { surveyHeader, surveyRows } from '../report/survey/csv.ts';
import { transitionRows } from '../report/survey/transitions-csv.ts';
import type { SurveyView } from '../report/survey/view.ts';
import { surveyPage } from '../report/survey-page.ts';

/** The files of a survey, beside those of the run. */
export const SURVEY = { page: 'survey.html', table: 'survey.csv', transitions: 'survey-transitions.csv' } as const;

export async function writeSurvey(files: RunFiles, view: SurveyView): Promise<void> {
  await writeTable(files, SURVEY.table, [surveyHeader(view), surveyRows(view)]);
  if (view.before) await writeTable(files, SURVEY.transitions, transitionRows(view));
  await files.write(SURVEY.page, surveyPage(view));
}

type Rows = readonly [readonly string[], Iterable<readonly string[]>];

/** UTF-8 with BOM and CRLF, as audit.csv (RFC 4180; opens in Excel). */
async function writeTable(files: RunFiles, name: string, [header, rows]: Rows): Promise<void> {
  const file = await files.begin(name);
  try {
    await file.write(`\ufeff${line(header)}`);
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
