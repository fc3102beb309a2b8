import { channelNames } from '../../data/channel-names.ts';
import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { fail, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'messaging-channel',
  stage: 'reachable',
  weight: 3,
  effort: 'minutes',
  needs: [],
  uses: ['whatsapp', 'messenger', 'telegram', 'otherMessaging', 'liveChat'],
  learnMore: 'https://schema.org/ContactPoint',
  text: {
    en: {
      title: 'A way to send a message',
      reasons: {
        seen: 'Visitors can send a message through {channels}.',
        not_seen: 'On the pages we looked at we saw no messaging channel such as WhatsApp, Messenger or Telegram.',
      },
      why: 'Customers choose the channel they like. Messages suit those who cannot call at work and those who do not like to phone.',
      advice:
        'Offer the one app that your customers already use to write to you, with a link on the contact page, and say when you answer.',
    },
    it: {
      title: 'Un modo per mandare un messaggio',
      reasons: {
        seen: 'I visitatori possono mandare un messaggio tramite {channels}.',
        not_seen: 'Nelle pagine esaminate non abbiamo visto un canale di messaggistica come WhatsApp, Messenger o Telegram.',
      },
      why: 'Il cliente sceglie il canale che preferisce. I messaggi vanno bene per chi al lavoro non può telefonare e per chi non ama farlo.',
      advice:
        'Offrire l’app con cui i vostri clienti già vi scrivono, con un link nella pagina dei contatti, e dire quando rispondete.',
    },
  },
  judge: ({ whatsapp, messenger, telegram, otherMessaging, liveChat }) => {
    const channels = [
      ...(whatsapp.state === 'yes' ? ['WhatsApp'] : []),
      ...(messenger.state === 'yes' ? ['Messenger'] : []),
      ...(telegram.state === 'yes' ? ['Telegram'] : []),
      ...channelNames(valuesOf(otherMessaging)),
      ...valuesOf(liveChat).map(({ product }) => product),
    ];
    if (channels.length > 0) return pass('seen', { channels: [...new Set(channels)].join(', ') });
    const all = [whatsapp, messenger, telegram, otherMessaging, liveChat];
    return all.some(({ state }) => state === 'unknown') ? null : fail('not_seen');
  },
});
