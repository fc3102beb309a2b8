import { defineCheck } from '../../model/check.ts';
import { leftoversOf } from '../leftovers-of.ts';
import { fail, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'no-error-messages',
  stage: 'trust',
  weight: 4,
  effort: 'professional',
  needs: ['leftovers'],
  learnMore: 'https://www.php.net/manual/en/errorfunc.configuration.php',
  text: {
    en: {
      title: 'Pages without error messages',
      reasons: {
        seen: 'We saw no error messages of programs on the pages we looked at.',
        errors: 'Visitors read an error message of the program behind the site: “{quote}”.',
      },
      why: 'An error message makes a business look abandoned, and tells attackers what the site is built with.',
      advice: 'Send this page to whoever looks after the site: the cause must be mended and the messages kept from visitors.',
    },
    it: {
      title: 'Pagine senza messaggi di errore',
      reasons: {
        seen: 'Nelle pagine esaminate non abbiamo visto messaggi di errore dei programmi.',
        errors: 'I visitatori leggono un messaggio di errore del programma dietro al sito: «{quote}».',
      },
      why: 'Un messaggio di errore fa sembrare abbandonata l’attività e dice a chi vuole attaccarla com’è fatto il sito.',
      advice: 'Mandare questa pagina a chi cura il sito: la causa va corretta e i messaggi vanno nascosti ai visitatori.',
    },
  },
  judge: ({ leftovers }) => {
    const errors = leftoversOf(leftovers, ['error_text']);
    const [first] = errors;
    return first ? fail('errors', { quote: first.value.quote }, errors) : pass('seen', {}, []);
  },
});
