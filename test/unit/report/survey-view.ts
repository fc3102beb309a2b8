import type { Lang } from '../../../src/i18n/words.ts';
import type { AuditRecord } from '../../../src/model/record.ts';
import type { SurveyView, WaveInfo } from '../../../src/report/survey/view.ts';
import { gatherWave } from '../../../src/survey/gather-wave.ts';
import { parseGroupings } from '../../../src/survey/groups.ts';
import { INDICATORS } from '../../../src/survey/indicators/index.ts';
import { SPREADS } from '../../../src/survey/indicators/spreads.ts';
import { makeSurvey } from '../../../src/survey/survey.ts';

export interface ViewOptions {
  readonly lang?: Lang;
  readonly by?: string;
  readonly headers?: readonly string[];
  readonly weightsColumn?: string | null;
  readonly population?: number | null;
  readonly minCell?: number;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** A survey of these records, as the command makes it from run folders. */
export async function viewOf(
  now: readonly AuditRecord[],
  before: readonly AuditRecord[] | null,
  own: ViewOptions = {},
): Promise<SurveyView> {
  const { lang = 'en', by = '', headers = [], weightsColumn = null, population = null, minCell = 5 } = own;
  const groupings = by ? parseGroupings(by, headers) : [];
  const dimensions = groupings.flatMap((grouping) => (grouping.dimensions.length === 1 ? grouping.dimensions : []));
  const questions = { indicators: INDICATORS, spreads: SPREADS, dimensions, weightsColumn };
  const wave = async (records: readonly AuditRecord[], name: string): Promise<WaveInfo> => ({
    ...(await gatherWave([stream(records)], questions)),
    name,
    date: '2026-11-03',
    lastDate: '2026-11-04',
    runs: [
      {
        name,
        version: '0.1.0',
        input: { file: `${name}.csv`, sha256: 'abcdef0123456789' },
        options: own.options ?? { maxPages: 8, browser: true, lighthouse: true },
        records: records.length,
        startedAt: '2026-11-03T10:00:00.000Z',
        endedAt: '2026-11-04T10:00:00.000Z',
      },
    ],
  });
  const [present, earlier] = [await wave(now, 'autunno'), before && (await wave(before, 'primavera'))];
  const asked = {
    indicators: INDICATORS,
    spreads: SPREADS,
    groupings,
    dimensions: dimensions.map(({ name }) => name),
    minCell,
    population,
  };
  const survey = makeSurvey(present, earlier && { ...earlier, sameInput: true }, asked);
  return { ...asked, lang, weightsColumn, now: present, before: earlier, survey, version: '0.1.0' };
}

async function* stream(records: readonly AuditRecord[]) {
  yield* records;
}
