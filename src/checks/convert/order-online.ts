import { defineCheck } from '../../model/check.ts';
import { itemsOf } from '../../model/fact.ts';
import { fail, mayHaveMore, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'order-online',
  stage: 'convert',
  weight: 3,
  effort: 'days',
  needs: ['ctas', 'shop'],
  sectors: ['restaurant'],
  learnMore: 'https://support.google.com/business/answer/6218037',
  text: {
    en: {
      title: 'Ordering online for collection or delivery',
      reasons: {
        seen: 'We saw a way to order online.',
        not_seen: 'On the pages we looked at we saw no way to order online for collection or delivery.',
      },
      why: 'Orders for collection or delivery fill the quiet hours. An order through your own site costs no commission.',
      advice:
        'If you offer take-away, link an ordering service or, to begin with, a WhatsApp message with the menu, and place “Order” beside “Book”. If you do not offer it, leave this point aside.',
    },
    it: {
      title: 'Ordini online per asporto o consegna',
      reasons: {
        seen: 'Abbiamo visto un modo per ordinare online.',
        not_seen: 'Nelle pagine esaminate non abbiamo visto un modo per ordinare online, da asporto o a domicilio.',
      },
      why: 'Gli ordini da asporto o a domicilio riempiono le ore tranquille. Un ordine dal proprio sito non paga commissioni.',
      advice:
        'Se fate asporto, collegare un servizio di ordini o, per cominciare, un messaggio WhatsApp con il menù, e mettere «Ordina» accanto a «Prenota». Se non lo fate, lasciare da parte questo punto.',
    },
  },
  judge: ({ ctas, shop }) => {
    const invited = itemsOf(ctas).filter(({ value }) => value.kind === 'order' || value.kind === 'buy');
    // "Order" that dials a number is an order by phone.
    const ways = [...invited.filter(({ value }) => !value.target.startsWith('tel:')), ...itemsOf(shop)];
    if (ways.length > 0) return pass('seen', {}, ways);
    return mayHaveMore(ctas) ? null : fail('not_seen', {}, []);
  },
});
