import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { productNames } from '../product-names.ts';
import { fail, mayHaveMore, notApplicable, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'ad-tags',
  stage: 'measured',
  weight: 2,
  effort: 'hours',
  needs: ['adTags'],
  learnMore: 'https://support.google.com/google-ads/answer/2476688',
  text: {
    en: {
      title: 'Advertising that knows its visitors',
      reasons: {
        seen: 'The site is ready for measured advertising with {products}.',
        only_dead: 'The only advertising tag we saw, {products}, no longer works.',
        none: 'On the pages we looked at we saw no advertising tag. That is as it should be for those who do not advertise online.',
      },
      why: 'Whoever pays for adverts on Google or social networks needs a tag on the site: it tells which advert brought customers and at what cost.',
      advice:
        'If you advertise, or plan to, install the tag of that network (Google Ads, Meta …) behind the consent banner, before spending the first euro. If you do not, leave this point aside.',
    },
    it: {
      title: 'Pubblicità che si può misurare',
      reasons: {
        seen: 'Il sito è pronto per misurare la pubblicità con {products}.',
        only_dead: 'L’unico tag pubblicitario che abbiamo visto, {products}, non funziona più.',
        none: 'Nelle pagine esaminate non abbiamo visto tag pubblicitari. Va bene così per chi non fa pubblicità online.',
      },
      why: 'Chi paga annunci su Google o sui social ha bisogno di un tag sul sito: dice quale annuncio ha portato clienti e a quale costo.',
      advice:
        'Se fate pubblicità, o pensate di farla, installare il tag di quella rete (Google Ads, Meta …) dietro il banner del consenso, prima di spendere il primo euro. Altrimenti lasciare da parte questo punto.',
    },
  },
  judge: ({ adTags }) => {
    const products = valuesOf(adTags);
    const alive = products.filter(({ dead }) => !dead);
    if (alive.length > 0) return pass('seen', { products: productNames(alive) });
    // Whoever does not advertise needs no tag, and we cannot see who does.
    if (products.length === 0) return notApplicable('none');
    return mayHaveMore(adTags) ? null : fail('only_dead', { products: productNames(products) });
  },
});
