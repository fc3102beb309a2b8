import { defineCheck } from '../../model/check.ts';
import { itemsOf, valuesOf } from '../../model/fact.ts';
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
        seen: 'The site invites visitors to act: "{label}".',
        minor: 'The site has links that invite to act (for example "{label}"), but none that stands out as the main one.',
        not_seen: 'On the pages we looked at we saw no button or link that invites visitors to do something.',
      },
      why: 'A visitor who likes what they see needs to know the next step. One plain invitation (book, order, ask for a quote) turns a look into a contact.',
      advice:
        'Choose the one thing you want most visitors to do and write it on a button with a verb: "Book a table", "Ask for a quote". Same words, same colour on every page.',
    },
    it: {
      title: 'Un invito principale chiaro',
      reasons: {
        seen: 'Il sito invita i visitatori ad agire: «{label}».',
        minor: 'Il sito ha link che invitano ad agire (per esempio «{label}»), ma nessuno spicca come principale.',
        not_seen:
          'Nelle pagine che abbiamo guardato non abbiamo visto un pulsante o un link che inviti i visitatori a fare qualcosa.',
      },
      why: 'Il visitatore a cui piace quello che vede deve sapere qual è il passo successivo. Un solo invito chiaro (prenotare, ordinare, chiedere un preventivo) trasforma uno sguardo in un contatto.',
      advice:
        'Scegliere la cosa che più vi interessa far fare e scriverla su un pulsante con un verbo: «Prenota un tavolo», «Chiedi un preventivo». Stesse parole e stesso colore in ogni pagina.',
    },
  },
  judge: ({ primaryCta, ctas }) => {
    const [main] = valuesOf(primaryCta);
    if (main) return pass('seen', { label: main.label });
    const [minor] = itemsOf(ctas);
    if (minor) return partial('minor', { label: minor.value.label }, [minor]);
    return ctas.state === 'unknown' ? null : fail('not_seen');
  },
});
