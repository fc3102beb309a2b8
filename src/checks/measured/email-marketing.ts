import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { productNames } from '../product-names.ts';
import { fail, partial, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'email-marketing',
  stage: 'measured',
  weight: 3,
  effort: 'hours',
  needs: ['emailMarketing'],
  uses: ['newsletter'],
  sectors: ['restaurant', 'lodging', 'shop', 'professional', 'beauty', 'tourism', 'real_estate'],
  learnMore: 'https://www.garanteprivacy.it/home/docweb/-/docweb-display/docweb/2542348',
  text: {
    en: {
      title: 'An e-mail marketing tool',
      reasons: {
        seen: 'The site works with an e-mail marketing tool: {products}.',
        form_only: 'Visitors can subscribe to a newsletter, but we saw no known tool behind it that counts openings and clicks.',
        not_seen: 'On the pages we looked at we saw no e-mail marketing tool.',
      },
      why: 'E-mail to people who asked for it is among the cheapest ways to bring customers back. A proper tool keeps the consents, takes the unsubscriptions and shows what was read.',
      advice:
        'Choose a tool with servers or guarantees that suit European privacy rules, import only addresses with consent, and send one useful message a month.',
    },
    it: {
      title: 'Uno strumento di e-mail marketing',
      reasons: {
        seen: 'Il sito lavora con uno strumento di e-mail marketing: {products}.',
        form_only:
          'Ci si può iscrivere a una newsletter, ma dietro non abbiamo visto nessuno strumento conosciuto che conti aperture e clic.',
        not_seen: 'Nelle pagine esaminate non abbiamo visto uno strumento di e-mail marketing.',
      },
      why: 'Scrivere a chi lo ha chiesto è fra i modi meno costosi per far tornare i clienti. Uno strumento apposito conserva i consensi, gestisce le cancellazioni e mostra che cosa viene letto.',
      advice:
        'Scegliere uno strumento con garanzie adatte alle regole europee sulla privacy, importare solo indirizzi con consenso e mandare un messaggio utile al mese.',
    },
  },
  judge: ({ emailMarketing, newsletter }) => {
    if (emailMarketing.state === 'yes') return pass('seen', { products: productNames(valuesOf(emailMarketing)) });
    return newsletter.state === 'yes' ? partial('form_only') : fail('not_seen');
  },
});
