import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { fail, partial, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'contact-form',
  stage: 'reachable',
  weight: 4,
  effort: 'hours',
  needs: ['contactForm'],
  learnMore: 'https://web.dev/learn/forms',
  text: {
    en: {
      title: 'A form to write to you',
      reasons: {
        seen: 'We saw a form with which visitors can write to the business.',
        callback: 'We saw a form with which visitors ask to be called back, but none in which they can write what they want.',
        not_seen: 'On the pages we looked at we saw no form with which visitors can write to the business.',
      },
      why: 'A form works at night, without an e-mail program and on any computer, and it can ask for exactly what you need in order to answer.',
      advice:
        'Add a short form to the contact page: name, e-mail or phone, message. Send yourself a test message every few months, and link the privacy notice beside the button.',
    },
    it: {
      title: 'Un modulo per scrivervi',
      reasons: {
        seen: 'Abbiamo visto un modulo con cui i visitatori possono scrivere all’impresa.',
        callback:
          'Abbiamo visto un modulo con cui i visitatori chiedono di essere richiamati, ma nessuno in cui possano scrivere che cosa desiderano.',
        not_seen: 'Nelle pagine esaminate non abbiamo visto un modulo con cui i visitatori possano scrivere all’impresa.',
      },
      why: 'Un modulo funziona anche di notte, senza programma di posta e da qualsiasi computer, e può chiedere proprio quello che serve per rispondere.',
      advice:
        'Aggiungere un modulo breve nella pagina dei contatti: nome, e-mail o telefono, messaggio. Inviarsi un messaggio di prova ogni tanto e mettere il link all’informativa sulla privacy accanto al pulsante.',
    },
  },
  judge: ({ contactForm }) => {
    const forms = valuesOf(contactForm);
    if (forms.length === 0) return fail('not_seen');
    return forms.every(({ kind }) => kind === 'callback') ? partial('callback') : pass('seen');
  },
});
