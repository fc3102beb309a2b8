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
        seen: 'The site shows or links to reviews on {networks}.',
        not_seen: 'On the pages we looked at we saw no link to reviews on Google, Tripadvisor or another review site.',
      },
      why: 'Before they call, most people read what others say. A link to your reviews shows that you have nothing to hide, and reminds happy customers to leave one.',
      whySector: {
        restaurant:
          'Nearly everybody looks at reviews before choosing where to eat. If the link is on your site they come back to the “Book” button after reading, rather than getting lost among the others.',
        lodging: 'Whoever books a room has never seen it: the words of past guests count more than any description of ours.',
        crafts:
          'Whoever lets somebody into the house wants to know how it went for others: punctual, clean, at the price agreed.',
        professional:
          'A client cannot judge your work beforehand. What others say of how they were listened to helps to decide whom to call.',
        beauty:
          'In matters of face and hair people trust other customers first: a link to reviews and pictures of your work often decides.',
      },
      advice:
        'Link your reviews (Google, Tripadvisor or the portal of your trade) near the contacts, ask satisfied customers for a line, and answer every review, the critical ones too.',
    },
    it: {
      title: 'Link alle recensioni',
      reasons: {
        seen: 'Il sito mostra o collega recensioni su {networks}.',
        not_seen:
          'Nelle pagine esaminate non abbiamo visto link a recensioni su Google, Tripadvisor o un altro sito di recensioni.',
      },
      why: 'Prima di chiamare, quasi tutti leggono che cosa dicono gli altri. Un link alle recensioni è un gesto di trasparenza e ricorda ai clienti contenti di lasciarne una.',
      whySector: {
        restaurant:
          'Prima di scegliere dove mangiare quasi tutti guardano le recensioni. Se il link è sul vostro sito, dopo averle lette tornano al pulsante «Prenota» invece di perdersi fra gli altri.',
        lodging: 'Chi prenota una camera non l’ha mai vista: le parole di chi ci è stato contano più di qualsiasi descrizione.',
        crafts: 'Chi fa entrare qualcuno in casa vuole sapere com’è andata agli altri: puntuali, puliti, al prezzo pattuito.',
        professional:
          'Il cliente non può giudicare prima il vostro lavoro. Sapere come si sono trovati altri aiuta a decidere chi chiamare.',
        beauty:
          'Per viso e capelli ci si fida prima di tutto di altri clienti: un link alle recensioni e alle foto dei lavori spesso decide.',
      },
      advice:
        'Collegare le recensioni (Google, Tripadvisor o il portale del vostro settore) vicino ai contatti, chiedere due righe ai clienti soddisfatti e rispondere a tutte, anche a quelle critiche.',
    },
  },
  judge: ({ reviewProfiles }) =>
    reviewProfiles.state === 'yes' ? pass('seen', { networks: networkNames(valuesOf(reviewProfiles)) }) : fail('not_seen'),
});
