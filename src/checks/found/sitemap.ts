import { defineCheck } from '../../model/check.ts';
import { seenOrNot } from '../verdicts.ts';

export default defineCheck({
  id: 'sitemap',
  stage: 'found',
  weight: 2,
  effort: 'minutes',
  needs: ['sitemap'],
  learnMore: 'https://developers.google.com/search/docs/crawling-indexing/sitemaps/overview',
  text: {
    en: {
      title: 'A list of pages for search engines (sitemap)',
      reasons: {
        seen: 'The site offers search engines a list of its pages.',
        not_seen: 'At the usual places we saw no list of pages for search engines (sitemap).',
      },
      why: 'The list helps search engines find new and changed pages sooner. For a site of a few well-linked pages it is a detail.',
      advice:
        'Most systems make it by themselves: switch it on (in WordPress it is at /wp-sitemap.xml) and hand the address to Google Search Console, which is free.',
    },
    it: {
      title: 'Un elenco delle pagine per i motori di ricerca (sitemap)',
      reasons: {
        seen: 'Il sito offre ai motori di ricerca un elenco delle sue pagine.',
        not_seen: 'Nei posti consueti non abbiamo visto un elenco delle pagine per i motori di ricerca (sitemap).',
      },
      why: 'L’elenco aiuta i motori di ricerca a trovare prima le pagine nuove o cambiate. Per un sito di poche pagine ben collegate è un dettaglio.',
      advice:
        'Quasi tutti i sistemi lo creano da soli: attivarlo (in WordPress è all’indirizzo /wp-sitemap.xml) e indicarne l’indirizzo a Google Search Console, che è gratuita.',
    },
  },
  judge: ({ sitemap }) => seenOrNot(sitemap),
});
