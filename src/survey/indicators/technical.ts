import { endsSoon } from '../../data/certificate-life.ts';
import { valuesOf } from '../../model/fact.ts';
import type { FactName } from '../../model/facts.ts';
import type { LighthouseResult } from '../../model/lighthouse-result.ts';
import type { Indicator, IndicatorText, Reading } from '../indicator.ts';
import { onSites, present } from '../readings.ts';

/** Lighthouse's own limit of "good" (developer.chrome.com/docs/lighthouse/performance/performance-scoring). */
const GOOD_SCORE = 90;
/** Milliseconds within which the main content should be seen (web.dev/articles/lcp). */
const GOOD_LCP = 2500;

const basic = (id: string, fact: FactName, it: IndicatorText, en: IndicatorText): Indicator => ({
  id,
  theme: 'technical',
  base: 'sites',
  text: { it, en },
  read: onSites((facts) => present(facts[fact])),
});

const measured = (value: (result: LighthouseResult) => number | null, good: (value: number) => boolean) =>
  onSites(({ lighthouse }): Reading => {
    if (lighthouse.state !== 'yes') return present(lighthouse);
    const found = lighthouse.items[0] && value(lighthouse.items[0].value);
    return found === null || found === undefined ? 'lighthouse_failed' : good(found) ? 'yes' : 'no';
  });

export const TECHNICAL: readonly Indicator[] = [
  basic(
    'https',
    'https',
    { label: 'Connessione sicura (https)', definition: 'La pagina iniziale risponde con https e un certificato valido.' },
    { label: 'Secure connection (https)', definition: 'The home page answers over https with a valid certificate.' },
  ),
  basic(
    'https_redirect',
    'httpsRedirect',
    { label: 'Da http a https', definition: 'Chi chiede l’indirizzo http viene portato a https.' },
    { label: 'From http to https', definition: 'Visitors who ask for the http address are sent on to https.' },
  ),
  {
    id: 'certificate_ending',
    theme: 'technical',
    base: 'sites',
    text: {
      it: {
        label: 'Certificato in scadenza',
        definition:
          'Il certificato della connessione sicura scade entro 7 giorni (o nell’ultimo sesto di una durata più breve); siti con https.',
      },
      en: {
        label: 'Certificate about to end',
        definition:
          'The certificate of the secure connection ends within 7 days (or in the last sixth of a shorter life); sites with https.',
      },
    },
    read: onSites(({ certificate }, { auditedAt }): Reading => {
      const [shown] = valuesOf(certificate);
      if (!shown) return certificate.state === 'no' ? 'not_applicable' : present(certificate);
      return endsSoon(shown, auditedAt) ? 'yes' : 'no';
    }),
  },
  {
    id: 'server_version',
    theme: 'technical',
    base: 'sites',
    text: {
      it: {
        label: 'Server che dice la sua versione',
        definition:
          'La pagina iniziale arriva con intestazioni che nominano un programma e la sua versione (Server, X-Powered-By).',
      },
      en: {
        label: 'Server tells its version',
        definition: 'The home page comes with headers that name software and its version (Server, X-Powered-By).',
      },
    },
    read: onSites(({ server }): Reading => {
      const told = valuesOf(server);
      return told.length === 0 ? present(server) : told.some(({ version }) => version !== undefined) ? 'yes' : 'no';
    }),
  },
  basic(
    'mobile_ready',
    'mobileReady',
    { label: 'Adatto al telefono', definition: 'La pagina iniziale dichiara di seguire la larghezza dello schermo (viewport).' },
    { label: 'Made for the phone', definition: 'The home page declares that it follows the width of the screen (viewport).' },
  ),
  basic(
    'indexable',
    'indexable',
    {
      label: 'Aperto ai motori di ricerca',
      definition: 'Né noindex né robots.txt tengono lontani i motori di ricerca dalla pagina iniziale.',
    },
    {
      label: 'Open to search engines',
      definition: 'Neither noindex nor robots.txt keeps search engines away from the home page.',
    },
  ),
  basic(
    'structured_data',
    'structuredData',
    { label: 'Dati strutturati', definition: 'Il sito contiene dati schema.org (JSON-LD, microdata o RDFa).' },
    { label: 'Structured data', definition: 'The site holds schema.org data (JSON-LD, microdata or RDFa).' },
  ),
  basic(
    'sitemap',
    'sitemap',
    { label: 'Sitemap', definition: 'Il sito pubblica un elenco delle sue pagine per i motori di ricerca.' },
    { label: 'Sitemap', definition: 'The site publishes a list of its pages for search engines.' },
  ),
  basic(
    'meta_description',
    'metaDescription',
    { label: 'Descrizione per i motori di ricerca', definition: 'La pagina iniziale ha una descrizione (meta description).' },
    { label: 'Description for search engines', definition: 'The home page has a meta description.' },
  ),
  {
    id: 'several_languages',
    theme: 'technical',
    base: 'sites',
    text: {
      it: { label: 'Più lingue', definition: 'Il sito è leggibile in almeno due lingue.' },
      en: { label: 'Several languages', definition: 'The site can be read in at least two languages.' },
    },
    read: onSites(({ languages }): Reading => {
      if (languages.state !== 'yes') return present(languages);
      return languages.items.length >= 2 ? 'yes' : (languages.mayHaveMore ?? 'no');
    }),
  },
  {
    id: 'fast',
    theme: 'technical',
    base: 'sites',
    text: {
      it: {
        label: 'Velocità buona (Lighthouse da 90)',
        definition: 'Punteggio «Performance» di Lighthouse della pagina iniziale di almeno 90 su 100.',
      },
      en: {
        label: 'Good speed (Lighthouse 90 or more)',
        definition: 'Lighthouse performance score of the home page of at least 90 of 100.',
      },
    },
    read: measured(
      ({ performance }) => performance,
      (value) => value >= GOOD_SCORE,
    ),
  },
  {
    id: 'lcp_good',
    theme: 'technical',
    base: 'sites',
    text: {
      it: {
        label: 'Contenuto principale entro 2,5 s',
        definition: 'Largest Contentful Paint misurato da Lighthouse non oltre 2,5 secondi.',
      },
      en: {
        label: 'Main content within 2.5 s',
        definition: 'Largest Contentful Paint as measured by Lighthouse of no more than 2.5 seconds.',
      },
    },
    read: measured(
      ({ lcpMs }) => lcpMs,
      (value) => value <= GOOD_LCP,
    ),
  },
  {
    id: 'accessible',
    theme: 'technical',
    base: 'sites',
    text: {
      it: {
        label: 'Accessibilità buona (Lighthouse da 90)',
        definition: 'Punteggio «Accessibility» di Lighthouse di almeno 90 su 100: solo ciò che una macchina può provare.',
      },
      en: {
        label: 'Good accessibility (Lighthouse 90 or more)',
        definition: 'Lighthouse accessibility score of at least 90 of 100: only what a machine can test.',
      },
    },
    read: measured(
      ({ accessibility }) => accessibility,
      (value) => value >= GOOD_SCORE,
    ),
  },
];
