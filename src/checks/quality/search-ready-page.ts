import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { judgeScore } from '../measures.ts';

export default defineCheck({
  id: 'search-ready-page',
  stage: 'quality',
  weight: 4,
  effort: 'hours',
  needs: ['lighthouse'],
  learnMore: 'https://developers.google.com/search/docs/fundamentals/seo-starter-guide',
  text: {
    en: {
      title: 'A page that search engines read well',
      reasons: {
        good: 'The basic search test gives the home page {score} out of 100.',
        fair: 'The basic search test gives the home page {score} out of 100; from 90 the basics are in place.',
        poor: 'The basic search test gives the home page {score} out of 100: several basics are missing.',
      },
      why: 'These are the formal basics by which search engines can read a page at all. They do not replace good content.',
      advice:
        'Work through the points one by one in your SEO plug-in: most concern titles, descriptions, link texts and text size.',
    },
    it: {
      title: 'Una pagina che i motori di ricerca leggono bene',
      reasons: {
        good: 'Il test di base per le ricerche dà alla pagina iniziale {score} punti su 100.',
        fair: 'Il test di base per le ricerche dà alla pagina iniziale {score} punti su 100; da 90 in su le basi ci sono.',
        poor: 'Il test di base per le ricerche dà alla pagina iniziale {score} punti su 100: mancano diverse basi.',
      },
      why: 'Sono le basi formali che permettono ai motori di ricerca di leggere una pagina. Non sostituiscono i buoni contenuti.',
      advice:
        'Affrontare i punti uno per uno nel plug-in SEO: quasi tutti riguardano titoli, descrizioni, testi dei link e dimensione del testo.',
    },
  },
  judge: ({ lighthouse }) => {
    const score = valuesOf(lighthouse)[0]?.seo ?? null;
    return score === null ? null : judgeScore(score);
  },
});
