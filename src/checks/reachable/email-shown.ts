import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { turnedDown } from '../turned-down.ts';
import { fail, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'email-shown',
  stage: 'reachable',
  weight: 5,
  effort: 'minutes',
  needs: ['emails'],
  learnMore: 'https://eur-lex.europa.eu/eli/dir/2000/31/oj',
  text: {
    en: {
      title: 'An e-mail address on the site',
      reasons: {
        seen: 'The site shows an e-mail address: {email}.',
        placeholder: 'The e-mail address we saw, {email}, looks like an example left over from a template.',
        not_seen: 'On the pages we looked at we saw no e-mail address of the business.',
      },
      why: 'Some customers prefer to write, with photos or documents, at any hour. In the European Union the rules for online services also ask for an e-mail address that is easy to find.',
      advice:
        'Put the address on the contact page and at the foot of every page, as a link of the form mailto:info@yourdomain. Use a mailbox that somebody reads every day.',
    },
    it: {
      title: 'Un indirizzo e-mail sul sito',
      reasons: {
        seen: 'Il sito mostra un indirizzo e-mail: {email}.',
        placeholder: 'L’indirizzo e-mail che abbiamo visto, {email}, sembra un esempio rimasto dal modello del sito.',
        not_seen: 'Nelle pagine esaminate non abbiamo visto un indirizzo e-mail dell’impresa.',
      },
      why: 'Alcuni clienti preferiscono scrivere, con foto o documenti, a qualsiasi ora. Nell’Unione europea anche le regole sui servizi online chiedono un indirizzo e-mail facile da trovare.',
      advice:
        'Mettere l’indirizzo nella pagina dei contatti e a piè di ogni pagina, come link del tipo mailto:info@vostrodominio. Usare una casella che qualcuno legge ogni giorno.',
    },
  },
  judge: ({ emails }) => {
    if (emails.state === 'yes') return pass('seen', { email: valuesOf(emails)[0]?.address ?? '' });
    const [example] = turnedDown(emails, 'placeholder');
    return example ? fail('placeholder', { email: example.value }, [example]) : fail('not_seen');
  },
});
