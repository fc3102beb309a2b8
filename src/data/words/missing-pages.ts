import { anyOf, phrases, wholeText, wholeWords } from '../../lib/words.ts';

/** Titles and headings of "not found" pages that were answered with status 200, as whole folded lines. */
export const MISSING_PAGE_HEADLINE = wholeText({
  it: phrases`
    (?:errore 404 )?(?:pagina|sito|risorsa|file|contenuto) (?:web )?(?:non (?:trovat[oa]|disponibile|esistente|presente)|inesistente)
    (?:la |questa )?pagina (?:che (?:stai cercando|cerchi) )?non (?:e stata trovata|esiste(?: piu)?)
  `,
  en: phrases`
    (?:error |oops |sorry |404 |ooops |whoops )*(?:page|file|web ?page|site|web ?site|web site|store|shop|object) (?:was |is |could |can )?(?:not|cannot|can t|couldn t)(?: be)? found
    (?:404 )?not found(?: error)?(?: 404)?
    (?:the |this )?(?:page|site) (?:you (?:re|are|were) looking for )?(?:doesn t|does not|no longer|can t be|could not be) (?:exists?|found)
    nothing found(?: here)?
  `,
  de: phrases`
    (?:fehler 404 )?(?:(?:die |diese )?seite|datei|webseite|website) (?:wurde |konnte )?nicht gefunden(?: werden)?
  `,
  fr: phrases`
    (?:erreur 404 )?(?:la |cette )?page (?:web |non |n a pas ete |est |demandee )?(?:introuvable|trouvee|n existe pas|inexistante)
  `,
  es: phrases`
    (?:error 404 )?(?:la |esta )?pagina (?:web )?(?:no (?:encontrada|existe|disponible|se ha encontrado)|inexistente)
  `,
  all: phrases`
    (?:error(?:e)? )?(?:404|410)(?: (?:error(?:e)?|fehler|erreur))?(?: (?:page |file )?not found)?
    404 (?:\S+ ){0,4}(?:found|trovata|gefunden|introuvable|encontrada)
  `,
});

/** Lines of site builders and hosts for a site that is not there (any more). */
export const MISSING_SITE_LINE = wholeWords({
  it: phrases`
    (?:questo |il )sito (?:non esiste(?: piu)?|e stato (?:rimosso|cancellato|eliminato))
  `,
  en: phrases`
    there isn t a github pages site here
    no such app
    blog not found
    (?:this )?blog has been removed
    site not found
    no site (?:configured|found) (?:at|for) this
    this site (?:no longer exists|does not exist|doesn t exist)
    is no longer available on wordpress
    the authors have deleted this site
    the specified bucket does not exist
  `,
});

/** Lines of programs that broke while making the page. */
export const BROKEN_PAGE_LINE = anyOf(
  {
    it: phrases`
    ^si e verificato un errore critico (?:nel|sul|in questo) (?:tuo )?sito\b
    ^(?:errore nello? stabilire(?: una)?|errore di) connessione (?:a|al|con il) database\b
  `,
    en: phrases`
    ^(?:warning|notice|fatal error|parse error|deprecated)(?: uncaught)? .{3,}\bon line \d+
    ^error establishing a database connection$
    ^there has been a critical error on (?:this|your) web ?site\b
    ^could not connect to (?:mysql|the database|database)\b
    ^database (?:connection )?error\b
    ^(?:internal server error|service unavailable|bad gateway|server error in application)\b
    ^an error (?:has )?occurred\b
    ^runtime error$
  `,
    de: phrases`
    ^fehler beim aufbau einer datenbank ?verbindung$
    ^es gab einen kritischen fehler auf (?:deiner|dieser|ihrer) web ?site\b
    ^auf (?:deiner|dieser|ihrer) web ?site ist ein kritischer fehler aufgetreten\b
  `,
    fr: phrases`
    ^erreur lors de la connexion a la base de donnees$
    ^il y a eu une erreur critique sur (?:ce|votre) site\b
  `,
    es: phrases`
    ^error al establecer (?:la|una) conexion con la base de datos$
    ^ha habido un error critico en (?:esta|tu|su) web\b
    \ben (?:el|su) sitio web ha (?:habido|ocurrido) un error critico\b
  `,
  },
  's',
);

/** Title of a folder that the server lists because there is no start page. */
export const FOLDER_LISTING_HEADLINE = /^(?:index of|directory listing (?:for|of|denied)?|indice (?:di|de)|index von)(?: |$)/;

/** Titles of error pages that were answered with status 200: "Error 503 - Service Unavailable". */
export const BROKEN_PAGE_TITLE = wholeText(phrases`
  (?:error(?:e)?|fehler|erreur)? ?(?:5\d\d)(?: (?:error|fehler|errore|erreur))?(?: (?:internal server error|bad gateway|service unavailable|not implemented|gateway time ?out))?
  (?:error(?:e)? )?(?:40[01356]|429) (?:bad request|unauthorized|authorization required|forbidden|access denied|not acceptable|too many requests|method not allowed)
  (?:internal server error|bad gateway|service unavailable|gateway time ?out|http server error)
`);
