import { defineCheck } from '../../model/check.ts';
import { seenOrNot } from '../verdicts.ts';

export default defineCheck({
  id: 'newsletter-signup',
  stage: 'convert',
  weight: 3,
  effort: 'hours',
  needs: ['newsletter'],
  sectors: ['restaurant', 'lodging', 'shop', 'professional', 'beauty', 'tourism', 'real_estate'],
  learnMore: 'https://www.garanteprivacy.it/home/docweb/-/docweb-display/docweb/2542348',
  text: {
    en: {
      title: 'A newsletter to subscribe to',
      reasons: {
        seen: 'Visitors can subscribe to a newsletter.',
        not_seen: 'On the pages we looked at we saw no way to subscribe to a newsletter.',
      },
      why: 'Most visitors are not ready to buy today. An e-mail address given freely lets you write to them again, at almost no cost and without an algorithm in between.',
      advice:
        'Open an account with an e-mail marketing service (small lists are usually free), put its sign-up form at the foot of the page, say what people get and how often, and ask for consent.',
    },
    it: {
      title: 'Una newsletter a cui iscriversi',
      reasons: {
        seen: 'I visitatori possono iscriversi a una newsletter.',
        not_seen: 'Nelle pagine esaminate non abbiamo visto un modo per iscriversi a una newsletter.',
      },
      why: 'La maggior parte dei visitatori oggi non è pronta a comprare. Un indirizzo e-mail dato volentieri permette di riscrivere loro, quasi senza costi e senza algoritmi di mezzo.',
      advice:
        'Aprire un account presso un servizio di e-mail marketing (per liste piccole di solito è gratuito), mettere il modulo d’iscrizione a piè di pagina, dire che cosa si riceve e ogni quanto, e chiedere il consenso.',
    },
  },
  judge: ({ newsletter }) => seenOrNot(newsletter),
});
