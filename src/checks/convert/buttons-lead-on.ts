import { defineCheck } from '../../model/check.ts';
import { leftoversOf } from '../leftovers-of.ts';
import { fail, notApplicable, pass } from '../verdicts.ts';

/** What a link that should dial or write does instead. */
const REASONS: Readonly<Record<string, 'no_number' | 'no_address'>> = { tel: 'no_number', mailto: 'no_address' };

export default defineCheck({
  id: 'buttons-lead-on',
  stage: 'convert',
  weight: 5,
  effort: 'minutes',
  needs: ['leftovers'],
  uses: ['ctas'],
  learnMore: 'https://www.nngroup.com/articles/clickable-elements/',
  text: {
    en: {
      title: 'Buttons that do what they say',
      reasons: {
        seen: 'We saw no button or link with an invitation that leads nowhere.',
        nowhere: '“{label}” asks visitors to act, but leads nowhere: {target}.',
        missing_page: '“{label}” leads to a page that does not exist: {target}.',
        no_number: 'A tap on “{label}” dials {target}, which is no telephone number.',
        no_address: 'A tap on “{label}” writes to {target}, which is no e-mail address.',
        no_invitation: 'We saw no invitation to act, so the question does not arise.',
      },
      why: 'Customers who want to book, buy or ask and press a button that does nothing believe that you are closed.',
      advice:
        'Press every button on the site, on a phone too, and give those that do nothing the right address or take them off.',
    },
    it: {
      title: 'Pulsanti che fanno ciò che dicono',
      reasons: {
        seen: 'Non abbiamo visto pulsanti o link con un invito che non portino da nessuna parte.',
        nowhere: '«{label}» invita ad agire, ma non porta da nessuna parte: {target}.',
        missing_page: '«{label}» porta a una pagina che non esiste: {target}.',
        no_number: 'Toccando «{label}» si compone {target}, che non è un numero di telefono.',
        no_address: 'Toccando «{label}» si scrive a {target}, che non è un indirizzo e-mail.',
        no_invitation: 'Non abbiamo visto inviti ad agire, quindi la domanda non si pone.',
      },
      why: 'Un cliente che vuole prenotare, comprare o chiedere e preme un pulsante che non fa nulla pensa che siate chiusi.',
      advice:
        'Premere ogni pulsante del sito, anche dal telefono, e dare l’indirizzo giusto a quelli che non fanno nulla, oppure toglierli.',
    },
  },
  judge: ({ leftovers, ctas }) => {
    const dead = leftoversOf(leftovers, ['button_to_nowhere']);
    const [first] = dead;
    if (first) {
      const { label, quote, target = '' } = first.value;
      const [, scheme = '', reached = ''] = /^(tel|mailto):(.+)$/i.exec(target) ?? [];
      const led = first.because?.includes('missing_page') ? 'missing_page' : 'nowhere';
      const reason = REASONS[scheme.toLowerCase()] ?? led;
      return fail(reason, { label: label ?? quote, target: reached || target || '#' }, dead);
    }
    return ctas.state === 'no' ? notApplicable('no_invitation') : pass('seen', {}, []);
  },
});
