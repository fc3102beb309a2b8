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
        seen: 'The home page tells phones to use the width of the screen.',
        not_seen:
          'The home page does not tell phones to use the width of their screen; such pages usually appear shrunk, with tiny text.',
      },
      why: 'Most people look for local businesses on a phone, and Google judges a site by its mobile version. If they have to zoom in, many go back to the results.',
      whySector: {
        restaurant:
          'People look for where to eat on a phone, in the street, with one hand. If the menu has to be enlarged to be read, they try the next place.',
        lodging:
          'Guests plan the trip on a phone, and on the way they use nothing else to find the house and the number to call.',
        crafts: 'Whoever needs a tradesman at once has only a phone in hand, often in front of the fault.',
        tourism: 'Visitors decide on the spot what to do next, on a phone and with little time.',
      },
      advice:
        'If the site is built with a template, switch to a responsive one (a layout that adapts to the screen). On an older hand-made site, a professional needs to revise the layout; the viewport tag alone is not enough.',
    },
    it: {
      title: 'Pagine pensate per il telefono',
      reasons: {
        seen: 'La pagina iniziale dice al telefono di usare la larghezza dello schermo.',
        not_seen:
          'La pagina iniziale non dice al telefono di usare la larghezza del suo schermo: pagine così di solito appaiono rimpicciolite, con testo minuscolo.',
      },
      why: 'La maggior parte delle persone cerca le attività locali dal telefono, e Google valuta il sito nella versione mobile. Se bisogna ingrandire per leggere, molti tornano ai risultati.',
      whySector: {
        restaurant:
          'Dove mangiare si cerca dal telefono, per strada, con una mano sola. Se per leggere il menù bisogna ingrandire, si passa al locale dopo.',
        lodging:
          'L’ospite prepara il viaggio dal telefono, e per strada usa solo quello per trovare la struttura e il numero da chiamare.',
        crafts: 'Chi ha bisogno subito di un artigiano ha in mano solo il telefono, spesso davanti al guasto.',
        tourism: 'I visitatori decidono sul posto che cosa fare dopo, dal telefono e con poco tempo.',
      },
      advice:
        'Se il sito usa un modello, passare a un modello «responsive» (che si adatta allo schermo). Se è un sito vecchio fatto a mano, un professionista deve rivedere l’impaginazione: aggiungere solo il tag viewport non basta.',
    },
  },
  judge: ({ mobileReady }) => seenOrNot(mobileReady),
});
