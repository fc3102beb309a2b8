import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { fail, partial, pass } from '../verdicts.ts';

/** Voice, writing and instant message: with three kinds everybody finds one that suits. */
const ENOUGH = 3;

export default defineCheck({
  id: 'several-channels',
  stage: 'reachable',
  weight: 4,
  effort: 'hours',
  needs: [],
  uses: ['phones', 'emails', 'contactForm', 'whatsapp', 'messenger', 'telegram', 'otherMessaging', 'liveChat'],
  learnMore: 'https://schema.org/ContactPoint',
  text: {
    en: {
      title: 'A choice of ways to get in touch',
      reasons: {
        several: 'The site offers {count} kinds of contact (phone, e-mail, form, messages or chat).',
        two: 'The site offers two kinds of contact; with a third everybody finds one that suits.',
        few: 'The site offers only one kind of contact that we could see.',
        none: 'On the pages we looked at we saw no way to get in touch that seems to be of the business (phone, e-mail, form, messages or chat).',
      },
      why: 'The customer chooses the channel: one calls, one writes at night, one sends a message from the bus. Each channel that is missing loses the people who prefer it.',
      advice:
        'Add the one that costs least first: a tap-to-call number, an e-mail address, a short form, a WhatsApp link. Offer only channels that you do answer.',
    },
    it: {
      title: 'Più modi per contattarvi',
      reasons: {
        several: 'Il sito offre {count} tipi di contatto (telefono, e-mail, modulo, messaggi o chat).',
        two: 'Il sito offre due tipi di contatto; con un terzo ognuno trova quello che preferisce.',
        few: 'Per quanto abbiamo potuto vedere, il sito offre un solo tipo di contatto.',
        none: 'Nelle pagine esaminate non abbiamo visto un modo per mettersi in contatto che sembri dell’impresa (telefono, e-mail, modulo, messaggi o chat).',
      },
      why: 'È il cliente a scegliere il canale: chi chiama, chi scrive di notte, chi manda un messaggio dall’autobus. Ogni canale che manca perde le persone che lo preferiscono.',
      advice:
        'Aggiungere per primo quello che costa meno: un numero che si chiama con un tocco, un indirizzo e-mail, un modulo breve, un link a WhatsApp. Offrire solo canali a cui rispondete davvero.',
    },
  },
  judge: ({ phones, emails, contactForm, whatsapp, messenger, telegram, otherMessaging, liveChat }) => {
    // whoever asks to be called back still ends on the telephone
    const writing = valuesOf(contactForm).some(({ kind }) => kind !== 'callback') || contactForm.state !== 'yes';
    const kinds = [[phones], [emails], writing ? [contactForm] : [], [whatsapp, messenger, telegram, otherMessaging], [liveChat]];
    const count = kinds.filter((kind) => kind.some(({ state }) => state === 'yes')).length;
    if (count >= ENOUGH) return pass('several', { count });
    if (kinds.flat().some(({ state }) => state === 'unknown')) return null;
    if (count === 2) return partial('two');
    return count === 1 ? fail('few') : fail('none');
  },
});
