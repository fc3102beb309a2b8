import { defineCheck } from '../../model/check.ts';
import { leftoversOf } from '../leftovers-of.ts';
import { fail, notApplicable, pass } from '../verdicts.ts';

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
        nowhere: '“{label}” invites to act, but leads nowhere: {target}.',
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
    if (first) return fail('nowhere', { label: first.value.label ?? first.value.quote, target: first.value.target || '#' }, dead);
    return ctas.state === 'no' ? notApplicable('no_invitation') : pass('seen', {}, []);
  },
});
