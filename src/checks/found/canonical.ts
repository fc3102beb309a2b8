import { defineCheck } from '../../model/check.ts';
import { seenOrNot } from '../verdicts.ts';

export default defineCheck({
  id: 'canonical',
  stage: 'found',
  weight: 1,
  effort: 'minutes',
  needs: ['canonical'],
  learnMore: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
  text: {
    en: {
      title: 'One preferred address for the home page',
      reasons: {
        seen: 'The home page names its preferred address.',
        not_seen: 'The home page does not name its preferred address.',
      },
      why: 'The same page can often be reached under several addresses. Naming one (the “canonical”) gathers its standing in search under that one. It is a detail.',
      advice: 'Most SEO plug-ins and site builders do it by themselves: switch the option on, or ask whoever maintains the site.',
    },
    it: {
      title: 'Un indirizzo preferito per la pagina iniziale',
      reasons: {
        seen: 'La pagina iniziale indica il suo indirizzo preferito.',
        not_seen: 'La pagina iniziale non indica il suo indirizzo preferito.',
      },
      why: 'La stessa pagina spesso si raggiunge con più indirizzi. Indicarne uno (il «canonical») raccoglie su quello la sua visibilità nelle ricerche. È un dettaglio.',
      advice:
        'Quasi tutti i plug-in SEO e i servizi per creare siti lo fanno da soli: attivare l’opzione o chiedere a chi cura il sito.',
    },
  },
  judge: ({ canonical }) => seenOrNot(canonical),
});
