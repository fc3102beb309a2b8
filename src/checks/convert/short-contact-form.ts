import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { fail, notApplicable, partial, pass, within } from '../verdicts.ts';

/** Fields a visitor fills in. W3C asks to keep forms as simple as possible; the two limits are ours. */
const LIMITS = { good: 6, fair: 10 };

export default defineCheck({
  id: 'short-contact-form',
  stage: 'convert',
  weight: 2,
  effort: 'minutes',
  needs: ['contactForm'],
  learnMore: 'https://www.w3.org/WAI/tutorials/forms/',
  text: {
    en: {
      title: 'A form that is quick to fill in',
      reasons: {
        one: 'The form we saw asks for one thing only.',
        short: 'The form we saw asks for {count} things: quick to fill in.',
        longish: 'The form we saw asks for {count} things; every field fewer makes it more likely that people finish.',
        long: 'The form we saw asks for {count} things, which is a lot for a first contact.',
        no_form: 'We saw no form whose fields could be counted, so the question does not arise.',
      },
      why: 'Each extra field makes some people give up. For a first contact you need little: the rest can be asked in the answer.',
      advice:
        'Keep name, e-mail or phone, and the message. Delete what you do not need in order to answer, and mark what is optional.',
    },
    it: {
      title: 'Un modulo rapido da compilare',
      reasons: {
        one: 'Il modulo che abbiamo visto chiede un solo dato.',
        short: 'Il modulo che abbiamo visto chiede {count} dati: si compila in fretta.',
        longish: 'Il modulo che abbiamo visto chiede {count} dati; ogni campo in meno rende più facile arrivare in fondo.',
        long: 'Il modulo che abbiamo visto chiede {count} dati: sono molti per un primo contatto.',
        no_form: 'Non abbiamo visto un modulo di cui contare i campi, quindi la domanda non si pone.',
      },
      why: 'A ogni campo in più qualcuno rinuncia. Per un primo contatto serve poco: il resto si può chiedere nella risposta.',
      advice:
        'Tenere nome, e-mail o telefono e messaggio. Togliere ciò che non serve per rispondere e segnalare ciò che è facoltativo.',
    },
  },
  judge: ({ contactForm }) => {
    const counts = valuesOf(contactForm)
      .filter(({ kind }) => kind !== 'callback')
      .map(({ fields }) => fields.length)
      .filter((fields) => fields > 0);
    if (counts.length === 0) return notApplicable('no_form');
    const count = Math.min(...counts);
    const length = within(count, LIMITS);
    if (length === 'good') return count === 1 ? pass('one') : pass('short', { count });
    return length === 'fair' ? partial('longish', { count }) : fail('long', { count });
  },
});
