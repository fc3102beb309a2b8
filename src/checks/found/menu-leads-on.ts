import { defineCheck } from '../../model/check.ts';
import { firstFew } from '../first-few.ts';
import { leftoversOf } from '../leftovers-of.ts';
import { fail, partial, pass } from '../verdicts.ts';

/** One or two dead entries are a slip; more and the menu cannot be trusted. */
const A_SLIP = 2;

export default defineCheck({
  id: 'menu-leads-on',
  stage: 'found',
  weight: 5,
  effort: 'hours',
  needs: ['leftovers'],
  learnMore: 'https://developers.google.com/search/docs/crawling-indexing/http-network-errors',
  text: {
    en: {
      title: 'A menu whose entries open',
      reasons: {
        seen: 'The entries of the menu that we opened lead to pages that answer.',
        one: 'An entry of the menu leads to a page that does not exist: {entries}.',
        several: '{count} entries of the menu lead to pages that do not exist: {entries}.',
      },
      why: 'Whoever taps an entry and reads “page not found” does not look for the right page: they go back and open the next result.',
      advice: 'Open every entry of the menu, put the missing pages back or take the entries off.',
    },
    it: {
      title: 'Un menu con voci che si aprono',
      reasons: {
        seen: 'Le voci del menu che abbiamo aperto portano a pagine che rispondono.',
        one: 'Una voce del menu porta a una pagina che non esiste: {entries}.',
        several: '{count} voci del menu portano a pagine che non esistono: {entries}.',
      },
      why: 'Chi tocca una voce e legge «pagina non trovata» non cerca quella giusta: torna indietro e apre il risultato successivo.',
      advice: 'Aprire ogni voce del menu, ripristinare le pagine che mancano o togliere le voci.',
    },
  },
  judge: ({ leftovers }) => {
    const dead = leftoversOf(leftovers, ['dead_menu_link']);
    if (dead.length === 0) return pass('seen', {}, []);
    const entries = firstFew(dead.map(({ value }) => value.label ?? value.quote));
    if (dead.length === 1) return partial('one', { entries }, dead);
    const several = dead.length > A_SLIP ? fail : partial;
    return several('several', { count: dead.length, entries }, dead);
  },
});
