import { CONSENT_COUNTRIES } from '../../data/privacy-countries.ts';
import { defineCheck } from '../../model/check.ts';
import type { Item } from '../../model/fact.ts';
import { productNames } from '../product-names.ts';
import { trackingTags } from '../tracking-tags.ts';
import { fail, mayHaveMore, notApplicable, partial, pass, unknown } from '../verdicts.ts';

/** True when a cookie of it was there before the visitor had chosen anything (we never press "accept"). */
const setCookieAtOnce = ({ seen }: Item<unknown>) => seen.some(({ how }) => how === 'cookie');

/** A browser opened the page, and pressed nothing. */
const wasRendered = ({ seen }: Item<unknown>) => seen.some(({ rendered }) => rendered);

export default defineCheck({
  id: 'consent-before-tags',
  stage: 'measured',
  weight: 6,
  effort: 'hours',
  needs: ['consentBanner'],
  uses: ['analytics', 'adTags'],
  countries: CONSENT_COUNTRIES,
  learnMore: 'https://www.garanteprivacy.it/home/docweb/-/docweb-display/docweb/9677876',
  text: {
    en: {
      title: 'Consent before measuring',
      reasons: {
        waits: 'The site asks for consent, and the code of {products} is kept back until it is given.',
        no_early_cookie: 'The site asks for consent, and before any choice we saw no cookies of {products}.',
        asks: 'The site asks for consent; whether {products} may only start after the choice cannot be told from the code of the pages.',
        too_early: 'The site asks for consent, but cookies of {products} were already there before any choice.',
        not_seen: 'The site uses {products}, and on the pages we looked at we saw no request for consent.',
        no_tags: 'We saw no measuring or advertising code that needs consent.',
      },
      why: 'In Europe most measuring and advertising cookies need the visitor’s consent first. A clean banner also makes the figures of Google and Meta usable.',
      advice:
        'Install a consent tool (several have a free plan for small sites), let it block the tags until the visitor agrees, and offer “reject” as plainly as “accept”. Then test it in a private window.',
    },
    it: {
      title: 'Il consenso prima di misurare',
      reasons: {
        waits: 'Il sito chiede il consenso e il codice di {products} resta fermo finché non viene dato.',
        no_early_cookie: 'Il sito chiede il consenso e prima di ogni scelta non abbiamo visto cookie di {products}.',
        asks: 'Il sito chiede il consenso; dal codice delle pagine non si vede se prima di {products} si aspetti la scelta.',
        too_early: 'Il sito chiede il consenso, ma i cookie di {products} c’erano già prima di qualsiasi scelta.',
        not_seen: 'Il sito usa {products} e nelle pagine esaminate non abbiamo visto una richiesta di consenso.',
        no_tags: 'Non abbiamo visto codici di tracciamento o pubblicitari che richiedano il consenso.',
      },
      why: 'In Europa la maggior parte dei cookie di misura e di pubblicità richiede prima il consenso del visitatore. Un banner fatto bene rende utilizzabili anche i dati di Google e Meta.',
      advice:
        'Installare uno strumento per il consenso (diversi hanno un piano gratuito per siti piccoli), fargli bloccare i tag finché il visitatore non accetta e offrire «rifiuta» con la stessa evidenza di «accetta». Poi provarlo in una finestra privata.',
    },
  },
  judge: ({ consentBanner, analytics, adTags }) => {
    const tracking = trackingTags(analytics, adTags);
    if (tracking.length === 0) return mayHaveMore(analytics) || mayHaveMore(adTags) ? null : notApplicable('no_tags');
    const named = (items: typeof tracking) => ({ products: productNames(items.map(({ value }) => value)) });
    if (consentBanner.state === 'no') return fail('not_seen', named(tracking), tracking);
    const early = tracking.filter(setCookieAtOnce);
    if (early.length > 0) return partial('too_early', named(early), early);
    if (tracking.every(({ value }) => value.waits)) return pass('waits', named(tracking));
    return tracking.some(wasRendered) ? pass('no_early_cookie', named(tracking)) : unknown('asks', named(tracking));
  },
});
