import { inAnyLanguage } from '../../lib/words.ts';

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
  /** On links to what somebody sells: advice, courses and programs about privacy. */
  services: [
    'consulen\\w+|formazione|cors[oi]|servizi(o)?|adeguamento|software|dpo',
    'consult\\w+|training|courses?|services|audits?|solutions',
    '\\w*beratung|\\w*berater\\w*|schulung(en)?|dienstleistung(en)?|datenschutzbeauftragter?',
    'conseils?|formations?|accompagnement|prestations?|mise en conformite',
    'consultor\\w+|asesor\\w+|cursos?|formacion|servicios',
  ],
  /** On links to a cookie policy. */
  cookies: [
    '^(i |gli |the |our |les |die |las |uber |sui |zu )?cookies?( policy| settings| notice| info| informationen| einstellungen| hinweise?)?$',
    'cookies? (policy|policies|notice|statement|settings|preferences|preferenze|und|and|e|et|y)',
    '(privacy|gdpr|dsgvo|rgpd|legal|use|datenschutz|more|info|informazioni|informationen|learn|leggi|dettagli|about|wissen|savoir|saber|einstellungen|preferenze|impostazioni) (\\w+ ){0,4}cookies?',
    '(informativa|politica|gestione|policy|politique|uso|utilizzo|informazioni|nota) (sui |sull uso dei |sull utilizzo dei |dei |de |des |los |relative aux |relativa )?(cookies?)',
    'cookie ?(richtlinien?|policy|hinweise?|erklarung)',
  ],
  /** Titles of legal notices. */
  legal: [
    'note legali|termini e condizioni|condizioni (generali|d uso|di vendita)',
    'legal notice|terms (of|and) \\w+|imprint|disclaimer',
    'impressum|agb|allgemeine geschaftsbedingungen|nutzungsbedingungen',
    'mentions legales|conditions generales',
    'aviso legal|condiciones (generales|de uso|legales)',
    '(contatt[io]|contacts?|contact us|kontakt|contacto)$',
  ],
  /** In paths of policies, whatever the link says. */
  privacyPath: /privac|datenschutz|confidentialit|donnees-personnelles|rgpd|gdpr|proteccion-de-datos|informativa/i,
  cookiePath: /cookie/i,
  /** A paragraph on data protection within a legal notice. */
  paragraph: [
    '(dati|data|donnees|datos) (personali|personal|personnelles|personales)',
    'personal (data|information|details)|your (personal )?data',
    'personenbezogene[nr]? daten|(ihre|deine|unsere) daten',
    '(i tuoi|i vostri|i suoi|vostri) dati|vos donnees|(sus|tus|vuestros) datos',
    'protezione dei dati',
    'data protection',
    'datenschutz',
    'rgpd|gdpr|dsgvo',
    'proteccion de datos',
    'caractere personnel',
  ],
} as const;

/** Under its own name a notice need not say "personal". */
export const NAMES_DATA = inAnyLanguage({
  it: ['dati'],
  en: ['data', 'gdpr'],
  de: ['daten', 'dsgvo', 'dsg'],
  fr: ['donnees', 'rgpd'],
  es: ['datos'],
});
