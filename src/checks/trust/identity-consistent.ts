import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { fail, partial, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'identity-consistent',
  stage: 'trust',
  weight: 5,
  effort: 'minutes',
  needs: ['identity'],
  learnMore: 'https://support.google.com/business/answer/3038177',
  text: {
    en: {
      title: 'The same details on the site and in the list',
      reasons: {
        seen: 'What the site says matches what the list says about the business.',
        name_only: 'Name or domain fit what the list says; the list gives no contacts to compare with.',
        partly: 'Little on the site matches what the list says about the business; name and contacts may have changed.',
        not_seen: 'On the pages we looked at we saw nothing that matches the name and contacts in the list.',
      },
      why: 'When name, phone and address are the same everywhere (site, maps, registers, social profiles), search engines and customers know that it is you.',
      advice:
        'Write name, address and phone on the site exactly as in your Google Business Profile and in the business register, and correct whichever is out of date.',
    },
    it: {
      title: "Gli stessi dati sul sito e nell'elenco",
      reasons: {
        seen: "Quello che dice il sito corrisponde ai dati dell'impresa nell'elenco.",
        name_only: "Nome o dominio corrispondono all'elenco, che non riporta altri recapiti con cui confrontare.",
        partly: "Poco di ciò che dice il sito corrisponde ai dati nell'elenco; nome e recapiti potrebbero essere cambiati.",
        not_seen: "Nelle pagine che abbiamo guardato non abbiamo visto nulla che corrisponda al nome e ai recapiti dell'elenco.",
      },
      why: 'Quando nome, telefono e indirizzo sono uguali ovunque (sito, mappe, registri, profili social), motori di ricerca e clienti capiscono che siete voi.',
      advice:
        "Scrivere sul sito nome, indirizzo e telefono proprio come nel Profilo dell'attività su Google e nel registro delle imprese, e correggere quelli non aggiornati.",
    },
  },
  judge: ({ identity }, { business }) => {
    if (identity.state === 'no') return fail('not_seen');
    if (valuesOf(identity).some(({ strength }) => strength === 'strong')) return pass('seen');
    const comparable = [business.phone, business.email, business.vatNumber, business.street].some(Boolean);
    return comparable ? partial('partly') : pass('name_only');
  },
});
