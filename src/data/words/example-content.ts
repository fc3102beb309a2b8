import { phrases, wholeWords } from '../../lib/words.ts';

/**
 * What content management systems put on a new site, as folded words: WordPress ("Hello world!"), Joomla, Drupal and builders, in the
 * languages that they are installed in.
 */

/** The text of the example post or page. */
export const EXAMPLE_CONTENT = new RegExp(
  [
    'this is your first post(?: edit or delete it)?',
    'this is an example page it s different from a blog post',
    'questo e il tuo primo articolo',
    'benvenuto in wordpress questo e',
    'questa e una pagina di esempio e diversa',
    'dies ist dein erster beitrag',
    'willkommen (?:bei|zu) wordpress dies ist',
    'dies ist eine beispiel ?seite sie unterscheidet',
    'ceci est votre premier article',
    'bienvenue (?:sur|dans) wordpress ceci est',
    'ceci est une page d exemple',
    'esta es tu primera entrada',
    'bienvenid[oa] a wordpress esta es',
    'esta es una pagina de ejemplo es diferente',
    'no front page content has been created yet',
    'getting started with joomla',
  ].join('|'),
);

/** Its title. */
export const EXAMPLE_TITLE = /^(?:hello world|ciao mondo|hallo welt|bonjour tout le monde|hola mundo)$/;

/** The slogan that nobody changed. */
export const DEFAULT_SLOGAN = wholeWords({
  it: phrases`
    (?:un nuovo sito targato|solo un altro sito) wordpress
  `,
  en: phrases`
    just another wordpress (?:site|weblog)
    another wordpress site
  `,
  de: phrases`
    (?:eine weitere|ein weiterer|nur eine weitere) wordpress (?:website|webseite|site|blog)
  `,
  fr: phrases`
    (?:un site utilisant|un autre site) wordpress
  `,
  es: phrases`
    (?:otro sitio (?:realizado con|mas de)|solo otro sitio de|otro sitio de|otro sitio) wordpress
  `,
});
