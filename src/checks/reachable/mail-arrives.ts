import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { turnedDown } from '../turned-down.ts';
import { fail, partial, pass } from '../verdicts.ts';

/** Why mail to a domain comes back, each a reason of its own. */
const COMES_BACK = ['no_such_name', 'null_mx', 'no_server'] as const;

export default defineCheck({
  id: 'mail-arrives',
  stage: 'reachable',
  weight: 6,
  effort: 'hours',
  needs: ['mailServer'],
  learnMore: 'https://www.rfc-editor.org/rfc/rfc5321#section-5.1',
  text: {
    en: {
      title: 'Mail to your address arrives',
      reasons: {
        seen: 'A server takes the mail for {domain}.',
        by_address: 'No mail server is named for {domain}; messages go to the web server itself, which may not take them.',
        no_server: 'Nobody takes mail for {domain}: messages to the address on the site come back.',
        null_mx: '{domain} declares that it takes no mail: messages to the address on the site come back.',
        no_such_name: 'The domain {domain} does not exist (any more): messages to the address on the site come back.',
      },
      why: 'Whoever writes gets an error message, or hears nothing; you never learn that somebody wrote.',
      advice:
        'Send a message to the address from another mailbox. If it comes back, have the mail server (MX record) of the domain entered where the domain is registered, or replace the address on the site.',
    },
    it: {
      title: 'Le e-mail al vostro indirizzo arrivano',
      reasons: {
        seen: 'Un server riceve la posta di {domain}.',
        by_address:
          'Per {domain} non è indicato un server di posta; i messaggi vanno al server del sito, che forse non li accetta.',
        no_server: 'Nessuno riceve la posta di {domain}: i messaggi all’indirizzo mostrato sul sito tornano indietro.',
        null_mx: '{domain} dichiara di non ricevere posta: i messaggi all’indirizzo mostrato sul sito tornano indietro.',
        no_such_name: 'Il dominio {domain} non esiste (più): i messaggi all’indirizzo mostrato sul sito tornano indietro.',
      },
      why: 'Chi scrive riceve un errore o nessuna risposta, e voi non saprete mai che qualcuno vi ha scritto.',
      advice:
        'Mandare un messaggio all’indirizzo da un’altra casella. Se torna indietro, far registrare il server di posta (record MX) presso chi gestisce il dominio, oppure sostituire l’indirizzo sul sito.',
    },
  },
  judge: ({ mailServer }) => {
    for (const why of COMES_BACK) {
      const [lost] = turnedDown(mailServer, why);
      if (lost) return fail(why, { domain: lost.value }, [lost]);
    }
    const servers = valuesOf(mailServer);
    const [byAddress] = servers.filter(({ by }) => by === 'address');
    if (byAddress) return partial('by_address', { domain: byAddress.domain });
    return servers[0] ? pass('seen', { domain: servers[0].domain }) : null;
  },
});
