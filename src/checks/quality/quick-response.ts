import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { judgeMeasure } from '../measures.ts';

/** Total Blocking Time, milliseconds, limits of the mobile test: https://web.dev/articles/tbt and Lighthouse's scoring. */
const LIMITS = { good: 200, fair: 600 };

export default defineCheck({
  id: 'quick-response',
  stage: 'quality',
  weight: 3,
  effort: 'professional',
  needs: ['lighthouse'],
  learnMore: 'https://web.dev/articles/tbt',
  text: {
    en: {
      title: 'A quick response to taps',
      reasons: {
        good: 'The page is busy for only {milliseconds} thousandths of a second while it loads.',
        fair: 'While it loads, the page does not react for {milliseconds} thousandths of a second; up to 200 counts as good.',
        poor: 'While it loads, the page does not react for {milliseconds} thousandths of a second; more than 600 counts as poor.',
      },
      why: 'A page that is visible but does not react seems broken, above all on older phones.',
      advice:
        'Remove what runs on every page without being used: chat windows, sliders, counters, old plug-ins. Load maps and videos only when they are tapped.',
    },
    it: {
      title: 'Una risposta pronta ai tocchi',
      reasons: {
        good: 'Durante il caricamento la pagina è occupata solo per {milliseconds} millesimi di secondo.',
        fair: 'Durante il caricamento la pagina non reagisce per {milliseconds} millesimi di secondo; fino a 200 è un buon valore.',
        poor: 'Durante il caricamento la pagina non reagisce per {milliseconds} millesimi di secondo; oltre 600 è un valore scarso.',
      },
      why: 'Una pagina che si vede ma non reagisce sembra rotta, soprattutto sui telefoni meno recenti.',
      advice:
        'Togliere ciò che gira in ogni pagina senza servire: finestre di chat, slider, contatori, vecchi plug-in. Caricare mappe e video solo al tocco.',
    },
  },
  judge: ({ lighthouse }) => {
    const milliseconds = valuesOf(lighthouse)[0]?.tbtMs ?? null;
    return milliseconds === null ? null : judgeMeasure(milliseconds, LIMITS, { milliseconds: Math.round(milliseconds) });
  },
});
