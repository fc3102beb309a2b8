import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { productNames } from '../product-names.ts';
import { fail, mayHaveMore, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'analytics',
  stage: 'measured',
  weight: 8,
  effort: 'hours',
  needs: ['analytics'],
  learnMore: 'https://support.google.com/analytics/answer/9304153',
  text: {
    en: {
      title: 'Visit statistics',
      reasons: {
        seen: 'The site counts its visits with {products}.',
        only_dead: 'The only counter we saw, {products}, stopped collecting data in July 2023.',
        not_seen: 'On the pages we looked at we saw no tool that counts visits.',
      },
      why: 'Without figures nobody can say how many people come, from where and what they look for, nor whether money spent on advertising came back.',
      advice:
        'Install one tool: Google Analytics 4 is free; Matomo or Plausible need less personal data. Then look at three figures once a month: visits, where they come from, how many got in touch.',
    },
    it: {
      title: 'Statistiche delle visite',
      reasons: {
        seen: 'Il sito conta le visite con {products}.',
        only_dead: "L'unico contatore che abbiamo visto, {products}, non raccoglie più dati da luglio 2023.",
        not_seen: 'Nelle pagine che abbiamo guardato non abbiamo visto uno strumento che conti le visite.',
      },
      why: 'Senza numeri nessuno può dire quante persone arrivano, da dove e che cosa cercano, né se i soldi spesi in pubblicità sono tornati.',
      advice:
        'Installare un solo strumento: Google Analytics 4 è gratuito; Matomo o Plausible usano meno dati personali. Poi guardare tre numeri una volta al mese: visite, provenienza, quanti vi hanno contattato.',
    },
  },
  judge: ({ analytics }) => {
    const products = valuesOf(analytics);
    const alive = products.filter(({ dead }) => !dead);
    if (alive.length > 0) return pass('seen', { products: productNames(alive) });
    if (products.length === 0) return fail('not_seen');
    return mayHaveMore(analytics) ? null : fail('only_dead', { products: productNames(products) });
  },
});
