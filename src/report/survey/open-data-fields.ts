import { THEMES } from '../../survey/indicator.ts';
import type { SurveyView } from './view.ts';

interface Field {
  readonly type: 'string' | 'integer' | 'number';
  readonly description: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

const text = (description: string, constraints?: Field['constraints']): Field => ({
  type: 'string',
  description,
  ...(constraints && { constraints }),
});
const share = (description: string): Field => ({ type: 'number', description, constraints: { minimum: 0, maximum: 1 } });
const count = (description: string): Field => ({ type: 'integer', description, constraints: { minimum: 0 } });
const THEME_NAMES = [...THEMES, 'scores', 'lighthouse'];

/** What each column of the tables holds; those that are not in here are groups or texts in a language. */
const FIELDS: Readonly<Record<string, Field>> = {
  wave: text('Day on which the look began (ISO 8601); for a change "earlier → later"', { required: true }),
  date: text('The same day; for a change an interval "earlier/later"', { required: true }),
  indicator: text('Id of the indicator or of the measure, a row of indicators.csv', { required: true }),
  theme: text('Theme of the indicator', { required: true, enum: THEME_NAMES }),
  label: text('Name of the indicator in the language of the survey'),
  base: text(
    'Of whom the question is asked: all businesses, businesses with a website (sites), or sites that have what is asked about',
  ),
  statistic: text('What the row holds: a share, the quartiles of a measure, or the change of a share between two waves', {
    required: true,
    enum: ['rate', 'change', 'q1', 'median', 'q3'],
  }),
  numerator: count('Businesses that answer yes (unweighted)'),
  denominator: count('Businesses whose answer is known: yes or no (unweighted)'),
  unknown: count('Businesses whose answer is not known; never part of the denominator'),
  not_applicable: count('Businesses to which the question does not apply'),
  rate: {
    type: 'number',
    description: 'Share of yes among the known answers, from 0 to 1; of a change the difference, from -1 to 1',
  },
  ci_low: { type: 'number', description: 'Lower end of the 95 % interval' },
  ci_high: { type: 'number', description: 'Upper end of the 95 % interval' },
  bound_low: share('The share if all unknown answers were no'),
  bound_high: share('The share if all unknown answers were yes'),
  value: { type: 'number', description: 'Value of a quartile, in the unit of the measure' },
  effective_n: { type: 'number', description: "Kish's effective sample size; the denominator where all weights are equal" },
  method: text('How a change was estimated: the same businesses twice, or two samples', { enum: ['paired', 'independent'] }),
  suppressed: text(
    'Why a figure is held back: too few known answers, or a small group could be worked out from it; "no" where it is shown',
    {
      enum: ['no', 'small', 'derivable'],
    },
  ),
  weighted: text('Whether shares are weighted', { enum: ['yes', 'no'] }),
  population: count('Size of the population that the list was drawn from, where it was given'),
};

/** A Frictionless Data Package (specs.frictionlessdata.io/tabular-data-package): every table with every column. */
export function dataPackage(
  { now, before, dimensions, version, minCell, lang }: SurveyView,
  columns: { readonly figures: readonly string[]; readonly indicators: readonly string[] },
  files: { readonly figures: string; readonly indicators: string; readonly method: string },
) {
  const named = (name: string) => ({ name, ...fieldOf(name, dimensions) });
  const table = (name: string, path: string, fields: readonly string[], keys: object) => ({
    ...{ name, path, profile: 'tabular-data-resource', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
    dialect: { delimiter: ',', doubleQuote: true, lineTerminator: '\r\n', header: true },
    schema: { fields: fields.map(named), missingValues: [''], ...keys },
  });
  return {
    profile: 'tabular-data-package',
    name: `vetrina-survey-${now.date}`,
    title: 'How businesses of a list are found, reached and trusted online',
    description: `Figures of ${now.observations.length} businesses, without any name. Figures with fewer than ${minCell} known answers, and those from which they could be worked out, are held back. Method: ${files.method}.`,
    version: now.lastDate,
    created: `${now.lastDate}T00:00:00Z`,
    language: lang,
    sources: [{ title: `Vetrina ${version}` }],
    temporal: { start: before?.date ?? now.date, end: now.lastDate },
    resources: [
      table('figures', files.figures, columns.figures, {
        foreignKeys: [{ fields: 'indicator', reference: { resource: 'indicators', fields: 'indicator' } }],
      }),
      table('indicators', files.indicators, columns.indicators, { primaryKey: 'indicator' }),
    ],
  };
}

function fieldOf(name: string, dimensions: readonly string[]): Field {
  const known = FIELDS[name];
  if (known) return known;
  const dimension = dimensions.find((each) => `by_${each}` === name);
  if (dimension !== undefined)
    return text(`Group by ${dimension}; "(all)" for the total, "(not given)" where the list does not say`);
  const [what, lang] = name.split('_');
  return text(`${what === 'definition' ? 'What counts as yes' : 'Name'}, in ${lang}`, { required: true });
}
