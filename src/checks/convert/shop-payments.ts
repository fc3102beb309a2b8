import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { fail, notApplicable, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'shop-payments',
  stage: 'convert',
  weight: 6,
  effort: 'days',
  needs: ['shop', 'payments'],
  learnMore: 'https://web.dev/articles/payment-and-address-form-best-practices',
  text: {
    en: {
      title: 'Payment methods customers know',
      reasons: {
        seen: 'The shop names its payment methods: {methods}.',
        not_seen: 'We saw an online shop, but on the pages we looked at no sign of how one can pay.',
        no_shop: 'We saw no online shop, so the question does not arise.',
      },
      why: 'People leave a full cart when their way of paying is missing or when they learn of it only at the last step.',
      advice:
        'Offer cards and at least one wallet (PayPal, Apple Pay, Google Pay, Satispay …), and show their names at the foot of the page and beside the cart.',
    },
    it: {
      title: 'Metodi di pagamento conosciuti',
      reasons: {
        seen: 'Il negozio indica i metodi di pagamento: {methods}.',
        not_seen: 'Abbiamo visto un negozio online, ma nelle pagine esaminate nessuna indicazione su come si paga.',
        no_shop: 'Non abbiamo visto un negozio online, quindi la domanda non si pone.',
      },
      why: 'Le persone abbandonano un carrello pieno quando manca il loro modo di pagare, o quando lo scoprono solo all’ultimo passo.',
      advice:
        'Offrire le carte e almeno un portafoglio digitale (PayPal, Apple Pay, Google Pay, Satispay …) e mostrarne i nomi a piè di pagina e accanto al carrello.',
    },
  },
  judge: ({ shop, payments }) => {
    if (shop.state === 'no') return notApplicable('no_shop');
    if (payments.state === 'no') return fail('not_seen');
    return pass('seen', {
      methods: valuesOf(payments)
        .map(({ product }) => product)
        .join(', '),
    });
  },
});
