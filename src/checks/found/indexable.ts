import { defineCheck } from '../../model/check.ts';
import { seenOrNot } from '../verdicts.ts';

export default defineCheck({
  id: 'indexable',
  stage: 'found',
  weight: 7,
  effort: 'minutes',
  needs: ['indexable'],
  learnMore: 'https://developers.google.com/search/docs/crawling-indexing/block-indexing',
  text: {
    en: {
      title: 'Open to search engines',
      reasons: {
        seen: 'We saw nothing on the home page that keeps search engines away.',
        not_seen:
          'A setting of the home page or of robots.txt asks search engines to stay away, so the site may not appear in Google.',
      },
      why: 'A page that asks not to be listed does not appear in search results, however good it is. It is often a setting left over from when the site was being built.',
      advice:
        'In WordPress untick “Discourage search engines” under Settings → Reading; in other systems look for “hide from search engines” or “noindex”, and have the robots.txt file checked.',
    },
    it: {
      title: 'Aperto ai motori di ricerca',
      reasons: {
        seen: 'Nella pagina iniziale non abbiamo visto nulla che tenga lontani i motori di ricerca.',
        not_seen:
          'Un’impostazione della pagina iniziale o del file robots.txt chiede ai motori di ricerca di stare alla larga, quindi il sito potrebbe non comparire su Google.',
      },
      why: 'Una pagina che chiede di non essere elencata non compare nei risultati, per quanto buona sia. Spesso è un’impostazione rimasta da quando il sito era in lavorazione.',
      advice:
        'In WordPress togliere la spunta a «Scoraggia i motori di ricerca» in Impostazioni → Lettura; in altri sistemi cercare «nascondi ai motori di ricerca» o «noindex» e far controllare il file robots.txt.',
    },
  },
  judge: ({ indexable }) => seenOrNot(indexable),
});
