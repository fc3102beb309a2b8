import { defineCheck } from '../../model/check.ts';
import { seenOrNot } from '../verdicts.ts';

export default defineCheck({
  id: 'place-shown',
  stage: 'found',
  weight: 3,
  effort: 'minutes',
  needs: ['placeShown'],
  learnMore: 'https://support.google.com/business/answer/7091',
  text: {
    en: {
      title: 'The town where search engines look',
      reasons: {
        seen: 'The town stands in the title, a heading or the description of the home page.',
        not_seen: 'We did not see the town in the title, the main heading or the description of the home page.',
      },
      why: 'People search for “plumber Modena”, not for “plumber”. Naming your town helps you appear among the local results.',
      advice:
        'Add the town, and the area you serve, to the page title, the first heading and the description: in one natural sentence, not as a list of places.',
    },
    it: {
      title: 'La città dove i motori di ricerca guardano',
      reasons: {
        seen: 'La città compare nel titolo, in un’intestazione o nella descrizione della pagina iniziale.',
        not_seen:
          'Nel titolo, nell’intestazione principale e nella descrizione della pagina iniziale non abbiamo visto la città.',
      },
      why: 'Le persone cercano «idraulico Modena», non «idraulico». Nominare la città aiuta a comparire fra i risultati locali.',
      advice:
        'Aggiungere la città, e la zona che servite, al titolo della pagina, alla prima intestazione e alla descrizione: in una frase naturale, non come elenco di luoghi.',
    },
  },
  judge: ({ placeShown }) => seenOrNot(placeShown),
});
