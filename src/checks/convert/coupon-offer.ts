import { defineCheck } from '../../model/check.ts';
import { seenOrNot } from '../verdicts.ts';

export default defineCheck({
  id: 'coupon-offer',
  stage: 'convert',
  weight: 2,
  effort: 'hours',
  needs: ['coupon'],
  sectors: ['restaurant', 'lodging', 'shop', 'beauty', 'tourism'],
  learnMore: 'https://schema.org/Offer',
  text: {
    en: {
      title: 'An offer or voucher',
      reasons: {
        seen: 'The site offers a voucher, a gift card or a discount code.',
        not_seen: 'On the pages we looked at we saw no voucher, gift card or discount code.',
      },
      why: 'A small advantage for those who come from the site gives the undecided a reason to come, and shows you where they came from.',
      advice:
        'Offer one thing with a code, such as a coffee with the menu, 10% on the first order or a gift card, with an end date, and count how many come back.',
    },
    it: {
      title: 'Un’offerta o un buono',
      reasons: {
        seen: 'Il sito offre un buono, una carta regalo o un codice sconto.',
        not_seen: 'Nelle pagine esaminate non abbiamo visto buoni, carte regalo o codici sconto.',
      },
      why: 'Un piccolo vantaggio per chi arriva dal sito dà agli indecisi un motivo per venire e vi mostra da dove vengono.',
      advice:
        'Offrire una cosa sola con un codice, come un caffè con il menù, il 10% sul primo ordine o una carta regalo, con una scadenza, e contare quanti ne tornano.',
    },
  },
  judge: ({ coupon }) => seenOrNot(coupon),
});
