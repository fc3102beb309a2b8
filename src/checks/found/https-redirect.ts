import { defineCheck } from '../../model/check.ts';
import { notApplicable, seenOrNot } from '../verdicts.ts';

export default defineCheck({
  id: 'https-redirect',
  stage: 'found',
  weight: 2,
  effort: 'minutes',
  needs: ['https'],
  uses: ['httpsRedirect'],
  learnMore: 'https://developers.google.com/search/docs/crawling-indexing/301-redirects',
  text: {
    en: {
      title: 'Old addresses led to the secure one',
      reasons: {
        seen: 'Whoever opens the address without “https” is sent on to the secure page.',
        not_seen: 'Whoever opens the address without “https” stays on the page that is not secure.',
        no_https: 'The question does not arise as long as the site has no secure connection.',
      },
      why: 'Old links, print and bookmarks often lack “https”. Without the redirect those visitors see a warning, and search engines see two copies of the site.',
      advice:
        'Switch on “force https” or “redirect to https” in the hosting panel or in the settings of the site. It is one switch.',
    },
    it: {
      title: 'Vecchi indirizzi che portano a quello sicuro',
      reasons: {
        seen: 'Chi apre l’indirizzo senza «https» viene portato alla pagina sicura.',
        not_seen: 'Chi apre l’indirizzo senza «https» resta sulla pagina non sicura.',
        no_https: 'La domanda non si pone finché il sito non ha una connessione sicura.',
      },
      why: 'Vecchi link, stampati e preferiti spesso sono senza «https». Senza il rinvio quei visitatori vedono un avviso, e i motori di ricerca vedono due copie del sito.',
      advice:
        'Attivare «forza https» o «reindirizza a https» nel pannello dell’hosting o nelle impostazioni del sito: è un solo interruttore.',
    },
  },
  judge: ({ https, httpsRedirect }) => {
    if (https.state === 'no') return notApplicable('no_https');
    return httpsRedirect.state === 'yes' || httpsRedirect.state === 'no' ? seenOrNot(httpsRedirect) : null;
  },
});
