import type { Facts } from '../../model/facts.ts';
import type { Indicator, Reading } from '../indicator.ts';
import { all, either, having, onSites, present, where } from '../readings.ts';

const living = ({ analytics }: Facts): Reading => having<'analytics'>(analytics, ({ dead }) => dead !== true);
const dead = ({ analytics }: Facts): Reading => having<'analytics'>(analytics, (product) => product.dead === true);
const not = (reading: Reading): Reading => (reading === 'yes' ? 'no' : reading === 'no' ? 'yes' : reading);
const anyTag = ({ analytics, adTags }: Facts): Reading => either(present(analytics), present(adTags));

export const MEASURING: readonly Indicator[] = [
  {
    id: 'analytics',
    theme: 'measuring',
    base: 'sites',
    text: {
      it: {
        label: 'Statistiche delle visite',
        definition: 'Sul sito è stato visto almeno uno strumento di statistica ancora attivo.',
      },
      en: { label: 'Visit statistics', definition: 'At least one analytics product that still works was seen on the site.' },
    },
    read: onSites(living),
  },
  {
    id: 'dead_tag',
    theme: 'measuring',
    base: 'sites_with_analytics',
    text: {
      it: {
        label: 'Codici di tracciamento che non funzionano più',
        definition: 'Tra gli strumenti visti ce n’è uno dismesso (per esempio Universal Analytics, fermo dal 1º luglio 2023).',
      },
      en: {
        label: 'Measuring code that no longer works',
        definition:
          'Among the products seen is one that was shut down (for instance Universal Analytics, stopped on 1 July 2023).',
      },
    },
    read: onSites((facts) => where(present(facts.analytics), () => dead(facts))),
  },
  {
    id: 'only_dead_tags',
    theme: 'measuring',
    base: 'sites_with_analytics',
    text: {
      it: {
        label: 'Solo codici che non funzionano più',
        definition: 'Tutti gli strumenti di statistica visti sono dismessi: nessuna visita viene contata.',
      },
      en: {
        label: 'Only code that no longer works',
        definition: 'All analytics products seen were shut down: no visit is counted.',
      },
    },
    read: onSites((facts) => where(present(facts.analytics), () => all(dead(facts), not(living(facts))))),
  },
  {
    id: 'ads',
    theme: 'measuring',
    base: 'sites',
    text: {
      it: { label: 'Codici pubblicitari', definition: 'Sul sito è stato visto almeno un codice di pubblicità o remarketing.' },
      en: { label: 'Advertising tags', definition: 'At least one advertising or remarketing tag was seen on the site.' },
    },
    read: onSites(({ adTags }) => present(adTags)),
  },
  {
    id: 'conversion_tracking',
    theme: 'measuring',
    base: 'sites',
    text: {
      it: {
        label: 'Contatti o vendite contati',
        definition: 'Un evento segnala alle statistiche o alla pubblicità un contatto, una prenotazione o una vendita.',
      },
      en: {
        label: 'Contacts or sales counted',
        definition: 'An event tells analytics or advertising of a contact, a booking or a sale.',
      },
    },
    read: onSites(({ conversionTracking }) => present(conversionTracking)),
  },
  {
    id: 'email_marketing',
    theme: 'measuring',
    base: 'sites',
    text: {
      it: { label: 'Servizio di e-mail marketing', definition: 'Sul sito è stato visto un servizio di e-mail marketing.' },
      en: { label: 'E-mail marketing service', definition: 'An e-mail marketing service was seen on the site.' },
    },
    read: onSites(({ emailMarketing }) => present(emailMarketing)),
  },
  {
    id: 'consent_banner',
    theme: 'measuring',
    base: 'sites_with_tags',
    text: {
      it: {
        label: 'Richiesta di consenso, dove si misura',
        definition:
          'Il sito con codici di statistica o pubblicità mostra o carica un avviso per il consenso. Non dice se l’avviso sia conforme.',
      },
      en: {
        label: 'Consent asked for, where there is measuring',
        definition:
          'The site with analytics or advertising tags shows or loads a consent notice. This does not say whether the notice complies.',
      },
    },
    read: onSites((facts) => where(anyTag(facts), () => present(facts.consentBanner))),
  },
];
