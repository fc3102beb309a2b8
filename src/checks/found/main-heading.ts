import { DEFAULT_SLOGAN, EXAMPLE_TITLE } from '../../data/words/example-content.ts';
import { EMPTY_HEADING, UNENDED_HEADING } from '../../data/words/titles.ts';
import { fold } from '../../lib/fold.ts';
import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { fail, partial, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'main-heading',
  stage: 'found',
  weight: 2,
  effort: 'minutes',
  needs: ['mainHeading'],
  learnMore: 'https://www.w3.org/WAI/tutorials/page-structure/headings/',
  text: {
    en: {
      title: 'A main heading on the home page',
      reasons: {
        seen: 'The main heading of the home page is “{heading}”.',
        vague: 'The main heading of the home page says nothing of the business: “{heading}”.',
        not_seen: 'On the home page we saw no main heading (the level that web pages call “h1”).',
      },
      why: 'The main heading tells visitors, search engines and screen readers at once what the page is about.',
      advice:
        'Mark the first large line of the home page as “Heading 1”, once per page, and let it say what you do and where, not only “Welcome”.',
    },
    it: {
      title: 'Un titolo principale nella pagina iniziale',
      reasons: {
        seen: 'Il titolo principale della pagina iniziale è «{heading}».',
        vague: 'Il titolo principale della pagina iniziale non dice nulla dell’impresa: «{heading}».',
        not_seen:
          'Nella pagina iniziale non abbiamo visto un titolo principale (il livello che nelle pagine web si chiama «h1»).',
      },
      why: 'Il titolo principale dice subito ai visitatori, ai motori di ricerca e ai lettori di schermo di che cosa parla la pagina.',
      advice:
        'Impostare la prima riga grande della pagina iniziale come «Titolo 1», una sola volta per pagina, e farle dire che cosa fate e dove, non solo «Benvenuti».',
    },
  },
  judge: ({ mainHeading }) => {
    const heading = valuesOf(mainHeading)[0]?.text ?? '';
    if (!heading) return fail('not_seen');
    const words = fold(heading);
    return EMPTY_HEADING.test(heading) || [EXAMPLE_TITLE, DEFAULT_SLOGAN, UNENDED_HEADING].some((says) => says.test(words))
      ? partial('vague', { heading })
      : pass('seen', { heading });
  },
});
