import { DEFAULT_SLOGAN } from '../../data/words/example-content.ts';
import { VAGUE_TITLE } from '../../data/words/titles.ts';
import { fold } from '../../lib/fold.ts';
import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { fail, partial, pass } from '../verdicts.ts';

/** One of those before a dash, and nothing behind it. */
const UNFINISHED = /^\s*[-–—|]|[-–—|]\s*$/;

export default defineCheck({
  id: 'page-title',
  stage: 'found',
  weight: 4,
  effort: 'minutes',
  needs: ['title'],
  learnMore: 'https://developers.google.com/search/docs/appearance/title-link',
  text: {
    en: {
      title: 'A title that says who you are',
      reasons: {
        seen: 'The title of the home page is “{title}”.',
        vague: 'The title of the home page is “{title}”, which says little about who you are and what you do.',
        not_seen: 'The home page has no title.',
      },
      why: 'The title is the blue line that people read and tap in Google, and the name on the browser tab.',
      advice:
        'Write a title of 50 to 60 characters: name, what you do, town. For example “Forno Bianchi – bread and pastries in Modena”. In most systems the field is called “page title” or “SEO title”.',
    },
    it: {
      title: 'Un titolo che dice chi siete',
      reasons: {
        seen: 'Il titolo della pagina iniziale è «{title}».',
        vague: 'Il titolo della pagina iniziale è «{title}»: dice poco su chi siete e che cosa fate.',
        not_seen: 'La pagina iniziale non ha un titolo.',
      },
      why: 'Il titolo è la riga che le persone leggono e toccano su Google, ed è il nome sulla scheda del browser.',
      advice:
        'Scrivere un titolo di 50-60 caratteri: nome, attività, città. Per esempio «Forno Bianchi – pane e pasticceria a Modena». Nella maggior parte dei sistemi il campo si chiama «titolo pagina» o «titolo SEO».',
    },
  },
  judge: ({ title }) => {
    const text = valuesOf(title)[0]?.text.trim() ?? '';
    if (!text) return fail('not_seen');
    return VAGUE_TITLE.test(text) || UNFINISHED.test(text) || DEFAULT_SLOGAN.test(fold(text))
      ? partial('vague', { title: text })
      : pass('seen', { title: text });
  },
});
