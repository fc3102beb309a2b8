import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { judgeScore } from '../measures.ts';

export default defineCheck({
  id: 'fast-loading',
  stage: 'quality',
  weight: 8,
  effort: 'professional',
  needs: ['lighthouse'],
  learnMore: 'https://developer.chrome.com/docs/lighthouse/performance/performance-scoring',
  text: {
    en: {
      title: 'Fast loading',
      reasons: {
        good: "Google's test gives the home page {score} out of 100 for speed.",
        fair: "Google's test gives the home page {score} out of 100 for speed; from 90 it counts as fast.",
        poor: "Google's test gives the home page {score} out of 100 for speed; below 50 it counts as slow.",
      },
      why: 'On a phone with weak reception every second costs visitors. Speed is also one of the things that Google weighs.',
      advice:
        'Begin with the pictures: reduce them to the size in which they are shown and save them as WebP. Then remove plug-ins that are not used, and switch on caching in the hosting panel. For the rest, ask whoever built the site.',
    },
    it: {
      title: 'Caricamento veloce',
      reasons: {
        good: 'Il test di Google dà alla pagina iniziale {score} punti su 100 per la velocità.',
        fair: 'Il test di Google dà alla pagina iniziale {score} punti su 100 per la velocità; da 90 in su è considerata veloce.',
        poor: 'Il test di Google dà alla pagina iniziale {score} punti su 100 per la velocità; sotto i 50 è considerata lenta.',
      },
      why: 'Con un telefono e poco segnale ogni secondo costa visitatori. La velocità è anche una delle cose che Google considera.',
      advice:
        "Cominciare dalle immagini: ridurle alla dimensione in cui si vedono e salvarle in formato WebP. Poi togliere i plug-in inutilizzati e attivare la cache nel pannello dell'hosting. Per il resto, chiedere a chi ha fatto il sito.",
    },
  },
  judge: ({ lighthouse }) => {
    const score = valuesOf(lighthouse)[0]?.performance ?? null;
    return score === null ? null : judgeScore(score);
  },
});
