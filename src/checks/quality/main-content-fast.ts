import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { judgeMeasure, limitBelow, roundedAbove } from '../measures.ts';

/** Largest Contentful Paint, milliseconds: https://web.dev/articles/lcp */
const LIMITS = { good: 2500, fair: 4000 };

export default defineCheck({
  id: 'main-content-fast',
  stage: 'quality',
  weight: 5,
  effort: 'professional',
  needs: ['lighthouse'],
  learnMore: 'https://web.dev/articles/lcp',
  text: {
    en: {
      title: 'The main content in view soon',
      reasons: {
        good: 'In the test the main content was in view after {seconds} seconds.',
        fair: 'In the test the main content was in view after {seconds} seconds; up to 2.5 counts as good.',
        poor: 'In the test the main content was in view only after {seconds} seconds; more than 4 counts as slow.',
      },
      why: 'Until the main picture or text appears, visitors look at an empty page and may leave. Google calls this “Largest Contentful Paint”.',
      advice:
        'Find the largest picture of the first screen and make it lighter (WebP, at most 200 kB); take slide shows and videos off the top of the page; choose a hosting plan near your customers.',
    },
    it: {
      title: 'Il contenuto principale si vede presto',
      reasons: {
        good: 'Nel test il contenuto principale si è visto dopo {seconds} secondi.',
        fair: 'Nel test il contenuto principale si è visto dopo {seconds} secondi; fino a 2,5 è un buon valore.',
        poor: 'Nel test il contenuto principale si è visto solo dopo {seconds} secondi; oltre i 4 è considerato lento.',
      },
      why: 'Finché non appare l’immagine o il testo principale, i visitatori guardano una pagina vuota e possono andarsene. Google lo chiama «Largest Contentful Paint».',
      advice:
        'Trovare l’immagine più grande della prima schermata e alleggerirla (WebP, al massimo 200 kB); togliere slideshow e video dall’inizio della pagina; scegliere un hosting vicino ai clienti.',
    },
  },
  judge: ({ lighthouse }) => {
    const milliseconds = valuesOf(lighthouse)[0]?.lcpMs ?? null;
    if (milliseconds === null) return null;
    const seconds = roundedAbove(milliseconds / 1000, limitBelow(milliseconds, LIMITS) / 1000, 1);
    return judgeMeasure(milliseconds, LIMITS, { seconds });
  },
});
