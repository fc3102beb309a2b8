import { defineCheck } from '../../model/check.ts';
import { leftoversOf } from '../leftovers-of.ts';
import { fail, pass } from '../verdicts.ts';

/** The worst first. */
const REASONS = [
  ['lorem_ipsum', 'filler'],
  ['other_firms_name', 'other_name'],
  ['sample_posts', 'sample'],
  ['default_title', 'title'],
] as const;

export default defineCheck({
  id: 'own-texts',
  stage: 'trust',
  weight: 4,
  effort: 'hours',
  needs: ['leftovers'],
  learnMore: 'https://developers.google.com/search/docs/fundamentals/creating-helpful-content',
  text: {
    en: {
      title: 'Texts of your own everywhere',
      reasons: {
        seen: 'We saw no texts left over from a template.',
        filler: 'A filler text of the template still stands on the site: “{quote}”.',
        title: 'The page is titled as the program named it: “{quote}”.',
        sample: 'An example post or page of the program is still there: “{quote}”.',
        other_name: 'The page names a firm whose name visitors read nowhere else on the site: “{quote}”.',
      },
      why: 'Texts of the template tell customers that nobody has read the site, and make them doubt the rest.',
      advice: 'Replace the text with your own, or take it off.',
    },
    it: {
      title: 'Testi vostri ovunque',
      reasons: {
        seen: 'Non abbiamo visto testi rimasti da un modello.',
        filler: 'Sul sito c’è ancora un testo riempitivo del modello: «{quote}».',
        title: 'La pagina ha il titolo che le ha dato il programma: «{quote}».',
        sample: 'C’è ancora un articolo o una pagina di esempio del programma: «{quote}».',
        other_name: 'La pagina nomina una ditta il cui nome i visitatori non leggono in nessun altro punto del sito: «{quote}».',
      },
      why: 'I testi del modello dicono ai clienti che nessuno ha riletto il sito e li fanno dubitare del resto.',
      advice: 'Sostituire il testo con il vostro, oppure toglierlo.',
    },
  },
  judge: ({ leftovers }) => {
    for (const [kind, reason] of REASONS) {
      const found = leftoversOf(leftovers, [kind]);
      const [first] = found;
      if (first) return fail(reason, { quote: first.value.quote }, found);
    }
    return pass('seen', {}, []);
  },
});
