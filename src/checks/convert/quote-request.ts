import { defineCheck } from '../../model/check.ts';
import { itemsOf } from '../../model/fact.ts';
import { leadingOn } from '../invites.ts';
import { fail, mayHaveMore, partial, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'quote-request',
  stage: 'convert',
  weight: 7,
  effort: 'hours',
  needs: ['ctas', 'contactForm'],
  sectors: ['crafts', 'manufacturing'],
  learnMore: 'https://web.dev/learn/forms',
  text: {
    en: {
      title: 'Asking for a quote online',
      reasons: {
        seen: 'The site invites customers to ask for a quote.',
        by_phone: 'The site asks visitors to call for a quote (“{label}”); we saw no way to do so online.',
        general_form: 'There is a general contact form; we saw no explicit invitation to ask for a quote.',
        not_seen: 'On the pages we looked at we saw no way to ask for a quote online.',
      },
      why: 'For work to measure, the price is the first question. Those who can ask for it in two minutes, with a photo or a drawing, write to you rather than to the next in the list.',
      advice:
        'Add a page “Ask for a quote” with a short form: what, where, when, a field for photos or drawings, and how soon you answer. Link it from every page about your services.',
    },
    it: {
      title: 'Richiesta di preventivo online',
      reasons: {
        seen: 'Il sito invita i clienti a chiedere un preventivo.',
        by_phone: 'Il sito invita a chiedere un preventivo al telefono («{label}»); non abbiamo visto come farlo online.',
        general_form: 'C’è un modulo di contatto generico; non abbiamo visto un invito esplicito a chiedere un preventivo.',
        not_seen: 'Nelle pagine esaminate non abbiamo visto un modo per chiedere un preventivo online.',
      },
      why: 'Per i lavori su misura il prezzo è la prima domanda. Chi può chiederlo in due minuti, con una foto o un disegno, scrive a voi e non al prossimo dell’elenco.',
      advice:
        'Aggiungere una pagina «Richiedi un preventivo» con un modulo breve: che cosa, dove, quando, un campo per foto o disegni, e in quanto tempo rispondete. Collegarla da ogni pagina sui servizi.',
    },
  },
  judge: ({ ctas, contactForm }) => {
    const invited = leadingOn(itemsOf(ctas).filter(({ value }) => value.kind === 'quote'));
    const invitations = invited ?? [];
    const [byPhone] = invitations.filter(({ value }) => value.target.startsWith('tel:'));
    const forms = itemsOf(contactForm).filter(({ value }) => value.kind === 'quote');
    const ways = [...invitations.filter(({ value }) => !value.target.startsWith('tel:')), ...forms];
    if (ways.length > 0) return pass('seen', {}, ways);
    if (invited === null || mayHaveMore(ctas)) return null;
    if (contactForm.state === 'yes') return partial('general_form', {}, itemsOf(contactForm));
    return byPhone ? partial('by_phone', { label: byPhone.value.label }, [byPhone]) : fail('not_seen', {}, []);
  },
});
