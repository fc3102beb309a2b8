import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { productNames } from '../product-names.ts';
import { fail, mayHaveMore, notApplicable, pass } from '../verdicts.ts';

const TAG_MANAGER = /tag manager|tealium|launch by adobe|adobe launch|piwik pro/i;

export default defineCheck({
  id: 'tag-manager',
  stage: 'measured',
  weight: 1,
  effort: 'hours',
  needs: ['analytics'],
  learnMore: 'https://support.google.com/tagmanager/answer/6102821',
  text: {
    en: {
      title: 'One place for all measuring code',
      reasons: {
        seen: 'The site keeps its measuring code in one place ({products}).',
        not_seen: 'The site measures, but we saw no tag manager, the tool that holds all measuring code in one place.',
        none: 'We saw no measuring code that works, so a tag manager is not needed yet.',
      },
      why: 'With a tag manager new measurements are added in one panel, without touching the site. It is a convenience, not a must.',
      advice:
        'When you next change the measuring code, move it into a tag manager (Google’s and Matomo’s are free) and connect the consent banner to it.',
    },
    it: {
      title: 'Un posto solo per i codici di tracciamento',
      reasons: {
        seen: 'Il sito tiene i codici di tracciamento in un posto solo ({products}).',
        not_seen:
          'Il sito misura, ma non abbiamo visto un tag manager, lo strumento che tiene in un posto solo tutti i codici di tracciamento.',
        none: 'Non abbiamo visto codici di tracciamento funzionanti, quindi per ora un tag manager non serve.',
      },
      why: 'Con un tag manager le nuove misure si aggiungono da un pannello, senza toccare il sito. È una comodità, non un obbligo.',
      advice:
        'Alla prossima modifica dei codici di tracciamento, spostarli in un tag manager (quelli di Google e di Matomo sono gratuiti) e collegarvi il banner del consenso.',
    },
  },
  judge: ({ analytics }) => {
    const managers = valuesOf(analytics).filter(({ product }) => TAG_MANAGER.test(product));
    if (managers.length > 0) return pass('seen', { products: productNames(managers) });
    if (mayHaveMore(analytics)) return null;
    return valuesOf(analytics).some(({ dead }) => !dead) ? fail('not_seen') : notApplicable('none');
  },
});
