import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { judgeScore } from '../measures.ts';

export default defineCheck({
  id: 'accessible-page',
  stage: 'quality',
  weight: 7,
  effort: 'professional',
  needs: ['lighthouse'],
  learnMore: 'https://www.w3.org/WAI/fundamentals/accessibility-intro/',
  text: {
    en: {
      title: 'A page that everybody can use',
      reasons: {
        good: 'The automatic accessibility test gives the home page {score} out of 100.',
        fair: 'The automatic accessibility test gives the home page {score} out of 100; from 90 it finds few obstacles.',
        poor: 'The automatic accessibility test gives the home page {score} out of 100: it finds several obstacles.',
      },
      why: 'Many people see, hear or move with difficulty, and everybody reads a phone in the sun. Since June 2025 the European Union also requires it by law of online shops and booking services; very small firms are exempt.',
      advice:
        'Most points are small: darker text on light ground, a description for each picture, a label for each field, words on every link. An automatic test finds only part of them: ask somebody to try the site with the keyboard alone.',
    },
    it: {
      title: 'Una pagina che tutti possono usare',
      reasons: {
        good: 'Il test automatico di accessibilità dà alla pagina iniziale {score} punti su 100.',
        fair: 'Il test automatico di accessibilità dà alla pagina iniziale {score} punti su 100; da 90 in su trova pochi ostacoli.',
        poor: 'Il test automatico di accessibilità dà alla pagina iniziale {score} punti su 100: trova diversi ostacoli.',
      },
      why: 'Molte persone vedono, sentono o si muovono con difficoltà, e tutti leggono il telefono sotto il sole. Da giugno 2025 l’Unione europea la richiede per legge anche a negozi online e servizi di prenotazione; le microimprese sono esentate.',
      advice:
        'Quasi tutti i punti sono piccoli: testo più scuro su fondo chiaro, una descrizione per ogni immagine, un’etichetta per ogni campo, parole su ogni link. Il test automatico ne trova solo una parte: far provare il sito a qualcuno con la sola tastiera.',
    },
  },
  judge: ({ lighthouse }) => {
    const score = valuesOf(lighthouse)[0]?.accessibility ?? null;
    return score === null ? null : judgeScore(score);
  },
});
