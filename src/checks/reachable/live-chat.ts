import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { fail, notApplicable, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'live-chat',
  stage: 'reachable',
  weight: 1,
  effort: 'hours',
  needs: ['liveChat'],
  uses: ['shop'],
  sectors: ['lodging', 'shop', 'tourism', 'real_estate'],
  learnMore: 'https://web.dev/articles/embed-best-practices',
  text: {
    en: {
      title: 'A chat on the site',
      reasons: {
        seen: 'The site has a chat window ({product}).',
        at_the_counter: 'We saw no online shop: customers ask at the counter or on the phone.',
        not_seen: 'We saw no chat window on the pages we looked at.',
      },
      why: 'A chat answers the one question that stands between a visitor and the purchase. It is an extra: it helps only if somebody answers.',
      advice:
        'Add one only if somebody can answer within minutes during opening hours; several services have a free plan. Otherwise a WhatsApp link does the same with less effort.',
    },
    it: {
      title: 'Una chat sul sito',
      reasons: {
        seen: 'Il sito ha una finestra di chat ({product}).',
        at_the_counter: 'Non abbiamo visto un negozio online: i clienti chiedono al banco o al telefono.',
        not_seen: 'Nelle pagine esaminate non abbiamo visto una finestra di chat.',
      },
      why: 'La chat risponde all’unica domanda che separa il visitatore dall’acquisto. È un di più: serve solo se qualcuno risponde.',
      advice:
        'Aggiungerla solo se negli orari di apertura qualcuno può rispondere in pochi minuti; diversi servizi hanno un piano gratuito. Altrimenti un link a WhatsApp fa lo stesso con meno impegno.',
    },
  },
  judge: ({ liveChat, shop }, { sector }) => {
    if (liveChat.state === 'yes') return pass('seen', { product: valuesOf(liveChat)[0]?.product ?? '' });
    return sector === 'shop' && shop.state === 'no' ? notApplicable('at_the_counter') : fail('not_seen');
  },
});
