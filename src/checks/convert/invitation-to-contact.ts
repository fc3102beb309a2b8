import { defineCheck } from '../../model/check.ts';
import { itemsOf } from '../../model/fact.ts';
import type { CtaKind } from '../../model/facts.ts';
import { invitesInWords, isForCustomers, leadingOn } from '../invites.ts';
import { fail, mayHaveMore, partial, pass } from '../verdicts.ts';

const CONTACT: readonly CtaKind[] = ['contact', 'call', 'chat', 'quote'];
/** Whoever is asked to do this need not ask first. */
const NEXT_STEP: readonly CtaKind[] = ['book', 'order', 'buy'];

export default defineCheck({
  id: 'invitation-to-contact',
  stage: 'convert',
  weight: 5,
  effort: 'minutes',
  needs: ['ctas'],
  learnMore: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context.html',
  text: {
    en: {
      title: 'An invitation to get in touch',
      reasons: {
        seen: 'The site invites visitors to get in touch: “{label}”.',
        next_step: 'The site invites visitors to the next step at once: “{label}”.',
        form: 'A form lets visitors write to you.',
        icon_only: 'We saw a sign that opens {label}, but no button or link whose words invite to get in touch.',
        not_seen: 'On the pages we looked at we saw no button or link that asks visitors to get in touch.',
      },
      why: 'A number at the foot of the page informs; “Call us, we will tell you the price at once” invites. The second brings more calls.',
      advice:
        'At the end of every page write one line with a verb and a link: “Questions? Call us”, “Write to us on WhatsApp”, “Come and visit us”.',
    },
    it: {
      title: 'Un invito a contattarvi',
      reasons: {
        seen: 'Il sito invita i visitatori a mettersi in contatto: «{label}».',
        next_step: 'Il sito invita subito al passo successivo: «{label}».',
        form: 'Con un modulo i visitatori possono scrivervi.',
        icon_only:
          'Abbiamo visto un’icona che apre {label}, ma nessun pulsante o link che inviti a parole a mettersi in contatto.',
        not_seen: 'Nelle pagine esaminate non abbiamo visto un pulsante o un link che inviti a mettersi in contatto.',
      },
      why: 'Un numero a piè di pagina informa; «Chiamateci, vi diciamo subito il prezzo» invita. Il secondo porta più telefonate.',
      advice:
        'Alla fine di ogni pagina scrivere una riga con un verbo e un link: «Domande? Chiamateci», «Scriveteci su WhatsApp», «Venite a trovarci».',
    },
  },
  judge: ({ ctas }) => {
    const inWords = itemsOf(ctas).filter((item) => item.value.label !== '' && invitesInWords(item));
    const all = leadingOn(inWords.filter(({ value }) => [...CONTACT, ...NEXT_STEP].includes(value.kind)));
    const worded = all?.filter(isForCustomers);
    const of = (kinds: readonly CtaKind[]) => worded?.find(({ value }) => kinds.includes(value.kind));
    const [contact, next] = [of(CONTACT), of(NEXT_STEP)];
    if (contact) return pass('seen', { label: contact.value.label }, [contact]);
    if (next) return pass('next_step', { label: next.value.label }, [next]);
    const form = all?.find(({ value }) => CONTACT.includes(value.kind));
    if (form) return pass('form', {}, [form]);
    if (all === null || mayHaveMore(ctas)) return null;
    const icon = itemsOf(ctas).find(({ value }) => CONTACT.includes(value.kind) && value.label !== '');
    return icon ? partial('icon_only', { label: icon.value.label }, [icon]) : fail('not_seen', {}, []);
  },
});
