import { SECTOR_OF_SCHEMA_TYPE } from '../../data/schema-types.ts';
import { defineCheck } from '../../model/check.ts';
import { itemsOf, type Sighting } from '../../model/fact.ts';
import { leftoversOf } from '../leftovers-of.ts';
import { fail, mayHaveMore, partial, pass } from '../verdicts.ts';

/** Types that name the organisation, without the address and hours of a place. */
const ORGANISATIONS: readonly string[] = ['Organization', 'Corporation', 'OnlineBusiness', 'OnlineStore'];

export default defineCheck({
  id: 'local-business-data',
  stage: 'found',
  weight: 4,
  effort: 'hours',
  needs: ['structuredData'],
  uses: ['leftovers'],
  learnMore: 'https://developers.google.com/search/docs/appearance/structured-data/local-business',
  text: {
    en: {
      title: 'Business details that machines can read',
      reasons: {
        seen: 'The pages describe the business in a form that search engines read ({types}).',
        organisation: 'The pages describe the organisation ({types}), but not as a place with address and opening hours.',
        of_another: 'The description that search engines read is that of another firm: “{name}”.',
        not_seen: 'We saw no description of the business in the form that search engines read (“structured data”).',
      },
      why: 'With this hidden label Google, maps and assistants know your name, address, phone and opening hours for certain instead of guessing.',
      advice:
        'Add a “LocalBusiness” block (or its kind: Restaurant, Dentist, Store …) with name, address, phone, opening hours and links to your profiles. Many SEO plug-ins have a form for it; check the result with Google’s Rich Results Test.',
    },
    it: {
      title: 'Dati dell’impresa leggibili dalle macchine',
      reasons: {
        seen: 'Le pagine descrivono l’impresa in una forma che i motori di ricerca leggono ({types}).',
        organisation: 'Le pagine descrivono l’organizzazione ({types}), ma non come luogo con indirizzo e orari.',
        of_another: 'La descrizione che leggono i motori di ricerca è quella di un’altra ditta: «{name}».',
        not_seen:
          'Non abbiamo visto una descrizione dell’impresa nella forma che i motori di ricerca leggono («dati strutturati»).',
      },
      why: 'Con questa etichetta nascosta Google, mappe e assistenti conoscono con certezza nome, indirizzo, telefono e orari, invece di indovinarli.',
      advice:
        'Aggiungere un blocco «LocalBusiness» (o il tipo preciso: Restaurant, Dentist, Store …) con nome, indirizzo, telefono, orari e link ai profili. Molti plug-in SEO hanno un modulo apposito; verificare il risultato con il Test dei risultati avanzati di Google.',
    },
  },
  judge: ({ structuredData, leftovers }, { sector }) => {
    const named = (items: typeof types) => ({ types: [...new Set(items.map(({ value }) => value.type))].join(', ') });
    const others = leftoversOf(leftovers, ['other_firms_name']).filter(({ seen }) => seen.some(({ how }) => how === 'json_ld'));
    const isOthers = ({ snippet, how }: Sighting) =>
      how === 'json_ld' && others.some(({ value }) => snippet.endsWith(value.quote));
    const all = itemsOf(structuredData);
    const types = all.filter(({ seen }) => !seen.every(isOthers));
    const places = types.filter(({ value }) => SECTOR_OF_SCHEMA_TYPE.has(value.type));
    if (places.length > 0) return pass('seen', named(places), places);
    const organisations = types.filter(({ value }) => ORGANISATIONS.includes(value.type));
    const [other] = others;
    if (organisations.length === 0 && other) return fail('of_another', { name: other.value.quote }, others);
    if (organisations.length === 0) return mayHaveMore(structuredData) ? null : fail('not_seen', {}, []);
    return sector === 'manufacturing'
      ? pass('seen', named(organisations), organisations)
      : partial('organisation', named(organisations), organisations);
  },
});
