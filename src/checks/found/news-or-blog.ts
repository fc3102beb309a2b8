import { defineCheck } from '../../model/check.ts';
import { seenOrNot } from '../verdicts.ts';

export default defineCheck({
  id: 'news-or-blog',
  stage: 'found',
  weight: 2,
  effort: 'days',
  needs: ['blog'],
  sectors: ['lodging', 'shop', 'professional', 'health', 'manufacturing', 'tourism', 'real_estate'],
  learnMore: 'https://developers.google.com/search/docs/fundamentals/creating-helpful-content',
  text: {
    en: {
      title: 'News or articles of your own',
      reasons: {
        seen: 'The site has a section with news or articles.',
        not_seen: 'On the pages we looked at we saw no section with news or articles.',
      },
      why: 'Articles that answer what customers ask are found in search for years, and give you something of your own to share on social networks and by e-mail.',
      advice:
        'Write down the five questions customers ask most and answer one a month, half a page each, with a photo of your own. If you cannot keep it up, a good “questions and answers” page does most of the work.',
    },
    it: {
      title: 'Notizie o articoli propri',
      reasons: {
        seen: 'Il sito ha una sezione con notizie o articoli.',
        not_seen: 'Nelle pagine esaminate non abbiamo visto una sezione con notizie o articoli.',
      },
      why: 'Gli articoli che rispondono alle domande dei clienti si trovano nelle ricerche per anni, e vi danno qualcosa di vostro da condividere sui social e via e-mail.',
      advice:
        'Annotare le cinque domande più frequenti dei clienti e rispondere a una al mese, mezza pagina ciascuna, con una foto vostra. Se non si riesce a tenere il ritmo, una buona pagina di «domande e risposte» fa gran parte del lavoro.',
    },
  },
  judge: ({ blog }) => seenOrNot(blog),
});
