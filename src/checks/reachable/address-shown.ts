import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { fail, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'address-shown',
  stage: 'reachable',
  weight: 5,
  effort: 'minutes',
  needs: ['address'],
  learnMore: 'https://eur-lex.europa.eu/eli/dir/2000/31/oj',
  text: {
    en: {
      title: 'The address on the site',
      reasons: {
        seen: 'The site shows the address: {address}.',
        not_seen: 'On the pages we looked at we saw no address of the business.',
      },
      why: 'People want to know where you are before they come, and whom they deal with before they pay. In the European Union the rules for online services also ask for the address.',
      whySector: {
        restaurant:
          'People choose a place near where they are going to be. Without a street they cannot tell, and the map on their phone cannot take them there.',
        lodging:
          'Guests choose by place: how far to the sea, the station, the fair. Without an address they look elsewhere, or ask the portal.',
        shop: 'People want to know whether you are on their way and whether they can park before they set out.',
        crafts:
          'People prefer somebody near: the town tells whether you come out to them, and that there is a real workshop behind the number.',
        health:
          'Patients need to know how to reach you, whether there is a lift and where to park, often for somebody they accompany.',
      },
      advice:
        'Write street, postcode and town at the foot of every page, exactly as in your Google Business Profile, so that maps and customers find the same place.',
    },
    it: {
      title: 'L’indirizzo sul sito',
      reasons: {
        seen: 'Il sito mostra l’indirizzo: {address}.',
        not_seen: 'Nelle pagine esaminate non abbiamo visto un indirizzo dell’impresa.',
      },
      why: 'Le persone vogliono sapere dove siete prima di venire, e con chi hanno a che fare prima di pagare. Nell’Unione europea anche le regole sui servizi online chiedono l’indirizzo.',
      whySector: {
        restaurant:
          'Si sceglie un locale vicino a dove si sarà. Senza la via non si capisce, e il navigatore del telefono non può portarci nessuno.',
        lodging:
          'L’ospite sceglie per posizione: quanto dista il mare, la stazione, la fiera. Senza indirizzo guarda altrove, o lo chiede al portale.',
        shop: 'Prima di uscire si vuole sapere se siete di strada e se si parcheggia.',
        crafts: 'Si preferisce chi è vicino: il comune dice se arrivate fin lì, e che dietro al numero c’è una bottega vera.',
        health:
          'I pazienti devono sapere come arrivare, se c’è l’ascensore e dove parcheggiare, spesso per la persona che accompagnano.',
      },
      advice:
        'Scrivere via, CAP e comune a piè di ogni pagina, proprio come nel vostro Profilo dell’attività su Google, così mappe e clienti trovano lo stesso posto.',
    },
  },
  judge: ({ address }) =>
    address.state === 'yes' ? pass('seen', { address: valuesOf(address)[0]?.text ?? '' }) : fail('not_seen'),
});
