import { defineCheck } from '../../model/check.ts';
import { itemsOf } from '../../model/fact.ts';
import { firstFew } from '../first-few.ts';
import { leftoversOf } from '../leftovers-of.ts';
import { fail, notApplicable, partial, pass } from '../verdicts.ts';

/** One or two old links are a slip, as are those of pages further in; more on the home page, and the site leads nowhere. */
const A_SLIP = 2;

export default defineCheck({
  id: 'inner-links-work',
  stage: 'found',
  weight: 1,
  effort: 'hours',
  needs: ['brokenLinks'],
  uses: ['leftovers'],
  learnMore: 'https://developers.google.com/search/docs/crawling-indexing/http-network-errors',
  text: {
    en: {
      title: 'Links within the site that open',
      reasons: {
        seen: 'Every link from the pages we saw to pages and files of the site opens.',
        one: 'A link leads to a page or file of the site that answers “not found”: {links}.',
        several: '{count} links lead to pages or files of the site that answer “not found”: {links}.',
        in_menu: 'The links to missing pages that we met stand in the menu or on a button, and are told there.',
      },
      why: 'Old articles, price lists and forms that have gone cost little to find and annoy those who wanted them; search engines drop them too.',
      advice: 'Correct the address of each link, put the file back, or take the link off.',
    },
    it: {
      title: 'Link interni che si aprono',
      reasons: {
        seen: 'Ogni link delle pagine viste verso pagine e file del sito si apre.',
        one: 'Un link porta a una pagina o a un file del sito che risponde «non trovato»: {links}.',
        several: '{count} link portano a pagine o file del sito che rispondono «non trovato»: {links}.',
        in_menu: 'I link a pagine mancanti che abbiamo incontrato stanno nel menu o su un pulsante, e sono riportati lì.',
      },
      why: 'Articoli, listini e moduli spariti si trovano in fretta e infastidiscono chi li cercava; anche i motori di ricerca li tolgono.',
      advice: 'Correggere l’indirizzo di ogni link, ripristinare il file o togliere il link.',
    },
  },
  judge: ({ brokenLinks, leftovers }) => {
    const broken = itemsOf(brokenLinks);
    if (broken.length === 0) return pass('seen');
    const told = new Set(
      leftoversOf(leftovers, ['dead_menu_link', 'button_to_nowhere']).map(({ value }) => placeOf(value.target)),
    );
    const rest = broken.filter(({ value }) => !told.has(placeOf(value.url)));
    if (rest.length === 0) return notApplicable('in_menu');
    const links = firstFew(rest.map(({ value }) => value.label));
    if (rest.length === 1) return partial('one', { links }, rest);
    const several = rest.filter(({ because }) => because?.includes('home')).length > A_SLIP ? fail : partial;
    return several('several', { count: rest.length, links }, rest);
  },
});

const placeOf = (address = ''): string => address.replace(/#.*$/, '');
