import { defineCheck } from '../../model/check.ts';
import { itemsOf, valuesOf } from '../../model/fact.ts';
import { fail, mayHaveMore, notApplicable, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'phone-consistent',
  stage: 'reachable',
  weight: 4,
  effort: 'minutes',
  needs: ['phones', 'phoneContradictions'],
  learnMore: 'https://www.rfc-editor.org/rfc/rfc3966',
  text: {
    en: {
      title: 'Phone links that dial the number shown',
      reasons: {
        seen: 'We saw no phone link that dials another number than the one it shows.',
        contradicts: 'The page shows {printed}, but a tap dials {dials}.',
        no_link: 'We saw no phone link, so the question does not arise.',
      },
      why: 'A link that dials another number, often left over from a template or an old contract, sends customers to strangers, and nobody tells you.',
      advice: 'Open the site on your phone, tap each number and correct the link behind those that differ.',
    },
    it: {
      title: 'Link telefonici che chiamano il numero mostrato',
      reasons: {
        seen: 'Non abbiamo visto link telefonici che chiamino un numero diverso da quello che mostrano.',
        contradicts: 'La pagina mostra {printed}, ma toccandolo si chiama {dials}.',
        no_link: 'Non abbiamo visto link telefonici, quindi la domanda non si pone.',
      },
      why: 'Un link che chiama un altro numero, spesso rimasto da un modello o da un vecchio contratto, manda i clienti da estranei, e nessuno ve lo dice.',
      advice: 'Aprire il sito dal telefono, toccare ogni numero e correggere il link dietro a quelli che non corrispondono.',
    },
  },
  judge: ({ phones, phoneContradictions }) => {
    const wrong = itemsOf(phoneContradictions)[0];
    if (wrong) return fail('contradicts', { printed: wrong.value.printed, dials: wrong.value.dials }, [wrong]);
    if (valuesOf(phones).some(({ clickable }) => clickable)) return pass('seen');
    return mayHaveMore(phones) ? null : notApplicable('no_link');
  },
});
