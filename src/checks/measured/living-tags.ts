import { defineCheck } from '../../model/check.ts';
import { itemsOf } from '../../model/fact.ts';
import { productNames } from '../product-names.ts';
import { fail, notApplicable, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'living-tags',
  stage: 'measured',
  weight: 2,
  effort: 'minutes',
  needs: ['analytics', 'adTags'],
  learnMore: 'https://support.google.com/analytics/answer/11583528',
  text: {
    en: {
      title: 'Measuring code that still works',
      reasons: {
        seen: 'We saw no measuring code that has stopped working.',
        dead: 'The pages still carry code that no longer measures anything: {products}.',
        none: 'We saw no measuring code, so there is nothing to check.',
      },
      why: 'Dead code slows the page a little and, worse, lets people believe that visits are still being counted.',
      advice:
        'Remove the old code, or switch off the old plug-in, and check that the new tool is recording: open your site and look for yourself under “real time”.',
    },
    it: {
      title: 'Codice di misura ancora funzionante',
      reasons: {
        seen: 'Non abbiamo visto codici di tracciamento che abbiano smesso di funzionare.',
        dead: 'Nelle pagine c’è ancora codice che non misura più nulla: {products}.',
        none: 'Non abbiamo visto codici di tracciamento, quindi non c’è nulla da controllare.',
      },
      why: "Il codice morto rallenta un po' la pagina e, peggio, fa credere che le visite siano ancora contate.",
      advice:
        'Togliere il vecchio codice, o disattivare il vecchio plug-in, e verificare che il nuovo strumento registri: aprire il sito e cercare la propria visita in «tempo reale».',
    },
  },
  judge: ({ analytics, adTags }) => {
    const tags = [...itemsOf(analytics), ...itemsOf(adTags)];
    if (tags.length === 0) return notApplicable('none');
    const dead = tags.filter(({ value }) => value.dead);
    return dead.length > 0 ? fail('dead', { products: productNames(dead.map(({ value }) => value)) }, dead) : pass('seen');
  },
});
