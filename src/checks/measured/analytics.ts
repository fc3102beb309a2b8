import { COUNTS_IN_ITS_PANEL } from '../../data/builder-statistics.ts';
import { isTagContainer } from '../../data/tag-containers.ts';
import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { productNames } from '../product-names.ts';
import { fail, mayHaveMore, pass, unknown } from '../verdicts.ts';

export default defineCheck({
  id: 'analytics',
  stage: 'measured',
  weight: 8,
  effort: 'hours',
  needs: ['analytics'],
  uses: ['platform'],
  learnMore: 'https://support.google.com/analytics/answer/9304153',
  text: {
    en: {
      title: 'Visit statistics',
      reasons: {
        seen: 'The site counts its visits with {products}.',
        container_only:
          'We saw {products}, which can load a tool that counts visits; whether it does cannot be seen from outside.',
        only_dead: 'The only counter we saw, {products}, stopped collecting data in July 2023.',
        dead_in_panel:
          'The only counter that we saw in the pages, {products}, stopped collecting data in July 2023; {platform} counts visits in its own panel, which cannot be seen from outside.',
        in_panel:
          'In the pages we saw no tool that counts visits; {platform} counts them in its own panel, which cannot be seen from outside.',
        not_seen: 'On the pages we looked at we saw no tool that counts visits.',
      },
      why: 'Without figures nobody can say how many people come, from where and what they look for, nor whether money spent on advertising came back.',
      whySector: {
        restaurant:
          'Without figures you cannot tell whether bookings come from Google, from Instagram or from the portal that takes a commission.',
        lodging: 'Without figures you cannot tell how many guests find you directly and how many you pay a portal for.',
        shop: 'Without figures you cannot tell which articles people look at, and which advert brings those who then buy.',
        crafts:
          'Without figures you cannot tell whether requests come from the site, from the directory you pay for or from word of mouth.',
        manufacturing:
          'Without figures you cannot tell from which countries and trades buyers look at you, nor whether a fair or an advert brought any.',
      },
      advice:
        'Install one tool: Google Analytics 4 is free; Matomo or Plausible need less personal data. Then look at three figures once a month: visits, where they come from, how many got in touch.',
    },
    it: {
      title: 'Statistiche delle visite',
      reasons: {
        seen: 'Il sito conta le visite con {products}.',
        container_only:
          'Abbiamo visto {products}, che può caricare uno strumento per contare le visite; se lo faccia non si vede dall’esterno.',
        only_dead: 'L’unico contatore che abbiamo visto, {products}, non raccoglie più dati da luglio 2023.',
        dead_in_panel:
          'L’unico contatore che abbiamo visto nelle pagine, {products}, non raccoglie più dati da luglio 2023; {platform} conta le visite nel proprio pannello, che dall’esterno non si vede.',
        in_panel:
          'Nelle pagine non abbiamo visto strumenti che contino le visite; {platform} le conta nel proprio pannello, che dall’esterno non si vede.',
        not_seen: 'Nelle pagine esaminate non abbiamo visto uno strumento che conti le visite.',
      },
      why: 'Senza numeri nessuno può dire quante persone arrivano, da dove e che cosa cercano, né se i soldi spesi in pubblicità sono tornati.',
      whySector: {
        restaurant:
          'Senza numeri non si può dire se le prenotazioni arrivano da Google, da Instagram o dal portale che trattiene una commissione.',
        lodging: 'Senza numeri non si può dire quanti ospiti vi trovano da soli e quanti li pagate a un portale.',
        shop: 'Senza numeri non si può dire quali articoli vengono guardati, e quale annuncio porta chi poi compra.',
        crafts: 'Senza numeri non si può dire se le richieste arrivano dal sito, dall’elenco a pagamento o dal passaparola.',
        manufacturing:
          'Senza numeri non si può dire da quali Paesi e settori vi guardano gli acquirenti, né se una fiera o un annuncio ne ha portati.',
      },
      advice:
        'Installare un solo strumento: Google Analytics 4 è gratuito; Matomo o Plausible usano meno dati personali. Poi guardare tre numeri una volta al mese: visite, provenienza, quanti vi hanno contattato.',
    },
  },
  judge: ({ analytics, platform }) => {
    const products = valuesOf(analytics);
    const alive = products.filter(({ dead }) => !dead);
    const counters = alive.filter(({ product }) => !isTagContainer(product));
    if (counters.length > 0) return pass('seen', { products: productNames(counters) });
    if (alive.length > 0) return unknown('container_only', { products: productNames(alive) });
    const builder = valuesOf(platform).find(({ product }) => COUNTS_IN_ITS_PANEL.has(product));
    if (products.length === 0) return builder ? unknown('in_panel', { platform: builder.product }) : fail('not_seen');
    if (mayHaveMore(analytics)) return null;
    const dead = productNames(products);
    return builder
      ? unknown('dead_in_panel', { products: dead, platform: builder.product })
      : fail('only_dead', { products: dead });
  },
});
