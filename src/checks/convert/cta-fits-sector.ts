import { FITTING_ACTIONS } from '../../data/fitting-actions.ts';
import { defineCheck } from '../../model/check.ts';
import { itemsOf } from '../../model/fact.ts';
import { invitesInWords, isForCustomers, leadingOn, leadsOn, sells } from '../invites.ts';
import { fail, mayHaveMore, partial, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'cta-fits-sector',
  stage: 'convert',
  weight: 5,
  effort: 'hours',
  needs: ['ctas'],
  uses: ['shop'],
  sectors: [
    'restaurant',
    'lodging',
    'shop',
    'professional',
    'health',
    'beauty',
    'crafts',
    'manufacturing',
    'tourism',
    'real_estate',
  ],
  learnMore: 'https://support.google.com/business/answer/6218037',
  text: {
    en: {
      title: 'An invitation that suits the trade',
      reasons: {
        seen: 'The site offers what customers of this kind of business come for: “{label}”.',
        other_kind:
          'The site has a call to action (“{label}”), but we saw none of the kind that customers of this trade look for.',
        not_seen: 'On the pages we looked at we saw no button or link that asks visitors to act.',
      },
      why: 'Each trade has its natural next step: a table, a room, an appointment, a quote, a purchase. Offering just that meets customers where they are.',
      advice:
        'Restaurant: book or order. Hotel or holiday: book. Shop: buy. Health and beauty: book an appointment. Trades and manufacturing: ask for a quote. Professionals and agencies: arrange a meeting. Put that step on a button.',
    },
    it: {
      title: 'Un invito adatto al mestiere',
      reasons: {
        seen: 'Il sito invita a ciò per cui vengono i clienti di questo tipo di impresa: «{label}».',
        other_kind:
          'Il sito invita ad agire («{label}»), ma non abbiamo visto un invito del tipo che cercano i clienti di questo mestiere.',
        not_seen: 'Nelle pagine esaminate non abbiamo visto call to action (pulsanti o link che dicano che cosa fare).',
      },
      why: 'Ogni mestiere ha il suo passo naturale: un tavolo, una camera, un appuntamento, un preventivo, un acquisto. Offrire proprio quello è andare incontro ai clienti.',
      advice:
        'Ristorante: prenotare o ordinare. Albergo o vacanze: prenotare. Negozio: acquistare. Salute e bellezza: prendere appuntamento. Artigiani e produzione: chiedere un preventivo. Professionisti e agenzie: fissare un incontro. Mettere quel passo su un pulsante.',
    },
  },
  judge: ({ ctas, shop }, { sector }) => {
    const fitting = leadingOn(itemsOf(ctas).filter(({ value }) => FITTING_ACTIONS[sector].includes(value.kind)));
    const [first] = fitting ?? [];
    if (first) return pass('seen', { label: first.value.label }, [first]);
    // goods are put in the cart on pages that were not read
    if (fitting === null || mayHaveMore(ctas) || (sector === 'shop' && sells(shop))) return null;
    const other = itemsOf(ctas).find((item) => invitesInWords(item) && leadsOn(item) && isForCustomers(item));
    return other ? partial('other_kind', { label: other.value.label }, [other]) : fail('not_seen');
  },
});
