import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { fail, mayHaveMore, notApplicable, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'guest-languages',
  stage: 'found',
  weight: 3,
  effort: 'days',
  needs: ['languages'],
  sectors: ['lodging', 'tourism'],
  learnMore: 'https://developers.google.com/search/docs/specialty/international/managing-multi-regional-sites',
  text: {
    en: {
      title: 'More than one language for guests from abroad',
      reasons: {
        seen: 'We saw pages in {count} languages.',
        one_language: 'The pages we looked at are in one language only.',
        not_clear: 'The pages hold too little text to tell the language.',
      },
      why: 'Guests from abroad decide with the text they understand. Pages in their language bring bookings without a portal’s commission.',
      advice:
        'Begin with one page in English (and German or French if those guests come to you): rooms or offer, prices, how to get there, how to book. Have it written by a person; a plug-in can then switch languages.',
    },
    it: {
      title: 'Più lingue per gli ospiti stranieri',
      reasons: {
        seen: 'Abbiamo visto pagine in {count} lingue.',
        one_language: 'Le pagine esaminate sono in una sola lingua.',
        not_clear: 'Nelle pagine c’è troppo poco testo per riconoscere la lingua.',
      },
      why: 'Gli ospiti stranieri decidono con il testo che capiscono. Pagine nella loro lingua portano prenotazioni senza la commissione di un portale.',
      advice:
        'Cominciare con una pagina in inglese (e in tedesco o francese, se quegli ospiti vi scelgono): camere o offerta, prezzi, come arrivare, come prenotare. Farla scrivere da una persona; un plug-in può poi gestire il cambio di lingua.',
    },
  },
  judge: ({ languages }) => {
    const codes = valuesOf(languages).map(({ code }) => code);
    if (codes.length === 0) return notApplicable('not_clear');
    if (codes.length > 1) return pass('seen', { count: codes.length });
    return mayHaveMore(languages) ? null : fail('one_language');
  },
});
