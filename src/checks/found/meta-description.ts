import { DEFAULT_SLOGAN } from '../../data/words/example-content.ts';
import { fold } from '../../lib/fold.ts';
import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { fail, partial, pass } from '../verdicts.ts';

/** Below this a description can hardly say what, where and why; Google publishes no limit. Characters. */
const SHORT = 40;

export default defineCheck({
  id: 'meta-description',
  stage: 'found',
  weight: 2,
  effort: 'minutes',
  needs: ['metaDescription'],
  learnMore: 'https://developers.google.com/search/docs/appearance/snippet',
  text: {
    en: {
      title: 'A description for search results',
      reasons: {
        seen: 'The home page carries a description for search engines ({length} characters).',
        short: 'The description for search engines is very short ({length} characters): “{text}”.',
        unchanged: 'The description for search engines is the one that the system put there: “{text}”.',
        not_seen: 'The home page carries no description for search engines.',
      },
      why: 'Google often shows this text under the title. It is your chance to say in two lines why people should choose you.',
      advice:
        'Write one or two sentences (about 120 to 155 characters): what you offer, where, and what sets you apart. The field is usually called “description” or “meta description”.',
    },
    it: {
      title: 'Una descrizione per i risultati di ricerca',
      reasons: {
        seen: 'La pagina iniziale ha una descrizione per i motori di ricerca ({length} caratteri).',
        short: 'La descrizione per i motori di ricerca è molto breve ({length} caratteri): «{text}».',
        unchanged: 'La descrizione per i motori di ricerca è quella messa dal sistema: «{text}».',
        not_seen: 'La pagina iniziale non ha una descrizione per i motori di ricerca.',
      },
      why: 'Google mostra spesso questo testo sotto il titolo. È l’occasione per dire in due righe perché scegliere voi.',
      advice:
        'Scrivere una o due frasi (circa 120-155 caratteri): che cosa offrite, dove, e che cosa vi distingue. Il campo di solito si chiama «descrizione» o «meta description».',
    },
  },
  judge: ({ metaDescription }) => {
    const text = valuesOf(metaDescription)[0]?.text.trim() ?? '';
    if (!text || DEFAULT_SLOGAN.test(fold(text))) return text ? partial('unchanged', { text }) : fail('not_seen');
    return text.length < SHORT ? partial('short', { length: text.length, text }) : pass('seen', { length: text.length });
  },
});
