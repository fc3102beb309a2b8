import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { judgeMeasure, limitBelow, roundedAbove } from '../measures.ts';

/**
 * Total Blocking Time, milliseconds, by the kind of test: https://web.dev/articles/tbt and
 * https://developer.chrome.com/docs/lighthouse/performance/lighthouse-total-blocking-time
 */
const LIMITS = { mobile: { good: 200, fair: 600 }, desktop: { good: 150, fair: 350 } };

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
        good: 'In the test the page answered taps without a noticeable wait while it loaded.',
        fair: 'In the test the page did not react for {seconds} seconds in all while it loaded; up to {limit} counts as good.',
        poor: 'In the test the page did not react for {seconds} seconds in all while it loaded; more than {limit} counts as poor.',
      },
      why: 'A page that is visible but does not react seems broken, above all on older phones.',
      advice:
        'Remove what runs on every page without being used: chat windows, sliders, counters, old plug-ins. Load maps and videos only when they are tapped.',
    },
    it: {
      title: 'Una risposta pronta ai tocchi',
      reasons: {
        good: 'Nel test, durante il caricamento, la pagina ha risposto ai tocchi senza attese percepibili.',
        fair: 'Nel test, durante il caricamento, la pagina non ha reagito per {seconds} secondi in tutto; fino a {limit} è un buon valore.',
        poor: 'Nel test, durante il caricamento, la pagina non ha reagito per {seconds} secondi in tutto; oltre {limit} è un valore scarso.',
      },
      why: 'Una pagina che si vede ma non reagisce sembra rotta, soprattutto sui telefoni meno recenti.',
      advice:
        'Togliere ciò che gira in ogni pagina senza servire: finestre di chat, slider, contatori, vecchi plug-in. Caricare mappe e video solo al tocco.',
    },
  },
  judge: ({ lighthouse }) => {
    const result = valuesOf(lighthouse)[0];
    const milliseconds = result?.tbtMs ?? null;
    if (!result || milliseconds === null) return null;
    const limits = LIMITS[result.formFactor];
    const limit = limitBelow(milliseconds, limits) / 1000;
    return judgeMeasure(milliseconds, limits, { seconds: roundedAbove(milliseconds / 1000, limit, 1), limit });
  },
});
