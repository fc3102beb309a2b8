import { OUTCOMES, type Outcome, sightOf } from '../../model/outcome.ts';
import type { AuditRecord } from '../../model/record.ts';
import type { Indicator, Reading } from '../indicator.ts';
import { either, onSites, present } from '../readings.ts';

const PLACEHOLDERS: readonly Outcome[] = ['parked', 'hijacked', 'under_construction', 'hosting_default', 'suspended', 'empty'];

/** Whether the look ended in one of these; unknown when we could not look. */
const endedAs =
  (...outcomes: readonly Outcome[]) =>
  ({ outcome: { outcome } }: AuditRecord): Reading => {
    if (outcome === 'failed') return 'failed';
    return sightOf(outcome) === 'not_seen' ? 'site_not_seen' : outcomes.includes(outcome) ? 'yes' : 'no';
  };
export const ownSite = endedAs('ok');

export const PRESENCE: readonly Indicator[] = [
  {
    id: 'own_site',
    theme: 'presence',
    base: 'businesses',
    text: {
      it: {
        label: 'Sito proprio funzionante',
        definition:
          'Un sito dell’impresa ha risposto con una pagina vera. Profili social, pagine su portali altrui, domini parcheggiati e pagine provvisorie non contano. Siti che non si è potuto guardare: non noto.',
      },
      en: {
        label: 'Own working website',
        definition:
          'A website of the business answered with a real page. Social profiles, pages on portals of others, parked domains and placeholder pages do not count. Sites that could not be looked at: not known.',
      },
    },
    read: ownSite,
  },
  {
    id: 'social_only',
    theme: 'presence',
    base: 'businesses',
    text: {
      it: {
        label: 'Solo social',
        definition:
          'Al posto di un sito proprio c’è un profilo social: quello indicato come sito, o quello a cui il sito rimanda.',
      },
      en: {
        label: 'Social media only',
        definition:
          'In place of a website of its own there is a social profile: the one given as website, or the one the site leads to.',
      },
    },
    read: endedAs('social_only'),
  },
  {
    id: 'third_party_only',
    theme: 'presence',
    base: 'businesses',
    text: {
      it: {
        label: 'Solo una pagina su un portale altrui',
        definition: 'Al posto di un sito proprio c’è una pagina su un portale (elenchi, prenotazioni, mappe).',
      },
      en: {
        label: 'Only a page on somebody else’s portal',
        definition: 'In place of a website of its own there is a page on a portal (directories, booking sites, maps).',
      },
    },
    read: endedAs('third_party'),
  },
  {
    id: 'placeholder_site',
    theme: 'presence',
    base: 'businesses',
    text: {
      it: {
        label: 'Indirizzo senza sito',
        definition: 'L’indirizzo risponde con un dominio parcheggiato, una pagina provvisoria, del fornitore, sospesa o vuota.',
      },
      en: {
        label: 'Address without a site',
        definition: 'The address answers with a parked domain or a placeholder, hosting, suspended or empty page.',
      },
    },
    read: endedAs(...PLACEHOLDERS),
  },
  {
    id: 'social_presence',
    theme: 'presence',
    base: 'businesses',
    text: {
      it: {
        label: 'Almeno un profilo social visto',
        definition: 'Un profilo social dell’impresa è collegato dal suo sito o indicato al posto del sito.',
      },
      en: {
        label: 'At least one social profile seen',
        definition: 'A social profile of the business is linked from its site or given in place of one.',
      },
    },
    read: (record) => {
      const site = ownSite(record);
      if (site !== 'yes' && site !== 'no') return record.facts.profiles.state === 'yes' ? 'yes' : site;
      return either(endedAs('social_only')(record), present(record.facts.profiles));
    },
  },
  {
    id: 'own_domain',
    theme: 'presence',
    base: 'sites',
    text: {
      it: {
        label: 'Dominio proprio',
        definition: 'Il sito sta su un dominio registrato, non su un sottodominio di un fornitore.',
      },
      en: { label: 'Own domain', definition: 'The site is on a registered domain, not on a subdomain of a provider.' },
    },
    read: onSites(({ ownDomain }) => present(ownDomain)),
  },
];

/** The classes of outcome: together they are all businesses, and none is unknown. Labels are those of the reports. */
export const outcomeReadings: readonly { readonly outcome: Outcome; readonly read: Indicator['read'] }[] = OUTCOMES.map(
  (outcome) => ({ outcome, read: (record) => (record.outcome.outcome === outcome ? 'yes' : 'no') }),
);
