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
        good: 'Google’s test gives the home page {score} out of 100 for speed.',
        fair: 'Google’s test gives the home page {score} out of 100 for speed; from 90 it counts as fast.',
        poor: 'Google’s test gives the home page {score} out of 100 for speed; below 50 it counts as slow.',
      },
      why: 'On a phone with weak reception every second costs visitors. Speed is also one of the things that Google weighs.',
      whySector: {
        restaurant:
          'Those who look for a place to eat are in the street with little signal and several choices: whoever opens first is read first.',
        shop: 'Every second more on the page of an article is a few customers fewer at the till; Google weighs speed too.',
        lodging:
          'Guests open five places in five tabs and close the one that has not appeared yet. Heavy pictures are nearly always the reason.',
      },
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
      whySector: {
        restaurant:
          'Chi cerca dove mangiare è per strada, con poco segnale e molte alternative: chi si apre per primo viene letto per primo.',
        shop: 'Ogni secondo in più sulla pagina di un articolo è qualche cliente in meno alla cassa; anche Google considera la velocità.',
        lodging:
          'L’ospite apre cinque strutture in cinque schede e chiude quella che non è ancora comparsa. Quasi sempre il motivo sono foto troppo pesanti.',
      },
      advice:
        'Cominciare dalle immagini: ridurle alla dimensione in cui si vedono e salvarle in formato WebP. Poi togliere i plug-in inutilizzati e attivare la cache nel pannello dell’hosting. Per il resto, chiedere a chi ha fatto il sito.',
    },
  },
  judge: ({ lighthouse }) => {
    const score = valuesOf(lighthouse)[0]?.performance ?? null;
    return score === null ? null : judgeScore(score);
  },
});
