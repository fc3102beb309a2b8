import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { judgeMeasure, roundedAbove } from '../measures.ts';

/**
 * Bytes sent. Lighthouse calls more than 5,000 KiB enormous; 1,600 KiB is its target of ten seconds on a 3G line.
 */
const LIMITS = { good: 1600 * 1024, fair: 5000 * 1024 };
/** The first of them as the sentence says it. Megabytes. */
const LIGHT = 1.6;

export default defineCheck({
  id: 'light-page',
  stage: 'quality',
  weight: 3,
  effort: 'hours',
  needs: ['lighthouse'],
  learnMore: 'https://developer.chrome.com/docs/lighthouse/performance/total-byte-weight',
  text: {
    en: {
      title: 'A light page',
      reasons: {
        good: 'The home page weighs {bytes}.',
        fair: 'The home page weighs {megabytes} MB; up to 1.6 MB it opens quickly even with weak reception.',
        poor: 'The home page weighs {megabytes} MB, which is a lot for a phone.',
      },
      why: 'Weight is time and money: on a weak line each megabyte takes seconds, and some visitors pay for their data.',
      advice:
        'Nearly always it is pictures and videos: reduce them to the size in which they are shown, save them as WebP, and load those further down only when they come into view.',
    },
    it: {
      title: 'Una pagina leggera',
      reasons: {
        good: 'La pagina iniziale pesa {bytes}.',
        fair: 'La pagina iniziale pesa {megabytes} MB; fino a 1,6 MB si apre in fretta anche con poco segnale.',
        poor: 'La pagina iniziale pesa {megabytes} MB: molto per un telefono.',
      },
      why: 'Il peso è tempo e denaro: con poco segnale ogni megabyte richiede secondi, e alcuni visitatori pagano il traffico dati.',
      advice:
        'Quasi sempre sono immagini e video: ridurli alla dimensione in cui si vedono, salvarli in WebP e caricare quelli più in basso solo quando entrano in vista.',
    },
  },
  judge: ({ lighthouse }) => {
    const bytes = valuesOf(lighthouse)[0]?.bytes ?? null;
    return bytes === null ? null : judgeMeasure(bytes, LIMITS, { bytes, megabytes: roundedAbove(bytes / 1_000_000, LIGHT, 1) });
  },
});
