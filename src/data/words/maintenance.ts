import { phrases, wholeWords } from '../../lib/words.ts';

/** How a notice in running words says that a website is being worked on. Tested against folded words. */
export interface MaintenanceWords {
  readonly language: string;
  /** What is being done. */
  readonly work: RegExp;
  /** To what: the website itself. */
  readonly site: RegExp;
  /** When to come back, or that it cannot be reached now. */
  readonly back: RegExp;
  readonly sorry: RegExp;
  /** That it goes on at this moment. */
  readonly now: RegExp;
}

/** A work word alone is a service that people sell ("Manutenzione caldaie"): that it is the site's own has to be said with it. */
export const MAINTENANCE_WORDS: readonly MaintenanceWords[] = [
  {
    language: 'it',
    work: wholeWords(phrases`
      manutenzione
      manutentiv[oaie]
      lavori (?:di|in corso|sul)
      in lavorazione
      stiamo (?:lavorando|aggiornando|rinnovando|sistemando|migliorando)
      aggiornament[oi]
      rinnovamento
      restyling
      ristrutturazione
      allestimento
      costruzione
    `),
    site: /\b(?:(?:del|sul|nel|il|al|nostro|questo|nuovo) (?:(?:nostro|nuovo) )?(?:sito|portale|e ?commerce|negozio online)|sito (?:web|internet)|pagine web)\b/,
    back: wholeWords(phrases`
      torn(?:ate|a|iamo|eremo|eremo presto)
      (?:a|molto) presto
      saremo (?:di nuovo )?(?:online|on line|operativi|disponibili|attivi)
      riprova(?:te)?
      a breve
      tra qualche (?:ora|giorno|minuto)
      di nuovo online
      nuovamente (?:online|disponibile|attivo|raggiungibile)
      non (?:raggiungibile|disponibile|accessibile)
    `),
    sorry: /\b(?:scus(?:ate|a|arci)|ci scusiamo|disagio|inconveniente|pazienza)\b/,
    now: /\b(?:stiamo|e (?:attualmente |momentaneamente |temporaneamente )?in|in corso|programmat[ao]|al momento|in questo momento|attualmente|momentaneamente|temporaneamente|oggi)\b/,
  },
  {
    language: 'en',
    work: wholeWords(phrases`
      maintenance
      (?:work(?:ed|ing)?|works) (?:on|done|is being done|being done)
      being (?:updated|upgraded|improved|rebuilt|redesigned|refreshed|renovated|constructed|moved)
      (?:updating|upgrading|improving|rebuilding|redesigning|refreshing|moving)
      under construction
    `),
    site: /\b(?:(?:our|the|this|new) (?:new )?(?:web ?site|web ?page|online (?:shop|store)|web ?shop|home ?page)|(?:our|this) (?:site|page))\b/,
    back: wholeWords(phrases`
      (?:come|check|call|look in|visit us|try|be) (?:back|again)
      back (?:soon|shortly|online|later|up|in)
      again (?:soon|later|tomorrow|in a)
      return(?:ing)? (?:soon|shortly|later)
      shortly
      online again
      see you soon
      unavailable
      offline
      not (?:available|reachable)
    `),
    sorry: /\b(?:sorry|apologi[sz]e|apologies|inconvenience|bear with us|patience)\b/,
    now: /\b(?:is|are|re|being|currently|today|at the moment|right now|undergoing|scheduled|temporarily)\b/,
  },
  {
    language: 'de',
    work: wholeWords(phrases`
      wartung(?:s\w*)?
      gewartet
      gearbeitet
      arbeiten (?:gerade |derzeit |zurzeit |momentan |im moment |fleissig )*an
      uberarbeit\w*
      aktualisier\w*
      umgebaut
      umbau
      erneuert
      modernisiert
      aufgefrischt
      umgestellt
      update
    `),
    site: /\b(?:(?:unsere[rm]?|diese[rm]?|der|die|an der|neue[rn]?) (?:neue[rn]? )?(?:web ?site|web ?seite|homepage|internetseite|seite|internetauftritt|online ?shop|webauftritt)|internetauftritts?)\b/,
    back: /\b(?:bald|gleich|in kurze|demnachst|spater|morgen|wieder (?:da|online|erreichbar|verfugbar|fur sie)|zuruck|versuchen sie es|schauen sie|nicht (?:erreichbar|verfugbar|online)|offline)\b/,
    sorry: /\b(?:entschuldig\w*|unannehmlichkeit\w*|um (?:etwas )?geduld|verstandnis|sorry)\b/,
    now: /\b(?:wird|werden|momentan|derzeit|zurzeit|zur zeit|gerade|im moment|aktuell|wir arbeiten|arbeiten wir|vorubergehend|geplante)\b/,
  },
  {
    language: 'fr',
    work: /\b(?:maintenance|travaux|mis(?:e)? a jour|mettons a jour|refonte|en (?:cours d )?evolution|ameliorons|renovation|nous travaillons|intervention technique|chantier)\b/,
    site: /\b(?:(?:notre|le|du|ce|nouveau|sur le) (?:nouveau )?(?:site|portail)|(?:notre|la) (?:page|boutique en ligne)|site (?:web|internet))\b/,
    back: wholeWords(phrases`
      revenez
      revenons
      (?:de|tres vite de) retour
      a (?:tres )?bientot
      tres vite
      prochainement
      plus tard
      reessay\w*
      dans (?:quelques|un) (?:heures|minutes|jours|instant)
      a nouveau (?:en ligne|disponible|accessible)
      indisponible
      inaccessible
      hors ligne
    `),
    sorry: /\b(?:desole\w*|excus\w*|gene occasionnee|desagrement\w*|patience|patienter|comprehension)\b/,
    now: /\b(?:est|sommes|en cours|actuellement|en ce moment|momentanement|temporairement|nous (?:effectuons|travaillons|procedons)|programmee?)\b/,
  },
  {
    language: 'es',
    work: /\b(?:mantenimiento|obras|mejoras|actualiza\w*|reformas?|renova\w*|estamos (?:trabajando|mejorando)|remodela\w*|tareas (?:de|tecnicas))\b/,
    site: /\b(?:(?:nuestr[oa]|el|la|del|est[ae]|nuev[oa]) (?:nuev[oa] )?(?:sitio|pagina|web|portal|tienda (?:online|en linea))|sitio web|pagina web)\b/,
    back: wholeWords(phrases`
      vuelv[ae]n?
      volve(?:mos|remos|r)
      regres\w*
      (?:muy |hasta )pronto
      mas tarde
      en (?:breve|unas horas|unos minutos|unos dias)
      de vuelta
      de nuevo (?:en linea|disponible)
      intent\w* (?:de nuevo|mas tarde)
      no (?:disponible|accesible)
      fuera de (?:servicio|linea)
    `),
    sorry: /\b(?:disculp\w*|perdon\w*|molestias?|lamentamos|sentimos|paciencia)\b/,
    now: /\b(?:estamos|esta|en estos momentos|en este momento|actualmente|temporalmente|momentaneamente|programad[oa])\b/,
  },
];
