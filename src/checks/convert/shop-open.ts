import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { leftoversOf } from '../leftovers-of.ts';
import { fail, notApplicable, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'shop-open',
  stage: 'convert',
  weight: 5,
  effort: 'minutes',
  needs: ['leftovers'],
  uses: ['shop', 'ctas'],
  learnMore: 'https://support.google.com/merchants/answer/6363310',
  text: {
    en: {
      title: 'A shop that takes orders',
      reasons: {
        open: 'We saw no notice that the shop is closed.',
        closed: 'The page says that no orders are taken: “{quote}”.',
        closed_behind_buttons: 'The page says that no orders are taken (“{quote}”), while there are buttons to buy.',
        no_shop: 'We saw no online shop, so the question does not arise.',
      },
      why: 'Whoever has filled a basket and then reads that the shop is closed does not come back; whoever reads it by mistake does not even begin.',
      advice:
        'If the shop is open, take the notice off; if it is closed, take the buttons off and say until when and how to order meanwhile.',
    },
    it: {
      title: 'Un negozio che accetta ordini',
      reasons: {
        open: 'Non abbiamo visto avvisi che il negozio sia chiuso.',
        closed: 'La pagina dice che non si accettano ordini: «{quote}».',
        closed_behind_buttons: 'La pagina dice che non si accettano ordini («{quote}»), ma ci sono pulsanti per comprare.',
        no_shop: 'Non abbiamo visto un negozio online, quindi la domanda non si pone.',
      },
      why: 'Chi ha riempito un carrello e poi legge che il negozio è chiuso non torna; chi lo legge per errore non comincia nemmeno.',
      advice:
        'Se il negozio è aperto, togliere l’avviso; se è chiuso, togliere i pulsanti e dire fino a quando e come ordinare nel frattempo.',
    },
  },
  judge: ({ leftovers, shop, ctas }) => {
    const closed = leftoversOf(leftovers, ['closed_shop']);
    const [first] = closed;
    const buys = shop.state === 'yes' || valuesOf(ctas).some(({ kind }) => kind === 'buy' || kind === 'order');
    if (first) return fail(buys ? 'closed_behind_buttons' : 'closed', { quote: first.value.quote }, closed);
    if (shop.state === 'no') return notApplicable('no_shop');
    return shop.state === 'yes' ? pass('open', {}, []) : null;
  },
});
