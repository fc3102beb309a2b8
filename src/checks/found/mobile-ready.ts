import { defineCheck } from '../../model/check.ts';
import { seenOrNot } from '../verdicts.ts';

export default defineCheck({
  id: 'mobile-ready',
  stage: 'found',
  weight: 6,
  effort: 'professional',
  needs: ['mobileReady'],
  learnMore: 'https://web.dev/articles/responsive-web-design-basics',
  text: {
    en: {
      title: 'Pages made for the phone',
      reasons: {
        seen: 'The pages tell phones to use the width of the screen.',
        not_seen: 'The pages do not tell phones to use the width of their screen, so they usually appear shrunk, with tiny text.',
      },
      why: 'Most people look for local businesses on a phone, and Google judges a site by its mobile version. If they have to zoom in, many go back to the results.',
      advice:
        'If the site is built with a template, switch to a responsive one (a layout that adapts to the screen). On an older hand-made site, a professional needs to revise the layout; the viewport tag alone is not enough.',
    },
    it: {
      title: 'Pagine pensate per il telefono',
      reasons: {
        seen: 'Le pagine dicono al telefono di usare la larghezza dello schermo.',
        not_seen:
          'Le pagine non dicono al telefono di usare la larghezza del suo schermo: di solito appaiono rimpicciolite, con testo minuscolo.',
      },
      why: 'La maggior parte delle persone cerca le attività locali dal telefono, e Google valuta il sito nella versione mobile. Se bisogna ingrandire per leggere, molti tornano ai risultati.',
      advice:
        "Se il sito usa un modello, passare a un modello «responsive» (che si adatta allo schermo). Se è un sito vecchio fatto a mano, un professionista deve rivedere l'impaginazione: aggiungere solo il tag viewport non basta.",
    },
  },
  judge: ({ mobileReady }) => seenOrNot(mobileReady),
});
