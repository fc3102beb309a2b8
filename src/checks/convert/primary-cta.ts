import { defineCheck } from '../../model/check.ts';
import { itemsOf } from '../../model/fact.ts';
import { invitesInWords, isForCustomers } from '../invites.ts';
import { fail, partial, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'primary-cta',
  stage: 'convert',
  weight: 8,
  effort: 'hours',
  needs: ['primaryCta'],
  uses: ['ctas'],
  learnMore: 'https://design-system.service.gov.uk/components/button/',
  text: {
    en: {
      title: 'A clear main invitation',
      reasons: {
        seen: 'The site invites visitors to act: “{label}”.',
        inner_page: 'The site invites visitors to act (“{label}”), but only on an inner page: {page}.',
        minor: 'The site has links that ask visitors to act (for example “{label}”), but none that stands out as the main one.',
        form: 'Visitors can fill in a form, but we saw no button or link that asks visitors to act.',
        not_seen: 'On the pages we looked at we saw no button or link that asks visitors to act, such as “Call us” or “Book”.',
      },
      why: 'A visitor who likes what they see needs to know the next step. One plain invitation (book, order, ask for a quote) turns a look into a contact.',
      whySector: {
        restaurant:
          'Whoever looks at the menu is nearly decided: one clear “Book a table” or “Order” saves them looking for how.',
        lodging:
          'Guests compare several places in a few minutes. One clear “Check the dates” or “Ask for a room” keeps them with you instead of on the portal.',
        shop: 'Whoever has found the right article wants to know at once whether they can order it, reserve it or come and see it.',
        health:
          'A patient who has made up their mind needs one plain way to an appointment; several scattered contacts make them put it off.',
        professional:
          'Those who look for a firm have a question that worries them: an invitation to a first talk makes the first step easy.',
        crafts: 'Whoever needs work done asks two or three firms for a price. A plain “Ask for a quote” puts you among them.',
        manufacturing:
          'A buyer on your site compares suppliers: an invitation to ask for a quote, a sample or the catalogue turns a look into a lead with a name.',
      },
      advice:
        'Choose the one thing you want most visitors to do and write it on a button with a verb: “Book a table”, “Ask for a quote”. Same words, same colour on every page.',
    },
    it: {
      title: 'Un invito principale chiaro',
      reasons: {
        seen: 'Il sito invita i visitatori ad agire: «{label}».',
        inner_page: 'Il sito invita i visitatori ad agire («{label}»), ma solo in una pagina interna: {page}.',
        minor: 'Il sito ha link che invitano ad agire (per esempio «{label}»), ma nessuno spicca come principale.',
        form: 'I visitatori possono compilare un modulo, ma non abbiamo visto un pulsante o un link che inviti a parole ad agire.',
        not_seen:
          'Nelle pagine esaminate non abbiamo visto una call to action, cioè un pulsante o un link come «Chiamateci» o «Prenota».',
      },
      why: 'Il visitatore a cui piace quello che vede deve sapere qual è il passo successivo. Un solo invito chiaro (prenotare, ordinare, chiedere un preventivo) trasforma uno sguardo in un contatto.',
      whySector: {
        restaurant:
          'Chi guarda il menù ha quasi deciso: un solo «Prenota un tavolo» o «Ordina» ben chiaro gli evita di cercare come si fa.',
        lodging:
          'L’ospite confronta più strutture in pochi minuti. Un solo «Verifica le date» o «Chiedi una camera» lo tiene da voi invece che sul portale.',
        shop: 'Chi ha trovato l’articolo giusto vuole sapere subito se può ordinarlo, farselo mettere da parte o venire a vederlo.',
        health:
          'Il paziente che ha deciso ha bisogno di una sola strada chiara per l’appuntamento: tanti recapiti sparsi lo portano a rimandare.',
        professional:
          'Chi cerca uno studio ha una domanda che lo preoccupa: l’invito a un primo colloquio rende facile il primo passo.',
        crafts:
          'Chi ha un lavoro da far fare chiede il prezzo a due o tre ditte. Un «Chiedi un preventivo» ben chiaro vi mette fra quelle.',
        manufacturing:
          'Un ufficio acquisti sul vostro sito sta confrontando fornitori: l’invito a chiedere un’offerta, un campione o il catalogo trasforma una visita in un contatto con nome e cognome.',
      },
      advice:
        'Scegliere la cosa che più vi interessa far fare e scriverla su un pulsante con un verbo: «Prenota un tavolo», «Chiedi un preventivo». Stesse parole e stesso colore in ogni pagina.',
    },
  },
  judge: ({ primaryCta, ctas }) => {
    const [main] = itemsOf(primaryCta);
    if (main?.because?.includes('inner_page'))
      return partial('inner_page', { label: main.value.label, page: main.seen[0]?.page ?? '' }, [main]);
    if (main) return pass('seen', { label: main.value.label });
    const named = itemsOf(ctas).filter((item) => item.value.label !== '' && invitesInWords(item));
    // invitations that lead to pages that are gone are told as such
    if (named.some(({ because }) => because?.includes('dead_end'))) return null;
    const minor = named.find(isForCustomers);
    if (!minor && named[0]?.because?.includes('submit_word')) return partial('form', {}, [named[0]]);
    if (minor) return partial('minor', { label: minor.value.label }, [minor]);
    return ctas.state === 'unknown' ? null : fail('not_seen');
  },
});
