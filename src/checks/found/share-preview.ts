import { defineCheck } from '../../model/check.ts';
import { seenOrNot } from '../verdicts.ts';

export default defineCheck({
  id: 'share-preview',
  stage: 'found',
  weight: 2,
  effort: 'minutes',
  needs: ['sharePreview'],
  learnMore: 'https://ogp.me/',
  text: {
    en: {
      title: 'A good preview when somebody shares the site',
      reasons: {
        seen: 'The home page says which title or picture to show when it is shared.',
        not_seen: 'The home page does not say which title and picture to show when somebody shares it.',
      },
      why: 'When customers send your link on WhatsApp or Facebook, a picture and a clear title invite a tap; a bare address does not.',
      advice:
        'Set title, description and picture for sharing (“Open Graph”, image 1200 × 630 pixels) in your SEO plug-in or in the settings of your site builder.',
    },
    it: {
      title: 'Una bella anteprima quando il sito viene condiviso',
      reasons: {
        seen: 'La pagina iniziale indica il titolo o l’immagine da mostrare quando viene condivisa.',
        not_seen: 'La pagina iniziale non indica il titolo e l’immagine da mostrare quando qualcuno la condivide.',
      },
      why: 'Quando un cliente manda il vostro link su WhatsApp o Facebook, un’immagine e un titolo chiaro invitano a toccarlo; un indirizzo nudo no.',
      advice:
        'Impostare titolo, descrizione e immagine per la condivisione («Open Graph», immagine di 1200 × 630 pixel) nel plug-in SEO o nelle impostazioni del sito.',
    },
  },
  judge: ({ sharePreview }) => seenOrNot(sharePreview),
});
