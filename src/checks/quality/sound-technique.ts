import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { judgeScore } from '../measures.ts';

export default defineCheck({
  id: 'sound-technique',
  stage: 'quality',
  weight: 3,
  effort: 'professional',
  needs: ['lighthouse'],
  learnMore: 'https://developer.chrome.com/docs/lighthouse/overview',
  text: {
    en: {
      title: 'Good technical health',
      reasons: {
        good: 'The test of technical good practice gives the home page {score} out of 100.',
        fair: 'The test of technical good practice gives the home page {score} out of 100; from 90 it finds little to put right.',
        poor: 'The test of technical good practice gives the home page {score} out of 100: several things are out of date or faulty.',
      },
      why: 'Outdated components and errors in the page are what break first, and what attackers look for.',
      advice:
        'Update system, theme and plug-ins, after a backup, and hand the points of this report to whoever looks after the site.',
    },
    it: {
      title: 'Una buona salute tecnica',
      reasons: {
        good: 'Il test delle buone pratiche tecniche dà alla pagina iniziale {score} punti su 100.',
        fair: 'Il test delle buone pratiche tecniche dà alla pagina iniziale {score} punti su 100; da 90 in su trova poco da sistemare.',
        poor: 'Il test delle buone pratiche tecniche dà alla pagina iniziale {score} punti su 100: diverse cose sono superate o difettose.',
      },
      why: 'Componenti vecchi ed errori nella pagina sono ciò che si rompe per primo e ciò che cerca chi attacca i siti.',
      advice:
        'Aggiornare sistema, tema e plug-in, dopo aver fatto una copia di sicurezza, e passare i punti di questo rapporto a chi cura il sito.',
    },
  },
  judge: ({ lighthouse }) => {
    const score = valuesOf(lighthouse)[0]?.bestPractices ?? null;
    return score === null ? null : judgeScore(score);
  },
});
