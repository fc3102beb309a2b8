import { anyPhrase } from '../../lib/any-phrase.ts';
import { expression, phrases } from '../../lib/words.ts';

/** Words of what nobody took off a site, in five languages; folded unless said otherwise. */

/** The filler of designers: its first words, and words that stand in no language. */
export const LOREM_IPSUM = /\blorem ipsum dolor\b|\b(?:consectetu[er]r?|consectetur) adipi[sc]{1,3}ing elit\b/;

export const STARTS_WITH_LOREM = /^(?:\d+ )?lorem ipsum dolor\b/;

/** Titles that programs and builders give to a page, as the whole title or one of its parts. */
export const DEFAULT_TITLES: ReadonlySet<string> = new Set([
  'untitled document',
  'untitled page',
  'untitled',
  'documento senza titolo',
  'unbenanntes dokument',
  'document sans titre',
  'documento sin titulo',
  'site title',
  'your site title',
  'titolo del sito',
  'website title',
  'page title',
  'my site',
  'my website',
  'my wordpress blog',
  'my blog',
  'mysite',
  'il mio sito',
  'meine website',
  'mon site',
  'mi sitio web',
  'react app',
  'vite app',
  'vite react',
  'vite react ts',
  'create next app',
  'next js app',
  'nuxt app',
  'vue app',
  'angular app',
  'new tab',
  'new page',
  'nuova pagina',
  'redirecting',
  'document',
  'your company name',
  'company name',
  'nome azienda',
  'your business name',
  'business name',
  'joomla',
  'my shop',
  'my store',
]);

/** Pages that a program makes as an example, as the name of a link. */
export const EXAMPLE_PAGE = anyPhrase([
  'sample page',
  'pagina di esempio',
  'pagina d esempio',
  'beispiel seite',
  'page d exemple',
  'pagina de ejemplo',
  'hello world',
  'ciao mondo',
  'hallo welt',
  'bonjour tout le monde',
  'hola mundo',
]);

const OWNERS = {
  it: phrases`
    nome (?:dell )?azienda
    (?:la )?tua azienda
    il tuo (?:sito|nome)
  `,
  en: phrases`
    your (?:company|business|brand|website|site|name)(?: name| here)?
    company name
    business name
  `,
  de: phrases`
    firmenname
    ihre? (?:firma|firmenname)
    musterfirma
    mustermann gmbh
  `,
  fr: phrases`
    nom de (?:l |votre )?(?:entreprise|societe)
    votre (?:entreprise|societe|nom)
  `,
  es: phrases`
    nombre de (?:la |tu )?empresa
    tu empresa
  `,
};

/** Company names of a template. */
export const EXAMPLE_COMPANY = expression('iu')`(?:©|copyright|\(c\))[^\p{L}]{0,30}(?:all rights reserved )?${OWNERS}(?!\p{L})`;
