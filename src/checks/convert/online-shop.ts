import { defineCheck } from '../../model/check.ts';
import { itemsOf } from '../../model/fact.ts';
import { fail, partial, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'online-shop',
  stage: 'convert',
  weight: 8,
  effort: 'professional',
  needs: ['shop'],
  uses: ['ctas'],
  sectors: ['shop'],
  learnMore: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
  text: {
    en: {
      title: 'Buying online',
      reasons: {
        seen: 'We saw an online shop.',
        by_order: 'The site asks visitors to order (“{label}”), but we saw no shopping cart.',
        not_seen: 'On the pages we looked at we saw no way to buy online.',
      },
      why: 'A shop that also sells online is open all night and reaches beyond the neighbourhood. Even customers who come in person like to see first what is there and what it costs.',
      advice:
        'Begin with a small catalogue: twenty best sellers with photo, price and collection in the shop. A hosted shop service is enough; delivery, payments and the 14-day right of withdrawal are easier with somebody who has done it before.',
    },
    it: {
      title: 'Acquisti online',
      reasons: {
        seen: 'Abbiamo visto un negozio online.',
        by_order: 'Il sito invita a ordinare («{label}»), ma non abbiamo visto un carrello.',
        not_seen: 'Nelle pagine esaminate non abbiamo visto un modo per acquistare online.',
      },
      why: 'Un negozio che vende anche online è aperto tutta la notte e arriva oltre il quartiere. Anche chi viene di persona ama vedere prima che cosa c’è e quanto costa.',
      advice:
        'Cominciare con un piccolo catalogo: i venti articoli più venduti con foto, prezzo e ritiro in negozio. Basta un servizio di e-commerce pronto; spedizioni, pagamenti e diritto di recesso di 14 giorni sono più semplici con l’aiuto di chi l’ha già fatto.',
    },
  },
  judge: ({ shop, ctas }) => {
    if (shop.state === 'yes') return pass('seen');
    const order = itemsOf(ctas).find(({ value }) => value.kind === 'order' || value.kind === 'buy');
    return order ? partial('by_order', { label: order.value.label }, [order]) : fail('not_seen', {}, []);
  },
});
