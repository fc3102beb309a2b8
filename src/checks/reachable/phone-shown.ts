import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { fail, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'phone-shown',
  stage: 'reachable',
  weight: 8,
  effort: 'minutes',
  needs: ['phones'],
  learnMore: 'https://schema.org/telephone',
  text: {
    en: {
      title: 'A phone number on the site',
      reasons: {
        seen: 'The site shows a phone number, as printed: {phone}.',
        not_seen: 'On the pages we looked at we saw no phone number of the business.',
      },
      why: 'For many customers the phone is still the quickest way to an answer, and a visible number shows that there is somebody there.',
      advice:
        'Write the number at the top or the foot of every page and on the contact page, as text rather than inside a picture.',
    },
    it: {
      title: 'Un numero di telefono sul sito',
      reasons: {
        seen: 'Il sito mostra un numero di telefono, scritto così: {phone}.',
        not_seen: "Nelle pagine che abbiamo guardato non abbiamo visto un numero di telefono dell'impresa.",
      },
      why: "Per molti clienti il telefono è ancora la via più rapida per avere una risposta, e un numero ben visibile dice che dietro c'è qualcuno.",
      advice:
        "Scrivere il numero in alto o a piè di ogni pagina e nella pagina dei contatti, come testo e non dentro un'immagine.",
    },
  },
  judge: ({ phones }) =>
    phones.state === 'yes' ? pass('seen', { phone: valuesOf(phones)[0]?.printed ?? '' }) : fail('not_seen'),
});
