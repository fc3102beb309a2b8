import { isOneSlip } from '../../lib/one-slip.ts';
import { defineCheck } from '../../model/check.ts';
import { itemsOf } from '../../model/fact.ts';
import { leftoversOf } from '../leftovers-of.ts';
import { fail, notApplicable, partial, pass } from '../verdicts.ts';

/** Shorter names differ by one sign by chance: `info`, `info2`. */
const LONG_NAME = 8;

/** Two mailboxes of one domain whose names differ by one sign that is no digit: one of them is probably mistyped. */
function isSlipOf(one: string, other: string): boolean {
  const [[name = '', domain = ''], [otherName = '', otherDomain = '']] = [one.split('@'), other.split('@')];
  const letters = (text: string) => text.replace(/\d+/g, '');
  const long = Math.min(name.length, otherName.length) >= LONG_NAME;
  return domain === otherDomain && long && isOneSlip(name, otherName) && isOneSlip(letters(name), letters(otherName));
}

export default defineCheck({
  id: 'mail-consistent',
  stage: 'reachable',
  weight: 4,
  effort: 'minutes',
  needs: ['leftovers'],
  uses: ['emails'],
  learnMore: 'https://www.rfc-editor.org/rfc/rfc6068',
  text: {
    en: {
      title: 'E-mail links that write to the address shown',
      reasons: {
        seen: 'We saw no e-mail link that writes to another mailbox than the one it shows.',
        elsewhere: 'A tap on “{label}” writes to {target}.',
        mistyped: 'The mailbox {target} is at a domain that looks mistyped: {meant} is probably meant.',
        alike: 'Two mailboxes differ by one sign only, {one} and {other}: one of them is probably mistyped.',
        no_link: 'We saw no mailbox, so the question does not arise.',
      },
      why: 'A link left over from a template, or one wrong letter, sends the messages of customers to strangers or to nobody, and you never learn of it.',
      advice:
        'Tap each e-mail address on the site, look where the message would go, and correct the link behind those that differ.',
    },
    it: {
      title: 'Link e-mail che scrivono all’indirizzo mostrato',
      reasons: {
        seen: 'Non abbiamo visto link e-mail che scrivano a un indirizzo diverso da quello mostrato.',
        elsewhere: 'Toccando «{label}» si scrive a {target}.',
        mistyped: 'L’indirizzo {target} è su un dominio che sembra scritto male: probabilmente si intende {meant}.',
        alike: 'Due indirizzi differiscono per un solo segno, {one} e {other}: uno dei due è probabilmente scritto male.',
        no_link: 'Non abbiamo visto indirizzi e-mail, quindi la domanda non si pone.',
      },
      why: 'Un link rimasto da un modello, o una lettera sbagliata, manda i messaggi dei clienti a estranei o a nessuno, e voi non lo saprete mai.',
      advice:
        'Toccare ogni indirizzo e-mail del sito, guardare a chi andrebbe il messaggio e correggere il link dietro a quelli che non corrispondono.',
    },
  },
  judge: ({ leftovers, emails }) => {
    const [wrong] = leftoversOf(leftovers, ['stranger_contact']);
    const seen = itemsOf(emails);
    const slip = seen.flatMap((one, at) =>
      seen.slice(at + 1).flatMap((other) => (isSlipOf(one.value.address, other.value.address) ? [[one, other] as const] : [])),
    )[0];
    if (!wrong && slip) return partial('alike', { one: slip[0].value.address, other: slip[1].value.address }, slip);
    if (!wrong) return emails.state === 'no' ? notApplicable('no_link') : pass('seen', {}, []);
    const { target = '', meant, quote } = wrong.value;
    return meant
      ? fail('mistyped', { target, meant }, [wrong])
      : fail('elsewhere', { label: quote.split(' (')[0] ?? quote, target }, [wrong]);
  },
});
