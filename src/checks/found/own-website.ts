import { defineCheck } from '../../model/check.ts';
import { sightOf } from '../../model/outcome.ts';
import { fail, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'own-website',
  stage: 'found',
  weight: 10,
  effort: 'professional',
  needs: [],
  uses: ['ownDomain'],
  withoutSite: true,
  learnMore: 'https://developers.google.com/search/docs/fundamentals/get-on-google',
  text: {
    en: {
      title: 'A working website of its own',
      reasons: {
        works: 'A website of the business answered and could be looked at.',
        no_website: 'No website was given for this business, and we know of none.',
        social_only: 'The address given as website is a social profile; we know of no site of the business behind it.',
        third_party: 'The address given as website is a page on somebody else’s portal, not a site of the business.',
        hijacked: 'At the address there is something that has nothing to do with the business.',
        parked: 'The address leads to a placeholder page of a parked domain, not to a site of the business.',
        under_construction: 'The address answers with an “under construction” page; the site itself cannot be seen yet.',
        hosting_default: 'The address answers with the default page of the hosting provider; no site has been put there yet.',
        suspended: 'The provider shows a page that says the site is suspended.',
        empty: 'The address answers, but with a page that has practically no content.',
        could_not_look: 'We could not look at the website, so we do not say how it is.',
      },
      why: 'A website is the one place online that belongs to the business. Posts, adverts, maps and business cards all need somewhere to lead to, and a customer finds offer, opening hours and contacts there in one place.',
      advice:
        'Start small: one page with what you do, for whom, where, when you are open and how to reach you, on a domain registered in the business’s name. A site builder is enough for a first version; a professional makes sense when you want to sell or take bookings.',
    },
    it: {
      title: 'Un sito proprio che funziona',
      reasons: {
        works: 'Un sito dell’impresa ha risposto e si è potuto guardare.',
        no_website: 'Per questa impresa non è indicato alcun sito e non ne conosciamo nessuno.',
        social_only: 'L’indirizzo indicato come sito è un profilo social; non conosciamo un sito dell’impresa.',
        third_party: 'L’indirizzo indicato come sito è una pagina sul portale di qualcun altro, non un sito dell’impresa.',
        hijacked: 'All’indirizzo c’è qualcosa che con l’impresa non ha nulla a che fare.',
        parked: 'L’indirizzo porta alla pagina segnaposto di un dominio parcheggiato, non a un sito dell’impresa.',
        under_construction: 'L’indirizzo risponde con una pagina «in costruzione»: il sito vero e proprio non si vede ancora.',
        hosting_default:
          'L’indirizzo risponde con la pagina predefinita del fornitore di hosting: il sito non è ancora stato pubblicato.',
        suspended: 'Il fornitore mostra una pagina che dice che il sito è sospeso.',
        empty: 'L’indirizzo risponde, ma con una pagina praticamente senza contenuto.',
        could_not_look: 'Non siamo riusciti a guardare il sito, quindi non diciamo com’è.',
      },
      why: 'Il sito è l’unico posto online che appartiene all’impresa. Post, annunci, mappe e biglietti da visita devono portare da qualche parte, e lì il cliente trova in un solo posto offerta, orari e contatti.',
      advice:
        'Cominciare in piccolo: una pagina con che cosa fate, per chi, dove, quando siete aperti e come contattarvi, su un dominio registrato a nome dell’impresa. Per una prima versione basta un servizio per creare siti; un professionista serve quando si vuole vendere o ricevere prenotazioni.',
    },
  },
  judge: (_facts, { business, outcome }) => {
    if (business.problem !== null || sightOf(outcome) === 'not_seen') return { verdict: 'unknown', reason: 'could_not_look' };
    switch (outcome) {
      case 'no_website':
      case 'social_only':
      case 'third_party':
      case 'parked':
      case 'under_construction':
      case 'hosting_default':
      case 'suspended':
      case 'empty':
      case 'hijacked':
        return fail(outcome);
      default:
        return pass('works');
    }
  },
});
