import { defineCheck } from '../../model/check.ts';
import { itemsOf } from '../../model/fact.ts';
import { fail, mayHaveMore, notApplicable, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'email-own-domain',
  stage: 'reachable',
  weight: 3,
  effort: 'hours',
  needs: ['emails'],
  learnMore: 'https://www.iana.org/domains/root/db',
  text: {
    en: {
      title: 'An e-mail address with your own name',
      reasons: {
        seen: 'The e-mail address carries a domain of the business: {email}.',
        not_free: 'The e-mail address is not of a mail or internet provider: {email}.',
        free_mail: 'The e-mail address we saw is of a mail or internet provider, not of a domain of your own: {email}.',
        no_email: 'We saw no e-mail address, so the question does not arise.',
      },
      why: 'An address such as info@yourname reads as an established business, and it stays yours whatever provider you use.',
      advice:
        'Most domain plans include mailboxes: create info@ or a similar one, let it forward to the mailbox you use today, and replace the address on the site. The old one keeps working.',
    },
    it: {
      title: 'Un indirizzo e-mail con il vostro nome',
      reasons: {
        seen: 'L’indirizzo e-mail porta un dominio dell’impresa: {email}.',
        not_free: 'L’indirizzo e-mail non è di un provider di posta o di connessione: {email}.',
        free_mail:
          'L’indirizzo e-mail che abbiamo visto è di un provider di posta o di connessione, non di un dominio vostro: {email}.',
        no_email: 'Non abbiamo visto un indirizzo e-mail, quindi la domanda non si pone.',
      },
      why: 'Un indirizzo come info@vostronome trasmette l’idea di un’impresa solida e resta vostro qualunque fornitore usiate.',
      advice:
        'Quasi tutti i piani con dominio comprendono caselle e-mail: creare info@ o simile, inoltrarla alla casella che usate oggi e sostituire l’indirizzo sul sito. Quello vecchio continua a funzionare.',
    },
  },
  judge: ({ emails }) => {
    const addresses = itemsOf(emails);
    const ofKind = (kind: string) => addresses.find(({ value }) => value.kind === kind);
    const own = ofKind('own_domain');
    if (own) return pass('seen', { email: own.value.address }, [own]);
    const other = ofKind('other_domain');
    if (other) return pass('not_free', { email: other.value.address }, [other]);
    const [first] = addresses;
    if (!first) return notApplicable('no_email');
    return mayHaveMore(emails) ? null : fail('free_mail', { email: first.value.address });
  },
});
