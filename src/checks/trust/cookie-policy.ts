import { CONSENT_COUNTRIES } from '../../data/privacy-countries.ts';
import { defineCheck } from '../../model/check.ts';
import { productNames } from '../product-names.ts';
import { trackingTags } from '../tracking-tags.ts';
import { fail, mayHaveMore, notApplicable, partial, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'cookie-policy',
  stage: 'trust',
  weight: 4,
  effort: 'hours',
  needs: ['cookiePolicy'],
  uses: ['privacyPolicy', 'analytics', 'adTags'],
  countries: CONSENT_COUNTRIES,
  learnMore: 'https://www.garanteprivacy.it/temi/cookie',
  text: {
    en: {
      title: 'A notice about cookies',
      reasons: {
        seen: 'We saw a notice about cookies or a link to one.',
        perhaps_in_privacy: 'We saw no separate notice about cookies; the privacy notice may cover them.',
        not_seen: 'The site carries {products}, and on the pages we looked at we saw no notice about cookies.',
        no_tags: 'We saw no measuring or advertising code that works with cookies, so we do not ask for a notice of its own.',
      },
      why: 'Those who are asked to accept cookies should be able to read which ones, from whom and for how long.',
      advice:
        'Most consent tools write and update the list of cookies by themselves: publish it and link it in the banner and at the foot of the page.',
    },
    it: {
      title: 'Un’informativa sui cookie',
      reasons: {
        seen: 'Abbiamo visto un’informativa sui cookie, o un link a un’informativa.',
        perhaps_in_privacy: 'Non abbiamo visto un’informativa distinta sui cookie; può darsi che ne parli quella sulla privacy.',
        not_seen: 'Nel sito c’è {products} e nelle pagine esaminate non abbiamo visto un’informativa sui cookie.',
        no_tags:
          'Non abbiamo visto codici di tracciamento o pubblicitari che usino i cookie, quindi non chiediamo un’informativa apposita.',
      },
      why: 'Chi deve accettare i cookie deve poter leggere quali sono, di chi e per quanto tempo restano.',
      advice:
        'Quasi tutti gli strumenti per il consenso scrivono e aggiornano da soli l’elenco dei cookie: pubblicarlo e collegarlo nel banner e a piè di pagina.',
    },
  },
  judge: ({ cookiePolicy, privacyPolicy, analytics, adTags }) => {
    if (cookiePolicy.state === 'yes') return pass('seen');
    const tracking = trackingTags(analytics, adTags);
    if (tracking.length === 0) return mayHaveMore(analytics) || mayHaveMore(adTags) ? null : notApplicable('no_tags');
    if (privacyPolicy.state === 'unknown') return null;
    if (privacyPolicy.state === 'yes') return partial('perhaps_in_privacy');
    return fail('not_seen', { products: productNames(tracking.map(({ value }) => value)) }, tracking);
  },
});
