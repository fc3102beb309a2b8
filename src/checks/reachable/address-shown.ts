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
      advice:
        'Write street, postcode and town at the foot of every page, exactly as in your Google Business Profile, so that maps and customers find the same place.',
    },
    it: {
      title: "L'indirizzo sul sito",
      reasons: {
        seen: "Il sito mostra l'indirizzo: {address}.",
        not_seen: "Nelle pagine che abbiamo guardato non abbiamo visto un indirizzo dell'impresa.",
      },
      why: "Le persone vogliono sapere dove siete prima di venire, e con chi hanno a che fare prima di pagare. Nell'Unione europea anche le regole sui servizi online chiedono l'indirizzo.",
      advice:
        "Scrivere via, CAP e comune a piè di ogni pagina, proprio come nel vostro Profilo dell'attività su Google, così mappe e clienti trovano lo stesso posto.",
    },
  },
  judge: ({ address }) =>
    address.state === 'yes' ? pass('seen', { address: valuesOf(address)[0]?.text ?? '' }) : fail('not_seen'),
});
