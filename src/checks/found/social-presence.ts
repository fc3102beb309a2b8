import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { sightOf } from '../../model/outcome.ts';
import { networkNames } from '../network-names.ts';
import { fail, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'social-presence',
  stage: 'found',
  weight: 3,
  effort: 'hours',
  needs: ['profiles'],
  withoutSite: true,
  learnMore: 'https://schema.org/sameAs',
  text: {
    en: {
      title: 'Linked social profiles',
      reasons: {
        seen: 'We saw links to social profiles of the business: {networks}.',
        not_seen: 'On the pages we looked at we saw no link to a social profile of the business.',
      },
      why: 'Social networks are where people hear of you and ask questions. Linked with the site in both directions, they bring those people to where they can buy, book or call.',
      advice:
        'Choose one or two networks that your customers really use and that you can keep up, complete the profile with address, hours and website, and link it from the foot of your site.',
    },
    it: {
      title: 'Profili social collegati',
      reasons: {
        seen: 'Abbiamo visto link a profili social dell’impresa: {networks}.',
        not_seen: 'Nelle pagine esaminate non abbiamo visto link a profili social dell’impresa.',
      },
      why: 'Sui social le persone sentono parlare di voi e fanno domande. Collegati al sito nei due sensi, le portano dove possono comprare, prenotare o chiamare.',
      advice:
        'Scegliere una o due reti che i vostri clienti usano davvero e che riuscite a seguire, completare il profilo con indirizzo, orari e sito, e collegarlo a piè di pagina del sito.',
    },
  },
  judge: ({ profiles }, { outcome }) => {
    if (profiles.state === 'yes') return pass('seen', { networks: networkNames(valuesOf(profiles)) });
    // Without pages to look at, a row that names no profile does not mean that there is none.
    return sightOf(outcome) === 'seen' ? fail('not_seen') : null;
  },
});
