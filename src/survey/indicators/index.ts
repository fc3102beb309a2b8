import { fillTemplate } from '../../i18n/fill-template.ts';
import { inEvery } from '../../i18n/localised.ts';
import { surveyWords } from '../../i18n/survey/index.ts';
import { words } from '../../i18n/words.ts';
import { STAGES } from '../../model/check.ts';
import type { Indicator } from '../indicator.ts';
import { ACTIONS } from './actions.ts';
import { CHANNELS } from './channels.ts';
import { MEASURING } from './measuring.ts';
import { NETWORKS } from './networks.ts';
import { OFFICIAL } from './official.ts';
import { STEP_FLOOR, stepsUpTo } from './path.ts';
import { outcomeReadings, ownSite, PRESENCE } from './presence.ts';
import { TECHNICAL } from './technical.ts';
import { TRUST } from './trust.ts';

const PATH: readonly Indicator[] = [
  {
    id: 'path_site',
    theme: 'path',
    base: 'businesses',
    text: inEvery((lang) => surveyWords(lang).path.site),
    read: ownSite,
  },
  ...STAGES.map(
    (stage): Indicator => ({
      id: `path_${stage}`,
      theme: 'path',
      base: 'businesses',
      text: inEvery((lang) => ({
        label: words(lang).stages[stage].label,
        definition: fillTemplate(surveyWords(lang).path.step, { floor: STEP_FLOOR, stage: words(lang).stages[stage].label }),
      })),
      read: stepsUpTo(stage),
    }),
  ),
];

const OUTCOME_CLASSES: readonly Indicator[] = outcomeReadings.map(({ outcome, read }) => ({
  id: `outcome_${outcome}`,
  theme: 'outcomes',
  base: 'businesses',
  text: inEvery((lang) => ({
    label: words(lang).outcomes[outcome].label,
    definition: fillTemplate(surveyWords(lang).outcomeDefinition, { outcome }),
  })),
  read,
}));

/** Every rate of a survey, in the order in which it is shown. */
export const INDICATORS: readonly Indicator[] = [
  ...PRESENCE,
  ...OFFICIAL,
  ...NETWORKS,
  ...CHANNELS,
  ...ACTIONS,
  ...MEASURING,
  ...TRUST,
  ...TECHNICAL,
  ...PATH,
  ...OUTCOME_CLASSES,
];

/** What a reader wants to know first: the figures on top and the columns of the heat tables. */
export const HEADLINES: readonly string[] = [
  'own_site',
  'social_links',
  'eu_web_ordering',
  'messaging',
  'phone_tap',
  'analytics',
  'privacy_policy',
  'vat_on_home',
  'mobile_ready',
  'fast',
];
