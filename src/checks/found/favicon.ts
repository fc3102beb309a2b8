import { defineCheck } from '../../model/check.ts';
import { seenOrNot } from '../verdicts.ts';

export default defineCheck({
  id: 'favicon',
  stage: 'found',
  weight: 1,
  effort: 'minutes',
  needs: ['favicon'],
  learnMore: 'https://developers.google.com/search/docs/appearance/favicon-in-search',
  text: {
    en: {
      title: 'A small icon for tabs and results',
      reasons: {
        seen: 'The site has an icon for the browser tab and for search results.',
        not_seen: 'We saw no icon for the browser tab and for search results.',
      },
      why: 'Google shows the icon beside your name in the results; it helps people recognise you among many tabs.',
      advice:
        'Upload a square version of your logo (at least 48 × 48 pixels) as “site icon” or “favicon” in the settings of the site.',
    },
    it: {
      title: 'Una piccola icona per schede e risultati',
      reasons: {
        seen: 'Il sito ha un’icona per la scheda del browser e per i risultati di ricerca.',
        not_seen: 'Non abbiamo visto un’icona per la scheda del browser e per i risultati di ricerca.',
      },
      why: 'Google mostra l’icona accanto al nome nei risultati, e aiuta a riconoscervi fra tante schede aperte.',
      advice:
        'Caricare una versione quadrata del logo (almeno 48 × 48 pixel) come «icona del sito» o «favicon» nelle impostazioni.',
    },
  },
  judge: ({ favicon }) => seenOrNot(favicon),
});
