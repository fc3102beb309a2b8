import { defineCheck } from '../../model/check.ts';
import { seenOrNot } from '../verdicts.ts';

export default defineCheck({
  id: 'opening-hours-shown',
  stage: 'reachable',
  weight: 5,
  effort: 'minutes',
  needs: ['openingHours'],
  sectors: ['restaurant', 'shop', 'professional', 'health', 'beauty', 'tourism', 'real_estate'],
  learnMore: 'https://schema.org/openingHours',
  text: {
    en: {
      title: 'Opening hours on the site',
      reasons: {
        seen: 'The site shows opening hours.',
        not_seen: 'On the pages we looked at we saw no opening hours.',
      },
      why: '"Are they open now?" is one of the most frequent questions of all. An answer on the site saves calls, and visits that end at a closed door.',
      advice:
        'Write the hours as text on the contact page and at the foot of every page, with the closing day and holidays, and keep them the same in your Google Business Profile.',
    },
    it: {
      title: 'Gli orari di apertura sul sito',
      reasons: {
        seen: 'Il sito mostra gli orari di apertura.',
        not_seen: 'Nelle pagine che abbiamo guardato non abbiamo visto gli orari di apertura.',
      },
      why: '«Sono aperti adesso?» è una delle domande più frequenti in assoluto. La risposta sul sito risparmia telefonate, e visite che finiscono davanti a una porta chiusa.',
      advice:
        "Scrivere gli orari come testo nella pagina dei contatti e a piè di ogni pagina, con giorno di chiusura e ferie, e tenerli uguali nel Profilo dell'attività su Google.",
    },
  },
  judge: ({ openingHours }) => seenOrNot(openingHours),
});
