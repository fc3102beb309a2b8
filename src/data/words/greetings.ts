/** Words of titles and headings that greet or name a part of a site: they are nobody's name. Folded, five languages. */
export const GREETING_WORDS: ReadonlySet<string> = new Set(
  (
    'home homepage page pagina index untitled senza titolo default site sito website web ufficiale official officiel oficial offizielle ' +
    'benvenuti benvenuto benvenuta welcome willkommen bienvenue bienvenido bienvenidos startseite accueil inicio principale ' +
    'negozio shop store boutique studio nel nella sul della nous votre notre im der die das ' +
    'contatti contattaci contact contacts kontakt chi siamo about uns noi nous nosotros servizi services leistungen servicios prodotti ' +
    'products produkte produits productos online nostri nostro nostra nostre our unsere nuestro prenota news blog'
  ).split(' '),
);
