/** Folded pieces of regular expressions over whole words, five languages; see `anyPhrase`. */
export const POLICY_WORDS = {
  /** On links to a privacy policy. */
  privacy: [
    'privacy',
    'privacy ?policy',
    '(informativa|trattamento|protezione|tutela) (sulla |sul |dei |dati )?(privacy|dati( personali)?|trattamento)',
    'datenschutz(erklarung|hinweise?|information(en)?|bestimmungen|richtlinien?)?',
    '(politique|charte|regles) (de |d )?(confidentialite|protection des donnees|vie privee|donnees personnelles)',
    'confidentialite|donnees personnelles|vie privee|protection des donnees',
    '(politica|aviso|declaracion) (de )?(privacidad|proteccion de datos)',
    'privacidad|proteccion de datos',
    'data protection',
  ],
  /** On links to a cookie policy. */
  cookies: [
    '^(i |gli |the |our |les |die |las |uber |sui |zu )?cookies?( policy| settings| notice| info| informationen| einstellungen| hinweise?)?$',
    'cookies? (policy|policies|notice|statement|settings|preferences|preferenze|und|and|e|et|y)',
    '(privacy|gdpr|dsgvo|rgpd|legal|use|datenschutz|more|info|informazioni|informationen|learn|leggi|dettagli|about|wissen|savoir|saber|einstellungen|preferenze|impostazioni) (\\w+ ){0,4}cookies?',
    '(informativa|politica|gestione|policy|politique|uso|utilizzo|informazioni|nota) (sui |sull uso dei |sull utilizzo dei |dei |de |des |los |relative aux |relativa )?(cookies?)',
    'cookie ?(richtlinien?|policy|hinweise?|erklarung)',
  ],
  /** In paths of policies, whatever the link says. */
  privacyPath: /privac|datenschutz|confidentialit|donnees-personnelles|rgpd|gdpr|proteccion-de-datos|informativa/i,
  cookiePath: /cookie/i,
  /** A paragraph on data protection within a legal notice. */
  paragraph: [
    '(dati|data|donnees|datos) (personali|personal|personnelles|personales)',
    'personenbezogene[nr]? daten',
    'protezione dei dati',
    'data protection',
    'datenschutz',
    'rgpd|gdpr|dsgvo',
    'proteccion de datos',
    'caractere personnel',
  ],
} as const;

export const CONSENT_WORDS = {
  /** On the buttons of consent banners. */
  decides: [
    '(accetta|accetto|accettare|rifiuta|rifiuto|acconsento|consento|ho capito|ok|va bene|capito|chiudi|nega|personalizza|preferenze|solo necessari|solo tecnici)( \\w+){0,3}',
    '(accept|i accept|agree|i agree|allow|reject|decline|deny|got it|i understand|okay|dismiss|manage|only necessary|necessary only|essential only)( \\w+){0,3}',
    '(akzeptieren|akzeptiere|zustimmen|zustimmung|ablehnen|verstanden|einverstanden|alle akzeptieren|nur notwendige|einstellungen)( \\w+){0,3}',
    '(accepter|j accepte|tout accepter|refuser|je refuse|j ai compris|compris|d accord|continuer sans accepter|parametrer|personnaliser)( \\w+){0,3}',
    '(aceptar|acepto|rechazar|entendido|de acuerdo|configurar|permitir|denegar|solo necesarias)( \\w+){0,3}',
  ],
  /** What the sentence around them speaks of. */
  about: [
    'cookies?',
    'privacy',
    'gdpr|rgpd|dsgvo',
    'consent|consenso|einwilligung|consentement|consentimiento',
    'datenschutz\\w*',
    'confidentialite|traceurs',
  ],
  /** That they ask, rather than report. */
  asks: [
    '(questo|il nostro|il) sito( web)? (utilizza|usa|si serve)|utilizziamo|usiamo|uso dei cookie|continuando|proseguendo|navigazione|esperienza|tecnici|profilazione|accetti|acconsenti',
    '(this|our) (website|site) uses|we use|we value your privacy|by (using|continuing|browsing|clicking)|experience|you (agree|accept|consent)|essential|necessary',
    '(diese|unsere) (website|webseite|seite|internetseite)|wir (verwenden|nutzen|setzen)|verwendet cookies|nutzt cookies|notwendig\\w*|erlebnis',
    '(ce|notre|nos) sites? (web )?(utilise|utilisent)|nous utilisons|utilisons|en (poursuivant|continuant)|experience|necessaires|votre consentement|audience',
    '(este|nuestro) (sitio|sitio web|web)|esta (web|pagina)|utilizamos|usamos|utiliza cookies|usa cookies|si continua|experiencia|necesarias|navegando',
  ],
} as const;
