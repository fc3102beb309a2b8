import { defineCheck } from '../../model/check.ts';
import { itemsOf } from '../../model/fact.ts';
import type { CtaKind } from '../../model/facts.ts';
import { fail, mayHaveMore, pass } from '../verdicts.ts';

const CONTACT: readonly CtaKind[] = ['contact', 'call', 'chat', 'quote', 'book'];

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
        seen: 'The site invites visitors to get in touch: "{label}".',
        not_seen: 'On the pages we looked at we saw no button or link that invites to get in touch.',
      },
      why: 'A number at the foot of the page informs; "Call us, we will tell you the price at once" invites. The second brings more calls.',
      advice:
        'At the end of every page write one line with a verb and a link: "Questions? Call us", "Write to us on WhatsApp", "Come and visit us".',
    },
    it: {
      title: 'Un invito a contattarvi',
      reasons: {
        seen: 'Il sito invita i visitatori a mettersi in contatto: «{label}».',
        not_seen: 'Nelle pagine esaminate non abbiamo visto un pulsante o un link che inviti a mettersi in contatto.',
      },
      why: 'Un numero a piè di pagina informa; «Chiamateci, vi diciamo subito il prezzo» invita. Il secondo porta più telefonate.',
      advice:
        'Alla fine di ogni pagina scrivere una riga con un verbo e un link: «Domande? Chiamateci», «Scriveteci su WhatsApp», «Venite a trovarci».',
    },
  },
  judge: ({ ctas }) => {
    const invitation = itemsOf(ctas).find(({ value }) => CONTACT.includes(value.kind));
    if (invitation) return pass('seen', { label: invitation.value.label }, [invitation]);
    return mayHaveMore(ctas) ? null : fail('not_seen', {}, []);
  },
});
