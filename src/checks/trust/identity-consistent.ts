import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { turnedDown } from '../turned-down.ts';
import { fail, partial, pass } from '../verdicts.ts';

/** What differs though something else fits, the plainest mistake first. */
const DIFFERENCES = [
  ['other_data', 'data_differ', fail],
  ['other_vat', 'vat_differs', partial],
  ['other_name', 'name_differs', partial],
  ['other_company', 'company_differs', partial],
  ['other_town', 'town_differs', partial],
  ['other_address', 'address_differs', partial],
  ['other_phone', 'phone_differs', partial],
  ['other_domain', 'domain_differs', partial],
] as const;

export default defineCheck({
  id: 'identity-consistent',
  stage: 'trust',
  weight: 5,
  effort: 'minutes',
  needs: ['identity'],
  learnMore: 'https://support.google.com/business/answer/3038177',
  text: {
    en: {
      title: 'The same details on the site as elsewhere',
      reasons: {
        seen: 'What the site says matches what we knew of the business beforehand.',
        data_differ: 'The data for search engines say {row}, the page says {site}.',
        phone_differs: 'The telephone known to us ({row}) stands nowhere on the site, which shows {site}.',
        vat_differs: 'The VAT number on the site ({site}) is not the one known to us ({row}).',
        name_differs: 'The site calls itself “{site}”; the name known to us ({row}) stands nowhere on it.',
        address_differs: 'The site gives {site}; the address known to us ({row}) stands nowhere on it.',
        domain_differs: 'The address known to us ({row}) leads on to another domain: {site}.',
        company_differs: 'The company line of the site names “{site}”; the details known to us say “{row}”.',
        town_differs: 'The site gives an address in {site}; {row}, the town known to us, stands nowhere on it.',
        name_only: 'Name or domain fit what we knew of the business; we had no contacts to compare with.',
        partly: 'Little on the site matches what we knew of the business; name and contacts may have changed.',
        not_seen: 'On the pages we looked at we saw nothing that matches the name and contacts known to us.',
      },
      why: 'When name, phone and address are the same everywhere (site, maps, registers, social profiles), search engines and customers know that it is you.',
      advice:
        'Write name, address and phone on the site exactly as in your Google Business Profile and in the business register, and correct whichever is out of date.',
    },
    it: {
      title: 'Gli stessi dati sul sito e altrove',
      reasons: {
        seen: 'Quello che dice il sito corrisponde a ciò che già si sapeva dell’impresa.',
        data_differ: 'I dati per i motori di ricerca dicono {row}, la pagina dice {site}.',
        phone_differs: 'Il telefono che ci risulta ({row}) non compare sul sito, che mostra {site}.',
        vat_differs: 'La partita IVA sul sito ({site}) non è quella che ci risulta ({row}).',
        name_differs: 'Il sito si presenta come «{site}»; il nome che ci risulta ({row}) non vi compare.',
        address_differs: 'Il sito indica {site}; l’indirizzo che ci risulta ({row}) non vi compare.',
        domain_differs: 'L’indirizzo che ci risulta ({row}) porta a un altro dominio: {site}.',
        company_differs: 'La riga societaria del sito nomina «{site}»; a noi risulta «{row}».',
        town_differs: 'Il sito indica un indirizzo a {site}; {row}, la città che ci risulta, non vi compare.',
        name_only: 'Nome o dominio corrispondono a quelli che conoscevamo; non avevamo altri recapiti con cui confrontare.',
        partly: 'Poco di ciò che dice il sito corrisponde ai dati che avevamo; nome e recapiti potrebbero essere cambiati.',
        not_seen: 'Nelle pagine esaminate non abbiamo visto nulla che corrisponda al nome e ai recapiti che avevamo.',
      },
      why: 'Quando nome, telefono e indirizzo sono uguali ovunque (sito, mappe, registri, profili social), motori di ricerca e clienti capiscono che siete voi.',
      advice:
        'Scrivere sul sito nome, indirizzo e telefono proprio come nel Profilo dell’attività su Google e nel registro delle imprese, e correggere quelli non aggiornati.',
    },
  },
  judge: ({ identity }, { business }) => {
    if (identity.state === 'no') return fail('not_seen');
    const strong = valuesOf(identity).some(({ strength }) => strength === 'strong');
    for (const [why, reason, say] of DIFFERENCES) {
      // a firm may trade under another name than it is registered under
      if (why === 'other_name' && strong) continue;
      const [differs] = turnedDown(identity, why);
      const [row = '', site = ''] = differs?.value.split(' ≠ ') ?? [];
      if (differs) return say(reason, { row, site }, [differs]);
    }
    if (strong) return pass('seen');
    const comparable = [business.phone, business.email, business.vatNumber, business.street].some(Boolean);
    return comparable ? partial('partly') : pass('name_only');
  },
});
