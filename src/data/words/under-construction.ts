import { anyOf, phrases, wholeWords } from '../../lib/words.ts';
import type { StateSign } from './page-state-signs.ts';

const SITE_EN = '(?:web ?site|site|web ?page|page|home ?page|shop|store|blog|portal)';
const SITE_IT = '(?:sito|sito web|sito internet|pagina|pagina web|home ?page|portale|negozio|shop|e commerce|blog)';
const SITE_DE =
  '(?:web ?seite|web ?site|internetseite|internetprasenz|internetauftritt|webprasenz|homepage|seite|shop|onlineshop|prasenz)';
const SITE_FR = '(?:site|site web|site internet|page|boutique|page web)';
const SITE_ES = '(?:sitio|sitio web|pagina|pagina web|web|tienda|portal)';

/** "We are not ready yet" and "we are being repaired" in five languages. `Manutenzione` alone is a service that people sell. */
export const UNDER_CONSTRUCTION_SIGNS: readonly StateSign[] = [
  // English
  {
    where: 'headline',
    says: new RegExp(
      String.raw`\b${SITE_EN} (?:is |are |currently |still |temporarily |now )*(?:(?:under|undergoing|down for|offline for|closed for) (?:\S+ )?(?:construction|maintenance|development)|in maintenance)\b`,
    ),
  },
  {
    where: 'headline',
    says: new RegExp(
      String.raw`\b(?:new )?${SITE_EN} (?:is |are |will be |currently |being |launching |live |here |opens? |under )*(?:coming soon|on its way|launching soon|being (?:updated|built|rebuilt|redesigned|developed)|(?:temporarily )?(?:down|offline|unavailable)|back soon|(?:up|online|ready|live) soon)\b`,
    ),
  },
  {
    where: 'headline',
    says: anyOf(phrases`
      \bwe (?:are|re) (?:currently |still |now )?(?:under (?:construction|maintenance)|undergoing (?:\S+ )?maintenance|working (?:hard )?(?:on|to) (?:\S+ ){0,4}(?:web ?site|site))\b
      \b(?:unavailable|down|offline) for (?:scheduled )?maintenance\b
      ^under (?:construction|maintenance)\b
      ^future home of\b
    `),
  },
  {
    where: 'alone',
    says: wholeWords(phrases`
      coming soon
      launching soon
      opening soon
      under construction
      work in progress
      maintenance mode
      maintenance (?:notice|in progress)
      (?:server|system|planned|ongoing|website|site) maintenance
      we ll be (?:right )?back(?: (?:soon|shortly))?
      we will be (?:right )?back(?: (?:soon|shortly))?
      be (?:right )?back soon
      stay tuned
      something (?:\S+ )?is coming
      down for maintenance
      site offline
    `),
  },
  // Italian
  {
    where: 'headline',
    says: new RegExp(
      String.raw`\b${SITE_IT} (?:web |internet |e |al momento |momentaneamente |temporaneamente |attualmente |ancora |in fase di |in corso di )*(?:in |via di |fase di |corso di )*(?:costruzione|manutenzione|allestimento|aggiornamento|lavorazione|rifacimento|preparazione|ristrutturazione|sviluppo|restyling|realizzazione)\b`,
    ),
  },
  {
    where: 'headline',
    says: new RegExp(
      String.raw`\b(?:nuovo )?${SITE_IT} (?:web |internet |sara |e |a |al piu |presto |momentaneamente |temporaneamente |attualmente )*(?:in arrivo|presto|a breve|online|on line|disponibile|non disponibile|non raggiungibile|offline|fuori servizio|chiuso) ?(?:presto|a breve|al piu presto|per manutenzione|prossimamente)\b`,
    ),
  },
  {
    where: 'headline',
    says: new RegExp(
      String.raw`\bstiamo (?:\S+ )?(?:lavorando (?:\S+ ){0,3}${SITE_IT}|(?:aggiornando|costruendo|realizzando|allestendo|rinnovando|preparando) (?:\S+ ){0,2}${SITE_IT})\b|\b(?:saremo|torneremo|torniamo|tornimo|siamo) (?:\S+ ){0,3}(?:on ?line|on line)\b|\bmanutenzione in corso\b`,
    ),
  },
  {
    where: 'alone',
    says: wholeWords(phrases`
      in costruzione
      in manutenzione
      in allestimento
      in aggiornamento
      manutenzione (?:attiva|in corso)
      lavori in corso
      prossimamente
      a breve on ?line
      presto on ?line
      on ?line a breve
      prossima apertura
      torniamo (?:presto|subito)
      torneremo presto
      stiamo lavorando per voi
    `),
  },
  // German
  {
    where: 'headline',
    says: new RegExp(
      String.raw`\b${SITE_DE} (?:befindet sich |wird |ist |derzeit |gerade |zurzeit |zur zeit |momentan |noch |aktuell |sich )*(?:im (?:aufbau|umbau|entstehen|wartungsmodus)|in (?:arbeit|bearbeitung|wartung|entstehung|uberarbeitung|kurze)|unter konstruktion|uberarbeitet|gewartet|aktualisiert|neu (?:gestaltet|aufgebaut)|nicht (?:verfugbar|erreichbar))\b`,
    ),
  },
  {
    where: 'headline',
    says: /\bhier entsteht\b|\bwir arbeiten (?:\S+ ){0,4}(?:web ?seite|web ?site|homepage|internetauftritt|seite)\b|\bneue (?:web ?seite|web ?site|homepage) (?:\S+ ){0,3}(?:bald|demnachst|in kurze|im aufbau)\b/,
  },
  {
    where: 'alone',
    says: wholeWords(phrases`
      im aufbau
      im umbau
      wartungsmodus
      wartungsarbeiten(?: laufen)?
      in kurze (?:online|verfugbar|mehr)
      demnachst(?: (?:online|hier|verfugbar))?
      bald (?:online|verfugbar|wieder (?:da|online|verfugbar))
      in bearbeitung
      wir sind (?:bald|gleich|in kurze) (?:wieder )?(?:da|zuruck|online|fur sie da)
    `),
  },
  // French
  {
    where: 'headline',
    says: new RegExp(
      String.raw`\b${SITE_FR} (?:est |web |internet |actuellement |momentanement |temporairement |encore |toujours |en cours de )*(?:en )?(?:cours de )?(?:construction|maintenance|travaux|refonte|developpement|preparation|creation)\b`,
    ),
  },
  {
    where: 'headline',
    says: new RegExp(
      String.raw`\b(?:nouveau )?${SITE_FR} (?:web |internet |est |sera |arrive |ouvre |actuellement |temporairement |momentanement )*(?:bientot|prochainement|indisponible|hors ligne|de retour bientot)\b|\bnous (?:travaillons|preparons) (?:\S+ ){0,4}site\b|\bmaintenance en cours\b`,
    ),
  },
  {
    where: 'alone',
    says: wholeWords(phrases`
      en construction
      en maintenance
      en travaux
      travaux en cours
      bientot(?: (?:en ligne|disponible|de retour|ouvert|la))?
      prochainement(?: en ligne)?
      ouverture prochaine
      nous (?:revenons|serons de retour) (?:tres )?(?:bientot|vite)
      arrive bientot
    `),
  },
  // Dutch and Portuguese
  {
    where: 'headline',
    says: /\b(?:web ?site|webshop|site|pagina|webwinkel) (?:is |wordt |momenteel |tijdelijk |nog )*(?:in |onder )(?:onderhoud|aanbouw|constructie|ontwikkeling|opbouw)\b/,
  },
  {
    where: 'headline',
    says: /\b(?:site|pagina|loja|portal) (?:esta |em |temporariamente |de momento )*(?:manutencao|construcao|remodelacao|desenvolvimento)\b/,
  },
  // Spanish
  {
    where: 'headline',
    says: new RegExp(
      String.raw`\b${SITE_ES} (?:web |esta |se encuentra |actualmente |temporalmente |todavia |aun )*(?:en |bajo )(?:proceso de )?(?:construccion|mantenimiento|obras|desarrollo|remodelacion|reparacion|creacion)\b`,
    ),
  },
  {
    where: 'headline',
    says: new RegExp(
      String.raw`\b(?:nuev[oa] )?${SITE_ES} (?:web |estara |esta |llega |abre )*(?:proximamente|muy pronto|no disponible|fuera de servicio)\b|\bestamos (?:\S+ )?(?:trabajando|construyendo|renovando|actualizando|mejorando) (?:\S+ ){0,4}(?:sitio|pagina|web|tienda)\b`,
    ),
  },
  {
    where: 'alone',
    says: wholeWords(phrases`
      en construccion
      en mantenimiento
      en obras
      proximamente(?: en linea| online)?
      muy pronto
      volvemos (?:pronto|enseguida)
      volveremos (?:pronto|en breve)
      pronto estaremos (?:\S+ ){0,2}(?:vuelta|linea)
      estamos trabajando para (?:ti|usted|vosotros)
    `),
  },
];

/** Words that may stand beside `alone` signs without turning them to something else ("case in costruzione" are houses). */
export const NEUTRAL_WORDS: ReadonlySet<string> = new Set(
  (
    'our new website web site page homepage online store shop is are we the a very with something great here and soon stay tuned please check again us back later still currently now under ' +
    'il la lo nostro nuovo nostra nuova sito web internet pagina e online on line presto a breve per voi siamo sara con ancora al momento qui stiamo ' +
    'unsere neue webseite website homepage seite ist sind wir die der hier noch fur sie bald online ' +
    'notre nouveau site internet est sera la le en ligne tres nous page ' +
    'nuestro nuestra nuevo nueva sitio pagina web esta estamos muy en linea el la tienda'
  ).split(' '),
);

/** Names of the picture that is all such a page may show. */
export const UNDER_CONSTRUCTION_PICTURE = wholeWords({
  it: phrases`
    lavori ?in ?corso
    in ?costruzione
    sito ?in ?(?:costruzione|allestimento|manutenzione)
  `,
  en: phrases`
    under ?construction
    coming ?soon
    work ?in ?progress
    site ?maintenance
  `,
  de: phrases`
    baustelle
  `,
  fr: phrases`
    en ?construction
  `,
  es: phrases`
    en ?construccion
  `,
});
