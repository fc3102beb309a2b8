import { fillTemplate } from '../../i18n/fill-template.ts';
import { inEvery } from '../../i18n/localised.ts';
import { surveyWords } from '../../i18n/survey/index.ts';
import { words } from '../../i18n/words.ts';
import { STAGES, type Stage } from '../../model/check.ts';
import type { LighthouseResult } from '../../model/lighthouse-result.ts';
import { sightOf } from '../../model/outcome.ts';
import type { AuditRecord } from '../../model/record.ts';
import type { Spread } from '../indicator.ts';

const SECONDS = 1000;
const MEGABYTES = 1_000_000;

/** Scores and measures say something only of sites that were seen. */
function ofSites(read: (record: AuditRecord) => ReturnType<Spread['read']>): Spread['read'] {
  return (record) => {
    if (record.outcome.outcome === 'failed') return 'failed';
    const sight = sightOf(record.outcome.outcome);
    if (sight === 'no_site') return 'not_applicable';
    return sight === 'not_seen' ? 'site_not_seen' : read(record);
  };
}

const stageSpread = (stage: Stage): Spread => ({
  id: `score_${stage}`,
  theme: 'scores',
  unit: 'points',
  text: inEvery((lang) => {
    const { label } = words(lang).stages[stage];
    return { label, definition: fillTemplate(surveyWords(lang).stageDefinition, { stage: label }) };
  }),
  read: ofSites(
    ({ score }) => score.stages[stage]?.score ?? (score.stages[stage]?.coverage === 1 ? 'not_applicable' : 'pages_not_seen'),
  ),
});

type Measure = readonly [
  id: string,
  unit: Spread['unit'],
  it: string,
  en: string,
  value: (result: LighthouseResult) => number | null,
];

const scaled = (value: number | null, unit: number) => (value === null ? null : value / unit);
const MEASURES: readonly Measure[] = [
  ['lh_performance', 'points', 'Velocità (Performance)', 'Speed (Performance)', ({ performance }) => performance],
  ['lh_accessibility', 'points', 'Accessibilità', 'Accessibility', ({ accessibility }) => accessibility],
  [
    'lh_best_practices',
    'points',
    'Salute tecnica (Best Practices)',
    'Technical health (Best Practices)',
    ({ bestPractices }) => bestPractices,
  ],
  ['lh_seo', 'points', 'Basi per i motori di ricerca (SEO)', 'Basics for search engines (SEO)', ({ seo }) => seo],
  ['lcp', 'seconds', 'Contenuto principale visibile (LCP)', 'Main content in view (LCP)', ({ lcpMs }) => scaled(lcpMs, SECONDS)],
  ['tbt', 'milliseconds', 'Pagina che non risponde (TBT)', 'Page not responding (TBT)', ({ tbtMs }) => tbtMs],
  ['cls', 'plain', 'Salti della pagina (CLS)', 'Jumps of the page (CLS)', ({ cls }) => cls],
  ['page_weight', 'megabytes', 'Peso della pagina', 'Weight of the page', ({ bytes }) => scaled(bytes, MEGABYTES)],
];

const measureSpread = ([id, unit, it, en, value]: Measure): Spread => ({
  id,
  theme: 'lighthouse',
  unit,
  text: {
    it: { label: it, definition: 'Misura di Lighthouse sulla pagina iniziale (mediana delle misure, se più d’una).' },
    en: { label: en, definition: 'Measured by Lighthouse on the home page (median of the runs, where there were several).' },
  },
  read: ofSites(({ facts: { lighthouse } }) => {
    if (lighthouse.state !== 'yes') return lighthouse.state === 'unknown' ? lighthouse.why : 'not_applicable';
    return (lighthouse.items[0] && value(lighthouse.items[0].value)) ?? 'lighthouse_failed';
  }),
});

/** Figures that are no rates: shown by their quartiles. */
export const SPREADS: readonly Spread[] = [
  {
    id: 'score',
    theme: 'scores',
    unit: 'points',
    text: {
      it: {
        label: 'Punteggio complessivo',
        definition: 'Media pesata dei sei passi, da 0 a 100, dove se n’è potuto verificare abbastanza.',
      },
      en: { label: 'Total score', definition: 'Weighted mean of the six stages, 0 to 100, where enough of it could be checked.' },
    },
    read: ofSites(({ score }) => score.score ?? 'pages_not_seen'),
  },
  ...STAGES.map(stageSpread),
  ...MEASURES.map(measureSpread),
];
