import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { networkNames } from '../network-names.ts';
import { fail, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'review-profiles',
  stage: 'trust',
  weight: 4,
  effort: 'minutes',
  needs: ['reviewProfiles'],
  sectors: ['restaurant', 'lodging', 'shop', 'professional', 'health', 'beauty', 'crafts', 'tourism', 'real_estate', 'generic'],
  learnMore: 'https://support.google.com/business/answer/3474122',
  text: {
    en: {
      title: 'Links to reviews',
      reasons: {
        seen: 'The site links to reviews on {networks}.',
        not_seen: 'On the pages we looked at we saw no link to a page with reviews.',
      },
      why: 'Before they call, most people read what others say. A link to your reviews shows that you have nothing to hide, and reminds happy customers to leave one.',
      advice:
        'Link your reviews (Google, Tripadvisor or the portal of your trade) near the contacts, ask satisfied customers for a line, and answer every review, the critical ones too.',
    },
    it: {
      title: 'Link alle recensioni',
      reasons: {
        seen: 'Il sito rimanda alle recensioni su {networks}.',
        not_seen: 'Nelle pagine che abbiamo guardato non abbiamo visto link a una pagina di recensioni.',
      },
      why: 'Prima di chiamare, quasi tutti leggono che cosa dicono gli altri. Un link alle recensioni è un gesto di trasparenza e ricorda ai clienti contenti di lasciarne una.',
      advice:
        'Collegare le recensioni (Google, Tripadvisor o il portale del vostro settore) vicino ai contatti, chiedere due righe ai clienti soddisfatti e rispondere a tutte, anche a quelle critiche.',
    },
  },
  judge: ({ reviewProfiles }) =>
    reviewProfiles.state === 'yes' ? pass('seen', { networks: networkNames(valuesOf(reviewProfiles)) }) : fail('not_seen'),
});
