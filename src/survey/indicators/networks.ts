import { SOCIAL_NETWORKS } from '../../data/social-networks.ts';
import { fillTemplate } from '../../i18n/fill-template.ts';
import { inEvery } from '../../i18n/localised.ts';
import { surveyWords } from '../../i18n/survey/index.ts';
import type { Indicator } from '../indicator.ts';
import { having, onSites, present } from '../readings.ts';

/** One indicator per network that is still open: a new row of the table of networks is a new row of the survey. */
const EACH: readonly Indicator[] = SOCIAL_NETWORKS.filter(({ kind, closed }) => kind === 'social' && closed === undefined).map(
  ({ id, name }) => ({
    id: `network_${id}`,
    theme: 'networks',
    base: 'sites',
    text: inEvery((lang) => ({ label: name, definition: fillTemplate(surveyWords(lang).networkDefinition, { name }) })),
    read: onSites(({ profiles }) => having<'profiles'>(profiles, ({ network }) => network === id)),
  }),
);

export const NETWORKS: readonly Indicator[] = [
  {
    id: 'social_links',
    theme: 'networks',
    base: 'sites',
    text: {
      it: { label: 'Almeno un profilo social', definition: 'Sul sito è stato visto almeno un profilo social dell’impresa.' },
      en: {
        label: 'At least one social profile',
        definition: 'At least one social profile of the business was seen on its site.',
      },
    },
    read: onSites(({ profiles }) => present(profiles)),
  },
  ...EACH,
  {
    id: 'broken_social_links',
    theme: 'networks',
    base: 'sites',
    text: {
      it: {
        label: 'Icone social che non portano a un profilo',
        definition: 'Un’icona o un link a un social non porta da nessuna parte, o solo alla pagina iniziale del social.',
      },
      en: {
        label: 'Social icons that lead to no profile',
        definition: 'An icon or link of a network leads nowhere, or only to the network’s own home page.',
      },
    },
    read: onSites(({ brokenProfileLinks }) => present(brokenProfileLinks)),
  },
];
