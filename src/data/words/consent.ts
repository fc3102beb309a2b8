import { anyOf, expression, phrases } from '../../lib/words.ts';

/** Words of consent banners, folded (see `fold`), by language; pieces of expressions over whole words (see `anyPhrase`). */
export const CONSENT_WORDS = {
  /** On the buttons of consent banners. */
  decides: {
    it: [
      '(accetta|accetto|accettare|rifiuta|rifiuto|rifiutare|acconsento|consento|ho capito|ok|va bene|capito|chiudi|nega|personalizza|preferenze|solo necessari|solo tecnici|continua senza accettare)( \\w+){0,3}',
    ],
    en: [
      '(accept|i accept|agree|i agree|allow|reject|refuse|decline|deny|got it|i understand|ok|okay|dismiss|manage|only necessary|necessary only|essential only|no thanks)( \\w+){0,3}',
    ],
    de: [
      '(akzeptieren|akzeptiere|zustimmen|zustimmung|ablehnen|verstanden|einverstanden|alle akzeptieren|nur notwendige|einstellungen|auswahl|erlauben)( \\w+){0,3}',
      '(alle|alles|cookies?) (akzeptieren|ablehnen|erlauben|zulassen)',
    ],
    fr: [
      '(accepter|j accepte|tout accepter|tout refuser|refuser|je refuse|j ai compris|compris|d accord|continuer sans accepter|parametrer|personnaliser)( \\w+){0,3}',
    ],
    es: ['(aceptar|acepto|rechazar|rechazo|entendido|de acuerdo|configurar|permitir|denegar|solo necesarias)( \\w+){0,3}'],
  },
  /** On buttons that refuse: a choice is offered. */
  refuses: {
    it: ['(rifiut\\w+|nega|solo (necessari|tecnici|essenziali)|continua senza accettare|personalizza|preferenze)'],
    en: ['(reject|refuse|decline|deny|(only )?(necessary|essential)( only)?|no thanks|manage|preferences|settings|customi[sz]e)'],
    de: ['(ablehnen|nur (notwendige|essenzielle|technisch \\w+)|einstellungen|auswahl)'],
    fr: ['(refuser|je refuse|tout refuser|continuer sans accepter|parametrer|personnaliser)'],
    es: ['(rechaz\\w+|denegar|solo (necesarias|tecnicas|esenciales)|configurar|preferencias)'],
  },
  /** What the sentence around them speaks of. */
  about: {
    all: ['cookies?', 'gdpr|rgpd|dsgvo'],
    it: ['consenso', 'privacy', 'tracciamento'],
    en: ['consent', 'privacy', 'tracking'],
    de: ['einwilligung', 'datenschutz\\w*', 'tracking'],
    fr: ['consentement', 'confidentialite', 'traceurs', 'vie privee'],
    es: ['consentimiento', 'privacidad'],
  },
  /** That they ask or report for what cookies are: within the sentence that speaks of them. */
  asks: {
    it: [
      '(utilizz\\w+|usa|usiamo|usano|usato|uso|impieg\\w+|serv\\w+|install\\w+|memorizz\\w+) (\\w+ ){0,7}(cookies?|tracciamento)',
      'cookies? (\\w+ ){0,7}(tecnici|profilazione|statistic\\w+|analitic\\w+|necessari|terze parti|marketing|navigazione|sito|preferenze|esperienza|accett\\w+|consenso)',
      '(continuando|proseguendo|chiudendo|cliccando) (\\w+ ){0,10}(cookies?|accett\\w+|acconsenti\\w*)',
      '(il tuo|il suo|dare il|prestare il|revocare il|fornisci il) consenso|privacy (e importante|ci sta a cuore)',
    ],
    en: [
      '(use|uses|using|set|sets|store|stores|place) (\\w+ ){0,7}(cookies|tracking)',
      'cookies (\\w+ ){0,7}(experience|analytics|traffic|necessary|essential|website|site|settings|preferences|policy|statistics|visits|marketing|accept|consent)',
      'by (using|continuing|browsing|clicking) (\\w+ ){0,10}(cookies|agree|accept|consent)|you (agree|accept|consent) (\\w+ ){0,5}cookies',
      'your consent|value your privacy|respect your privacy|privacy (settings|preferences)',
    ],
    de: [
      '(verwende[tn]?|nutze[nt]?|nutzt|setz(en|t)?|einsatz|benutzen|benutzt|speicher\\w*|verwendung) (\\w+ ){0,7}(cookies|tracking)',
      'cookies (\\w+ ){0,8}(statistik\\w*|notwendig\\w*|erlebnis|webseite|website|analyse\\w*|einstellungen|technisch\\w*|zustimm\\w+|einwillig\\w+|marketing|nutzung|verbessern)',
      'ihre (einwilligung|zustimmung|privatsphare)|deine (einwilligung|zustimmung|privatsphare)|datenschutz ?einstellungen',
    ],
    fr: [
      '(utilis\\w+|deposer?|depose[nt]*|emploi\\w*) (\\w+ ){0,7}(cookies|traceurs)',
      '(cookies|traceurs) (\\w+ ){0,8}(audience|navigation|experience|necessaires|mesure\\w*|preferences|site|statisti\\w+|marketing)',
      'votre consentement|en (poursuivant|continuant) (\\w+ ){0,10}(cookies|acceptez)|vie privee (compte|nous)',
    ],
    es: [
      '(utiliz\\w+|usa\\w*|emple\\w+|uso) (\\w+ ){0,7}cookies',
      'cookies (\\w+ ){0,8}(experiencia|analitic\\w+|necesarias|navegacion|tecnicas|propias|terceros|sitio|web|preferencias|marketing|estadistic\\w+)',
      'su consentimiento|tu consentimiento|(si continua|al continuar) (\\w+ ){0,10}(cookies|acepta\\w*)|valoramos (tu|su) privacidad',
    ],
  },
  /** Biscuits. */
  baking: {
    it: ['burro', 'forno', 'fatti in casa', 'cioccolato', 'biscott\\w+', 'farina', 'assortiti', 'golos\\w+', 'ricetta'],
    en: [
      'baked?',
      'baking',
      'oven',
      'chocolate',
      'butter',
      'flour',
      'dough',
      'recipe',
      'biscuits?',
      'tasty',
      'crunchy',
      'homemade',
    ],
    de: [
      'backen',
      'gebacken\\w*',
      'ofen',
      '\\w*schokolade\\w*',
      '\\w*butter',
      '\\w*mehl',
      '\\w*teig',
      'rezept',
      'kekse?',
      'lecker\\w*',
    ],
    fr: ['four', 'chocolat', 'beurre', 'farine', 'pate', 'recette', 'biscuits?', 'gourmand\\w*', 'fait(s|es)? maison'],
    es: ['horno', 'chocolate', 'mantequilla', 'harina', 'masa', 'receta', 'galletas?', 'horneadas?', 'caseras?'],
  },
  /** The gate of a map or a film: it asks for this one, not for the site. */
  gate: {
    it: [
      '(carica|mostra|visualizza|apri|guarda) (la |il |lo |questo |questa |l )?(mappa|video|contenuto|filmato)',
      'per (vedere|visualizzare|caricare|guardare) (la |il |questo |questa |l )?(mappa|video|contenuto|filmato)',
      '(mappa|video|contenuto) (bloccat\\w+|esterno|esterna|disattivat\\w+)',
    ],
    en: [
      '(load|show|view|display|open|watch|play) (the |this )?(external |google )?(maps?|video|content)',
      'to (see|view|load|show|watch|display) (the |this )?(google )?(maps?|video|content)',
      '(map|video|content) (is )?(blocked|disabled)',
      'external content',
    ],
    de: [
      '(karte|video|inhalte?|google maps|youtube) (\\w+ )?(laden|anzeigen|entsperren|freigeben|aktivieren)',
      'um (die|das|den|diese\\w?) (\\w+ )?(karte|video|inhalte?)',
      'externe\\w* inhalte?',
    ],
    fr: [
      '(charger|afficher|voir|activer|lire|visualiser) (la |le |cette |ce |les )?(carte|video|contenu|plan)',
      'pour (voir|afficher|charger|visualiser|lire) (la |le |cette |ce )?(carte|video|contenu|plan)',
      'contenu externe',
    ],
    es: [
      '(cargar|mostrar|ver|activar|abrir|visualizar) (el |este |la )?(mapa|video|contenido)',
      'para (ver|mostrar|cargar|visualizar) (el |este |la )?(mapa|video|contenido)',
      'contenido externo',
    ],
  },
} as const;

/** In the code of scripts: something asks for consent, although its words are not there. */
export const CONSENT_CODE = anyOf(
  {
    all: phrases`
    cookie[-_ ]?(?:banner|consent|bar|notice|popup|law|choices|control|hinweis|layer|box|overlay|modal|dialog|prompt)
    consent[-_ ]?(?:banner|manager|popup|bar|dialog|layer|modal|tool|choice)
    cookies[-_ ]?(?:accepted|accept|eu)
    (?:accept|accetta|reject|rifiuta|decline)[-_ ]?cookies
    gdpr
    dsgvo
    rgpd
    iubenda
    cookiebot
    onetrust
    usercentrics
    \bklaro\b
    tarteaucitron
    complianz
    axeptio
    didomi
    CookieConsent
    cookiefirst
    cookieyes
    cookieinformation
    civiccomputing
    termly
    trustarc
    borlabs
    ccm19
    avacy
    cookiehub
    osano
    consentmanager
    ["'\/](?!(?:js|jquery)[.-]cookie)[\w.-]{0,40}(?:cookie|consen[st]|einwilligung|zustimmung)[\w.-]{0,40}\.m?js
  `,
  },
  'i',
);

const MORE = {
  it: phrases`
    informativa
    leggi
  `,
  en: phrases`
    policy
    privacy
    info\w*
    more
    learn
    consent\w*
  `,
  de: phrases`
    datenschutz\w*
    mehr
    einwillig\w+
  `,
  fr: phrases`
    savoir
    consens\w*
  `,
  es: phrases`
    saber
    mas
  `,
};

/** Leads on to more about it. */
export const REFERS_TO_MORE = expression()`(?:^| )${MORE}(?= |$)`;
