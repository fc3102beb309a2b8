import { defineCheck } from '../../model/check.ts';
import { seenOrNot } from '../verdicts.ts';

export default defineCheck({
  id: 'name-shown',
  stage: 'found',
  weight: 3,
  effort: 'minutes',
  needs: ['nameShown'],
  learnMore: 'https://developers.google.com/search/docs/appearance/site-names',
  text: {
    en: {
      title: 'The business’s name where search engines look',
      reasons: {
        seen: 'The name of the business stands in the title or the main heading.',
        not_seen: 'We did not see the name of the business, as we know it, in the title or the main heading of the home page.',
      },
      why: 'Those who know you search for you by name. If it stands in title and heading, your site is the plain answer.',
      advice:
        'Put the name that customers use in the page title and in the first heading. If your registered name is different, mention it at the foot of the page.',
    },
    it: {
      title: 'Il nome dell’impresa dove i motori di ricerca guardano',
      reasons: {
        seen: 'Il nome dell’impresa compare nel titolo o nell’intestazione principale.',
        not_seen:
          'Nel titolo e nell’intestazione principale della pagina iniziale non abbiamo visto il nome dell’impresa come lo conosciamo.',
      },
      why: 'Chi vi conosce vi cerca per nome. Se il nome è nel titolo e nell’intestazione, il vostro sito è la risposta più naturale.',
      advice:
        'Mettere il nome che usano i clienti nel titolo della pagina e nella prima intestazione. Se la denominazione registrata è diversa, indicarla a piè di pagina.',
    },
  },
  judge: ({ nameShown }) => seenOrNot(nameShown),
});
