import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { fail, mayHaveMore, notApplicable, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'phone-clickable',
  stage: 'reachable',
  weight: 4,
  effort: 'minutes',
  needs: ['phones'],
  learnMore: 'https://web.dev/articles/click-to-call',
  text: {
    en: {
      title: 'A phone number that dials with a tap',
      reasons: {
        seen: 'A tap on the phone number starts the call.',
        some: 'A tap dials {phone}; on other numbers we saw no link that dials them.',
        not_clickable: 'We saw no link that dials {phone} with a tap: on a phone it may have to be copied by hand.',
        no_phone: 'We saw no phone number, so the question does not arise.',
      },
      why: 'Somebody who looks you up on a phone, perhaps in the car park, wants one tap, not pen and paper.',
      advice:
        'Make every number a link of the form tel:+441632960123 (with the country code and without spaces). In a site builder: select the number, “link”, “phone”.',
    },
    it: {
      title: 'Un numero che si chiama con un tocco',
      reasons: {
        seen: 'Basta un tocco sul numero di telefono per chiamare.',
        some: 'Un tocco chiama {phone}; su altri numeri non abbiamo visto un link per chiamarli.',
        not_clickable:
          'Non abbiamo visto un link che chiami {phone} con un tocco: dal telefono può essere necessario copiarlo a mano.',
        no_phone: 'Non abbiamo visto un numero di telefono, quindi la domanda non si pone.',
      },
      why: 'Chi vi cerca dal telefono, magari dal parcheggio, vuole un tocco solo, non carta e penna.',
      advice:
        'Trasformare ogni numero in un link del tipo tel:+390591234567 (con il prefisso internazionale e senza spazi). Nei servizi per creare siti: selezionare il numero, «link», «telefono».',
    },
  },
  judge: ({ phones }) => {
    if (phones.state === 'no') return notApplicable('no_phone');
    const dialled = valuesOf(phones).filter(({ clickable }) => clickable);
    if (dialled.length > 0)
      return dialled.length === valuesOf(phones).length ? pass('seen') : pass('some', { phone: dialled[0]?.printed ?? '' });
    return mayHaveMore(phones) ? null : fail('not_clickable', { phone: valuesOf(phones)[0]?.printed ?? '' });
  },
});
