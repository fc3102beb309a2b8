import type { Indicator } from '../indicator.ts';
import { either, having, ofBusinesses, present } from '../readings.ts';
import { ownSite } from './presence.ts';

/**
 * The indicators of websites that Eurostat (tables isoc_ciweb and isoc_ciwebn2, by size class and by NACE; reference metadata
 * isoc_e) and Istat (Rilevazione sulle ICT nelle imprese; statistica sperimentale "Modalità di utilizzo dei siti web da parte delle
 * imprese", which reads them off websites as we do) publish as shares of all enterprises. Codes where we are sure of them.
 */
export const OFFICIAL: readonly Indicator[] = [
  {
    id: 'eu_website',
    theme: 'official',
    base: 'businesses',
    text: {
      it: {
        label: 'Imprese con un sito web',
        definition: 'Eurostat E_WEB: imprese che hanno un sito web. Qui: sito proprio funzionante, come visto.',
      },
      en: {
        label: 'Enterprises with a website',
        definition: 'Eurostat E_WEB: enterprises having a website. Here: own working website, as seen.',
      },
    },
    read: ownSite,
  },
  {
    id: 'eu_web_ordering',
    theme: 'official',
    base: 'businesses',
    text: {
      it: {
        label: 'Ordini, prenotazioni online sul sito',
        definition:
          'Eurostat E_WEBORD: imprese il cui sito offre ordinazione o prenotazione online, per esempio un carrello. Qui: sul sito un negozio con carrello, una prenotazione online o un invito a ordinare online.',
      },
      en: {
        label: 'Online ordering, reservation or booking',
        definition:
          'Eurostat E_WEBORD: enterprises whose website provides online ordering, reservation or booking, e.g. a shopping cart. Here: on the site a shop with a cart, online booking, or an invitation to order online.',
      },
    },
    read: ofBusinesses(({ shop, booking, ctas }) =>
      either(
        present(shop),
        present(booking),
        having<'ctas'>(ctas, ({ kind }) => kind === 'order' || kind === 'buy'),
      ),
    ),
  },
  {
    id: 'eu_social_links',
    theme: 'official',
    base: 'businesses',
    text: {
      it: {
        label: 'Collegamenti ai social sul sito',
        definition:
          'Eurostat e Istat: imprese il cui sito ha collegamenti ai propri profili sui social media. Qui: sul sito è stato visto almeno un profilo dell’impresa.',
      },
      en: {
        label: 'Links to social media on the website',
        definition:
          'Eurostat and Istat: enterprises whose website has links or references to their social media profiles. Here: at least one profile of the business was seen on the site.',
      },
    },
    read: ofBusinesses(({ profiles }) => present(profiles)),
  },
  {
    id: 'eu_job_adverts',
    theme: 'official',
    base: 'businesses',
    text: {
      it: {
        label: 'Annunci di lavoro sul sito',
        definition:
          'Eurostat E_WEBVAC: imprese il cui sito ha annunci di posti vacanti o candidature online. Qui: un invito a candidarsi («Lavora con noi»), anche senza posti aperti al momento.',
      },
      en: {
        label: 'Job adverts on the website',
        definition:
          'Eurostat E_WEBVAC: enterprises whose website provides advertisement of open job positions or online job application. Here: an invitation to apply (“Work with us”), even with no position open at the moment.',
      },
    },
    read: ofBusinesses(({ ctas }) => having<'ctas'>(ctas, ({ kind }) => kind === 'jobs')),
  },
];
